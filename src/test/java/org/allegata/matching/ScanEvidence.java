package org.allegata.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.article.Span;
import org.allegata.matching.ScannedMeanings.Meaning;
import org.allegata.query.Query;
import org.allegata.search.Filter;
import org.allegata.search.ResultPage;
import org.allegata.search.ResultPage.Snippet;
import org.allegata.search.SearchRequest;
import org.allegata.search.SearchRequest.Unit;

/** What the hits of one request may and must show of the words that made them hits. */
public final class ScanEvidence {

    /** Pieces of the text that are shown of a hit. */
    private static final int MOST_SNIPPETS = 3;

    private final ScannedMeanings meanings;
    private final ScannedWords words;
    private final ScannedConditions conditions;
    private final Map<String, ScannedArticle> articles;
    private final boolean widens;
    private final boolean asksAccusation;
    private final List<Shown> may;
    private final List<Shown> must;

    ScanEvidence(
            SearchRequest request,
            ScannedMeanings meanings,
            ScannedWords words,
            ScannedConditions conditions,
            Map<String, ScannedArticle> articles) {
        this.meanings = meanings;
        this.words = words;
        this.conditions = conditions;
        this.articles = articles;
        this.widens = request.concepts();
        List<Query> asked = new ArrayList<>(List.of(request.query()));
        request.filters().stream().map(Filter::condition).forEach(asked::add);
        this.asksAccusation =
                request.unit() == Unit.ACCUSATIONS || asked.stream().anyMatch(Query::asksAccusation);
        this.may = asked.stream().flatMap(this::anywhere).toList();
        this.must = asked.stream().flatMap(this::inAll).toList();
    }

    private interface Places {
        Collection<Span> in(ScannedText text, ScannedArticle article);
    }

    /**
     * Something asked for that is shown by highlighting words.
     *
     * @param name for people
     * @param types those that stand for it where it has no words
     */
    private record Shown(String name, Places places, List<Query.TypeIs> types) {}

    /** Types that plain words name and that are not excluded. */
    List<Query.TypeIs> namedTypes() {
        return may.stream().flatMap(shown -> shown.types().stream()).toList();
    }

    /** Everything that is asked for and not excluded. */
    private Stream<Shown> anywhere(Query query) {
        return query instanceof Query.Or or
                ? or.parts().stream().flatMap(this::anywhere)
                : within(query, this::anywhere);
    }

    /** What every hit has; of plain words, those that it has. */
    private Stream<Shown> inAll(Query query) {
        return query instanceof Query.Or ? Stream.of() : within(query, this::inAll);
    }

    private interface Inner {
        Stream<Shown> of(Query query);
    }

    private Stream<Shown> within(Query query, Inner inner) {
        return switch (query) {
            case Query.And and -> and.parts().stream().flatMap(inner::of);
            case Query.Words group -> meanings.of(group).stream().map(this::shown);
            case Query.InText text -> Stream.of(shown(meanings.of(text)));
            case Query.Together together ->
                together.parts().stream()
                        .map(part -> new Shown(
                                part.toString(),
                                (text, article) -> words.places(together, part, article, text),
                                List.of()));
            case Query.Mentions body ->
                Stream.of(new Shown(body.toString(), (text, article) -> mentions(body, article, text), List.of()));
            default -> Stream.of();
        };
    }

    private Shown shown(Meaning meaning) {
        List<Query> concepts = widens ? meaning.concepts() : List.of();
        return new Shown(
                meaning.toString(),
                (text, article) -> {
                    Set<Span> places = new HashSet<>(words.places(meaning, article, text));
                    only(Query.Mentions.class, concepts).forEach(body -> places.addAll(mentions(body, article, text)));
                    return places;
                },
                only(Query.TypeIs.class, concepts));
    }

