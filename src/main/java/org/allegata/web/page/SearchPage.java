package org.allegata.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.answer.Answers;
import org.allegata.answer.ConceptAnswer;
import org.allegata.answer.PartyAnswer;
import org.allegata.answer.ProblemAnswer.Wrong;
import org.allegata.answer.QueryAnswer;
import org.allegata.answer.SuggestionAnswer;
import org.allegata.query.CanonicalText;
import org.allegata.query.Conjunct;
import org.allegata.search.Facet;
import org.allegata.search.ResultPage;
import org.allegata.search.SearchRequest.Sort;
import org.allegata.search.SearchRequest.Unit;
import org.allegata.web.request.Parameters;
import org.allegata.web.request.Question;

/** Makes the view of one search. Used once. */
public final class SearchPage {

    private static final Set<String> FILTERS = Stream.concat(
                    Stream.of(Facet.values()).map(Facet::id), Stream.of("published", "event"))
            .collect(Collectors.toUnmodifiableSet());

    private static final List<Integer> SIZES = List.of(10, 20, 50, 100);

    /** Each links to a query that may be long itself. */
    private static final int MOST_ASKED = 20;

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
        return new SearchView(
                frame,
                sent.without("lang").names().isEmpty(),
                total(page.total()),
                page.total() == 0,
                chipsTellAll() ? "" : read.read(),
                notices(page, read, updating),
                question.wrong().stream().map(this::told).toList(),
                widened(read),
                meant(read),
                asked(),
                chips(),
                search.without(FILTERS.toArray(String[]::new)).address(),
                sorts(),
                folding(),
                hits(page),
                facets(page),
                TimelineView.of(page.timeline(), question.request().timeline(), search, wording),
                dateFilter("published", "facet.published"),
                dateFilter("event", "facet.event-claimed"),
                Examples.all(search, wording),
                next(page),
                sent.names().contains("after") ? search.address() : "",
                display == Display.ARTICLES
                        ? "feed.atom" + chosen().without("sort").suffix()
                        : "",
                display.json() + search.address(),
                exports(),
                sizes(),
                Display.choices(search, display, wording));
    }

    private List<HitView> hits(ResultPage page) {
        return display == Display.ARTICLES
                ? page.hits().stream()
                        .map(hit -> HitView.of(hit, search, wording))
                        .toList()
                : List.of();
    }

    /** What chooses hits, without what shapes a page of them. */
    private Parameters chosen() {
        return search.without("size", "facets", "timeline", "interval");
    }

    private List<SearchView.Export> exports() {
        SearchView.Export accusations = new SearchView.Export(
                wording.say("take.accusations"),
                List.of(export("csv", Unit.ACCUSATIONS), export("jsonl", Unit.ACCUSATIONS)));
        if (display != Display.ARTICLES) {
            return List.of(accusations);
        }
        return List.of(
                new SearchView.Export(
                        wording.say("take.articles"),
                        List.of(
                                export("csv", Unit.ARTICLES),
                                export("jsonl", Unit.ARTICLES),
                                export("ris", Unit.ARTICLES))),
                accusations);
    }

    private Frame.Choice export(String format, Unit unit) {
        Parameters parameters =
                chosen().with("format", format).with("unit", unit.name().toLowerCase(Locale.ROOT));
        return new Frame.Choice(wording.say("take." + format), "", "api/v1/export" + parameters.address(), false);
    }

    private List<Frame.Choice> sizes() {
        return SIZES.stream()
                .map(size -> new Frame.Choice(
                        wording.number(size),
                        "",
                        search.with("size", String.valueOf(size)).address(),
                        size == question.request().size()))
                .toList();
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

    private String told(Wrong wrong) {
        return wording.say("results.left-out", wrong.parameter(), wrong.detail());
    }

    private List<String> notices(ResultPage page, QueryAnswer read, String updating) {
        List<String> notices = new ArrayList<>(read.repairs());
        read.ambiguous()
                .forEach(name -> notices.add(wording.say(
                        "results.ambiguous",
                        name.asked(),
                        name.bodies().stream()
                                .map(PartyAnswer::name)
                                .collect(Collectors.joining(" " + wording.say("results.or") + " ")))));
        page.differences().forEach(difference -> notices.add(wording.say("difference." + difference.id())));
        if (page.relaxed()) {
            notices.add(wording.say("results.relaxed"));
        }
        if (!updating.isEmpty()) {
            notices.add(wording.say("results.updating", updating));
        }
        return notices;
    }

    /** Not where something was repaired, so that the reader sees into what. */
    private boolean chipsTellAll() {
        return question.parsed().repairs().isEmpty()
                && Conjunct.of(question.parsed().query()).size() <= MOST_ASKED;
    }

    private List<SearchView.Chip> asked() {
        return Conjunct.of(question.parsed().query()).stream()
                .limit(MOST_ASKED)
                .map(this::chip)
                .toList();
    }

    private SearchView.Chip chip(Conjunct asked) {
        QueryWords.Said said = new QueryWords(wording).of(asked.part());
        String rest = CanonicalText.of(asked.rest());
        return new SearchView.Chip(
                said.name(),
                said.value(),
                said.excludes(),
                QueryWords.isText(asked.part()),
                (rest.isEmpty() ? search.without("q") : search.with("q", rest)).address());
    }

    private List<SearchView.Chip> chips() {
        List<SearchView.Chip> chips = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            search.all(facet.id()).forEach(value -> chips.add(chip(facet, value)));
        }
        search.first("published").ifPresent(days -> chips.add(chip("published", days)));
        search.first("event").ifPresent(days -> chips.add(chip("event", days)));
        return chips;
    }

    private SearchView.Chip chip(Facet facet, String value) {
        boolean excludes = value.startsWith("-");
        String label = wording.labels().of(facet, excludes ? value.substring(1) : value);
        return new SearchView.Chip(
                wording.say("facet." + facet.id()),
                label,
                excludes,
                false,
                search.minus(facet.id(), value).address());
    }

    private SearchView.Chip chip(String name, String value) {
        return new SearchView.Chip(
                wording.say("facet." + name),
                value,
                false,
                false,
                search.without(name).address());
    }

    private List<Frame.Choice> sorts() {
        boolean asksText = !question.parsed().text().isBlank();
        return Stream.of(Sort.values())
                .filter(sort -> asksText || sort != Sort.RELEVANCE)
                .map(sort -> {
                    String id = sort.name().toLowerCase(Locale.ROOT);
                    return new Frame.Choice(
                            wording.say("sort." + id),
                            "",
                            search.with("sort", id).address(),
                            sort == question.request().sort());
                })
                .toList();
    }

    private Frame.Choice folding() {
        boolean folded = question.request().foldCopies();
        return new Frame.Choice(
                wording.say(folded ? "fold.undo" : "fold.do"),
                "",
                (folded ? search.without("fold") : search.with("fold", "copies")).address(),
                folded);
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
