package org.allegata.web.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.answer.Answers;
import org.allegata.answer.ConceptAnswer;
import org.allegata.answer.PartyAnswer;
import org.allegata.answer.QueryAnswer;
import org.allegata.answer.SuggestionAnswer;
import org.allegata.query.Repair;
import org.allegata.search.Facet;
import org.allegata.search.ResultPage;
import org.allegata.search.SearchRequest.Unit;
import org.allegata.web.page.AccusationView.PartyView;
import org.allegata.web.request.Parameters;
import org.allegata.web.request.Question;
import org.allegata.web.request.Refusal;
import org.allegata.web.sought.SoughtInTitles;

/** Makes the view of one search. Used once. */
public final class SearchPage {

    private static final Set<String> FILTERS = Stream.concat(
                    Stream.of(Facet.values()).map(Facet::id), Stream.of("published", "event"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<Facet> BODIES = EnumSet.of(Facet.ORGANISATION, Facet.ACCUSER, Facet.ACCUSED);

    private final Parameters sent;
    private final Parameters search;
    private final Question question;
    private final Answers answers;
    private final Wording wording;
    private final Display display;

    /**
     * @param sent the parameters that a search knows, as sent
     * @param answers with labels in the reader's language
     */
    public SearchPage(Parameters sent, Question question, Answers answers, Wording wording, Display display) {
        this.sent = sent;
        this.search = sent.without("after");
        this.question = question;
        this.answers = answers;
        this.wording = wording;
        this.display = display;
    }

    /**
     * @param frame around the page
     * @param updating how far the index is, in words; empty where it is up to date
     */
    public SearchView view(ResultPage page, Frame frame, String updating) {
        QueryAnswer read = answers.query(question.parsed(), question.request(), page);
        Chips chips = new Chips(search, question, wording);
        Choices choices = new Choices(search, question, display, wording);
        return new SearchView(
                frame,
                sent.without("lang").names().isEmpty(),
                total(page.total()),
                page.total() == 0,
                chips.tellAll() ? "" : read.read(),
                notices(page, read, updating),
                question.wrong().stream().map(this::told).toList(),
                widened(read),
                meant(read),
                chips.asked(),
                chips.filters(),
                search.without(FILTERS.toArray(String[]::new)).address(),
                choices.sorts(),
                choices.folding(),
                hits(page),
                facets(page),
                TimelineView.of(page.timeline(), question.request().timeline(), search, wording),
                dateFilter("published", "facet.published"),
                dateFilter("event", "facet.event-claimed"),
                Examples.all(search, wording),
                next(page),
                sent.names().contains("after") ? search.address() : "",
                choices.feed(),
                display.json() + search.address(),
                choices.exports(),
                choices.sizes(),
                Display.choices(search, display, wording));
    }

    private List<HitView> hits(ResultPage page) {
        SoughtInTitles titles = new SoughtInTitles(question);
        return display == Display.ARTICLES
                ? page.hits().stream()
                        .map(hit -> HitView.of(hit, titles, search, wording))
                        .toList()
                : List.of();
    }

    /** What a new query in the box keeps. */
    public static List<Frame.Field> kept(Parameters sent) {
        return fields(sent.without("q", "after"));
    }

    private static List<Frame.Field> fields(Parameters kept) {
        return kept.names().stream()
                .flatMap(name -> kept.all(name).stream().map(value -> new Frame.Field(name, value)))
                .toList();
    }

    private SearchView.Widened widened(QueryAnswer read) {
        boolean off = !question.request().concepts();
        return new SearchView.Widened(
                read.concepts().stream().map(ConceptAnswer::names).collect(Collectors.joining("; ")),
                off,
                (off ? search.without("concepts") : search.with("concepts", "false")).address());
    }

    private SearchView.Meant meant(QueryAnswer read) {
        SuggestionAnswer meant = read.suggestion();
        return meant == null
                ? new SearchView.Meant("", "", "")
                : new SearchView.Meant(
                        meant.text(),
                        total(meant.total()),
                        search.with("q", meant.text()).address());
    }

    private String total(long count) {
        return wording.say(display.unit() == Unit.ARTICLES ? "articles" : "accusations", count);
    }

    private String next(ResultPage page) {
        String token = question.next(page);
        return token == null ? "" : search.with("after", token).address();
    }

    private String told(Refusal refusal) {
        return wording.say("results.left-out", refusal.parameter(), wording.say(refusal));
    }

    private List<String> notices(ResultPage page, QueryAnswer read, String updating) {
        List<String> notices = question.parsed().repairs().stream()
                .filter(repair -> repair.kind() != Repair.Kind.SEVERAL_BODIES) // told with their names below
                .map(wording::say)
                .collect(Collectors.toCollection(ArrayList::new));
        read.ambiguous()
                .forEach(name -> notices.add(wording.say(
                        "results.ambiguous",
                        name.asked(),
                        name.bodies().stream()
                                .map(PartyAnswer::name)
                                .collect(Collectors.joining(" " + wording.say("results.or") + " ")))));
        askedByName().forEach(name -> notices.add(wording.say("results.by-name", name)));
        page.differences().forEach(difference -> notices.add(wording.say("difference." + difference.id())));
        if (page.relaxed()) {
            notices.add(wording.say("results.relaxed"));
        }
        if (!updating.isEmpty()) {
            notices.add(wording.say("results.updating", updating));
        }
        return notices;
    }

    /** Names in filters that the registry does not know: they find more than the number beside them in a filter counts. */
    private Stream<String> askedByName() {
        return question.request().filters().stream()
                .filter(filter -> filter.ofFacet().filter(BODIES::contains).isPresent())
                .flatMap(filter -> filter.chosen().stream())
                .map(key -> PartyView.of(key, answers.partyOf(key).id(), wording))
                .filter(party -> party.named() && party.page().isEmpty())
                .map(PartyView::name)
                .distinct();
    }

    private List<FacetView> facets(ResultPage page) {
        List<FacetView> views = new ArrayList<>();
        for (Facet facet : List.of(
                Facet.ACCUSER,
                Facet.ACCUSED,
                Facet.ACCUSATION,
                Facet.STATUS,
                Facet.RESPONSE,
                Facet.ORGANISATION,
                Facet.SOURCE,
                Facet.LANGUAGE)) {
            List<ResultPage.FacetValue> values = page.facets().getOrDefault(facet, List.of());
            if (!values.isEmpty()) {
                views.add(FacetView.of(facet, values, search, question.request().filters(), wording));
            }
        }
        return views;
    }

    private SearchView.DateFilter dateFilter(String name, String label) {
        return new SearchView.DateFilter(
                name, wording.say(label), search.first(name).orElse(""), fields(search.without(name)));
    }
}
