package org.allegata.web.page;

import java.util.ArrayList;
import java.util.List;
import org.allegata.query.CanonicalText;
import org.allegata.query.Conjunct;
import org.allegata.query.Query;
import org.allegata.search.Facet;
import org.allegata.search.Filter;
import org.allegata.web.request.Parameters;
import org.allegata.web.request.Question;

/** What a search asks for, piece by piece, each with the search without it. */
final class Chips {

    /** Each links to a query that may be long itself. */
    private static final int MOST_ASKED = 20;

    private final Parameters search;
    private final Question question;
    private final Wording wording;
    private final QueryWords words;

    Chips(Parameters search, Question question, Wording wording) {
        this.search = search;
        this.question = question;
        this.wording = wording;
        this.words = new QueryWords(wording);
    }

    /** Whether they say all that is asked. Not where something was repaired, so that the reader sees into what. */
    boolean tellAll() {
        return question.parsed().repairs().isEmpty()
                && Conjunct.of(question.parsed().query()).size() <= MOST_ASKED;
    }

    /** The conditions of the query. */
    List<SearchView.Chip> asked() {
        return Conjunct.of(question.parsed().query()).stream()
                .limit(MOST_ASKED)
                .map(this::asked)
                .toList();
    }

    private SearchView.Chip asked(Conjunct asked) {
        QueryWords.Said said = words.of(asked.part());
        String rest = CanonicalText.of(asked.rest());
        return new SearchView.Chip(
                said.name(),
                said.value(),
                said.excludes(),
                QueryWords.isText(asked.part()),
                (rest.isEmpty() ? search.without("q") : search.with("q", rest)).address());
    }

    /** The filters in use. */
    List<SearchView.Chip> filters() {
        List<SearchView.Chip> chips = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            search.all(facet.id()).forEach(value -> chips.add(filter(facet, value)));
        }
        question.request().filters().stream().map(Filter::condition).forEach(condition -> {
            switch (condition) {
                case Query.Published published -> chips.add(days("published", published));
                case Query.Event event -> chips.add(days("event", event));
                default -> {} // of a facet
            }
        });
        return chips;
    }

    private SearchView.Chip filter(Facet facet, String value) {
        boolean excludes = value.startsWith("-");
        String label = wording.labels().of(facet, excludes ? value.substring(1) : value);
        return new SearchView.Chip(
                wording.say("facet." + facet.id()),
                label,
                excludes,
                false,
                search.minus(facet.id(), value).address());
    }

    private SearchView.Chip days(String parameter, Query condition) {
        QueryWords.Said said = words.of(condition);
        return new SearchView.Chip(
                said.name(),
                said.value(),
                false,
                false,
                search.without(parameter).address());
    }
}