    private static <T> List<T> only(Class<T> sort, List<Query> concepts) {
        return concepts.stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    private Collection<Span> mentions(Query.Mentions asked, ScannedArticle article, ScannedText text) {
        return article.indexed().reading().organisations().stream()
                .filter(organisation -> conditions.names().is(asked.body(), organisation))
                .flatMap(organisation -> organisation.mentions().stream())
                .filter(mention -> mention.inTitle() == (text == article.title()))
                .map(mention -> mention.span())
                .collect(Collectors.toSet());
    }

    /** What is wrong with the snippets of a hit, for people. */
    public List<String> faults(ResultPage.Hit hit) {
        ScannedArticle article =
                Objects.requireNonNull(articles.get(hit.found().article().id()));
        List<String> faults = new ArrayList<>();
        Set<Highlighted> highlighted = new HashSet<>();
        for (Snippet snippet : hit.snippets()) {
            List<Highlighted> here = article.titleAndText()
                    .flatMap(text -> explained(snippet, article, text))
                    .toList();
            highlighted.addAll(here);
            if (here.isEmpty() && !snippet.highlights().isEmpty()) {
                faults.add("not a piece of title or text with places of what was asked: " + marked(snippet));
            }
            if (!isInOrder(snippet)) {
                faults.add("highlights overlap or lie outside: " + snippet);
            }
            if (article.titleAndText().noneMatch(text -> text.text().contains(snippet.text()))) {
                faults.add("no piece of title or text: " + snippet.text());
            }
        }
        must.stream()
                .filter(shown -> !isFull(hit, article))
                .filter(shown -> !isShown(shown, article, highlighted) || !isShown(shown, article, hit))
                .forEach(shown -> faults.add(shown.name() + " is not shown in "
                        + hit.snippets().stream().map(ScanEvidence::marked).toList()));
        return faults;
    }

    /** Whether as many pieces of the text are shown as there may be, so that there was no room for more. */
    private static boolean isFull(ResultPage.Hit hit, ScannedArticle article) {
        String title = article.title().text();
        boolean showsTitle = hit.snippets().getFirst().text().equals(title)
                && !article.text().text().contains(title);
        return hit.snippets().size() - (showsTitle ? 1 : 0) >= MOST_SNIPPETS;
    }

    private static String marked(Snippet snippet) {
        StringBuilder marked = new StringBuilder(snippet.text());
        for (Span span : snippet.highlights().reversed()) {
            marked.insert(span.end(), "]]").insert(span.start(), "[[");
        }
        return marked.toString();
    }

    private record Highlighted(ScannedText text, Span span) {}

    /** The highlights as spans of a text that holds the snippet; none where one of them is no place of what was asked. */
    private Stream<Highlighted> explained(Snippet snippet, ScannedArticle article, ScannedText text) {
        Set<Span> places = new HashSet<>();
        may.forEach(shown -> places.addAll(shown.places().in(text, article)));
        List<Highlighted> explained = new ArrayList<>();
        for (int at = text.text().indexOf(snippet.text());
                at >= 0;
                at = text.text().indexOf(snippet.text(), at + 1)) {
            int base = at;
            List<Span> spans = snippet.highlights().stream()
                    .map(span -> new Span(base + span.start(), base + span.end()))
                    .toList();
            if (places.containsAll(spans)) {
                spans.forEach(span -> explained.add(new Highlighted(text, span)));
            }
        }
        return explained.stream();
    }

    private static boolean isInOrder(Snippet snippet) {
        int end = 0;
        for (Span span : snippet.highlights()) {
            if (span.start() < end) {
                return false;
            }
            end = span.end();
        }
        return end <= snippet.text().length();
    }

    private boolean isShown(Shown shown, ScannedArticle article, Set<Highlighted> highlighted) {
        boolean nowhere = true;
        for (ScannedText text : article.titleAndText().toList()) {
            for (Span place : shown.places().in(text, article)) {
                nowhere = false;
                if (highlighted.stream()
                        .anyMatch(one -> one.text() == text && one.span().overlaps(place))) {
                    return true;
                }
            }
        }
        return nowhere;
    }

    /** What is read as a type that the words name is shown by its accusations, unless others are asked for. */
    private boolean isShown(Shown shown, ScannedArticle article, ResultPage.Hit hit) {
        return asksAccusation || hit.answering().containsAll(conditions.ofTypes(shown.types(), article));
    }
}
