package org.allegata.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allegata.matching.Meanings;
import org.allegata.matching.RelevantWords;
import org.allegata.query.Query;
import org.allegata.search.Conjunction;
import org.allegata.search.Facet;
import org.allegata.search.Filter;
import org.allegata.search.SearchRequest;
import org.allegata.search.SearchRequest.Unit;
import org.jspecify.annotations.Nullable;

/** A request put to one state of the articles. */
final class Asked {

    private final SearchRequest request;
    private final State state;
    private final RelevantWords words;
    private final QueryForm form;
    private @Nullable Clause articles;

    Asked(SearchRequest request, State state, RelevantWords words, Meanings meanings) {
        this.request = request;
        this.state = state;
        this.words = words;
        this.form = new QueryForm(
                meanings, request.concepts() && meanings.hasConcepts(request.query()), words.groups(request));
    }

    SearchRequest request() {
        return request;
    }

    State state() {
        return state;
    }

    RelevantWords words() {
        return words;
    }

    QueryForm form() {
        return form;
    }

    boolean countsAccusations() {
        return request.unit() == Unit.ACCUSATIONS;
    }

    /** Everything that is asked, query and filters. */
    Query everything() {
        List<Query> parts = new ArrayList<>(List.of(request.query()));
        request.filters().stream().map(Filter::condition).forEach(parts::add);
        return new Query.And(parts);
    }

    boolean asksAccusations() {
        return !conjunction(null).aboutAccusation().isEmpty();
    }

    boolean isFiltered(Facet facet) {
        return request.filters().stream().anyMatch(filter -> filter.ofFacet().equals(Optional.of(facet)));
    }

    /** Articles that are hits, or hold accusations that are, scored. Made once: a question may have thousands of words. */
    Clause articles() {
        if (articles == null) {
            articles = unfilteredBy(null);
        }
        return articles;
    }

    /** The same without the filters of a facet, if one is given. */
    Clause articles(@Nullable Facet leftOut) {
        return leftOut == null ? articles() : unfilteredBy(leftOut);
    }

    private Clause unfilteredBy(@Nullable Facet leftOut) {
        Conjunction conjunction = conjunction(leftOut);
        Clause articles = form.rankedArticles(conjunction);
        return countsAccusations()
                ? Clause.of(
                        "bool",
                        Map.of(
                                "must",
                                List.of(articles),
                                "filter",
                                List.of(form.answeringAccusations(conjunction).articles())))
                : articles;
    }

    AnsweringAccusations answering(@Nullable Facet leftOut) {
        return form.answeringAccusations(conjunction(leftOut));
    }

    private Conjunction conjunction(@Nullable Facet leftOut) {
        return Conjunction.of(request, leftOut);
    }
}
