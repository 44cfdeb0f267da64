package org.allegata.web.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.allegata.search.SearchRequest.Sort;
import org.allegata.search.SearchRequest.Unit;
import org.allegata.web.request.Parameters;
import org.allegata.web.request.Question;

/** Other ways to have the hits of a search: in another order, more at a time, as files, as they come. */
final class Choices {

    private static final List<Integer> SIZES = List.of(10, 20, 50, 100);

    private final Parameters search;
    private final Question question;
    private final Display display;
    private final Wording wording;

    Choices(Parameters search, Question question, Display display, Wording wording) {
        this.search = search;
        this.question = question;
        this.display = display;
        this.wording = wording;
    }

    /** The same for feed readers; empty where there is no feed of what is shown. */
    String feed() {
        return display == Display.ARTICLES
                ? "feed.atom" + chosen().without("sort").suffix()
                : "";
    }

    /** What chooses hits, without what shapes a page of them. */
    private Parameters chosen() {
        return search.without("size", "facets", "timeline", "interval");
    }

    /** All hits, in several formats. */
    List<SearchView.Export> exports() {
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

    /** How many hits a page may have. */
    List<Frame.Choice> sizes() {
        return SIZES.stream()
                .map(size -> new Frame.Choice(
                        wording.number(size),
                        "",
                        search.with("size", String.valueOf(size)).address(),
                        size == question.request().size()))
                .toList();
    }

    /** The orders of the hits. */
    List<Frame.Choice> sorts() {
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

    /** Whether near copies are folded, and the search with the other choice. */
    Frame.Choice folding() {
        boolean folded = question.request().foldCopies();
        return new Frame.Choice(
                wording.say(folded ? "fold.undo" : "fold.do"),
                "",
                (folded ? search.without("fold") : search.with("fold", "copies")).address(),
                folded);
    }
}
