package org.allegata.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.allegata.accusation.Mention;
import org.allegata.accusation.Organisation;
import org.allegata.accusation.Reading;
import org.allegata.article.Article;
import org.allegata.article.Span;
import org.allegata.matching.TextMatches.Place;
import org.allegata.query.Query;
import org.allegata.query.Query.Mentions;
import org.allegata.search.IndexedArticle;
import org.allegata.search.ResultPage.Snippet;

/** Shows why an article is a hit: the places of its title and text that the query's words and names match. */
public final class Snippets {

    private static final int MOST_SNIPPETS = 3;

    /** Characters of a passage that would have to be longer and longer to cut through nothing. */
    private static final int LONGEST = 1_000;

    private final Sought sought;

    public Snippets(Sought sought) {
        this.sought = sought;
    }

    /**
     * At most three pieces of the text, one of the title before them where it shows more. Where nothing is to be marked, the evidence of the first
     * accusation that answers; where none does, the text's beginning.
     *
     * @param answering positions of accusations in the reading
     */
    public List<Snippet> of(IndexedArticle indexed, List<Integer> answering) {
        Article article = indexed.article();
        List<Place> inText = inText(indexed);
        List<Place> inTitle = inTitle(indexed);
        List<Snippet> snippets = new ArrayList<>();
        if (showsMore(inTitle, inText) || (inText.isEmpty() && !inTitle.isEmpty())) {
            snippets.add(snippet(new Span(0, article.title().length()), article.title(), inTitle));
        }
        passages(inText, article.text()).stream()
                .map(passage -> snippet(passage, article.text(), inText))
                .forEach(snippets::add);
        if (snippets.isEmpty() && !article.text().isBlank()) {
            snippets.add(snippet(unmarked(indexed, answering), article.text(), List.of()));
        }
        return snippets;
    }

    private static Span unmarked(IndexedArticle indexed, List<Integer> answering) {
        return answering.isEmpty()
                ? Passages.lead(indexed.article().text())
                : indexed.reading().accusations().get(answering.getFirst()).evidence();
    }

    private List<Place> inText(IndexedArticle indexed) {
        Article article = indexed.article();
        List<Place> places = TextMatches.in(
                article.text(),
                TextAnalysis.family(article.language()),
                () -> SentenceBegins.inText(article),
                sought.ofText());
        return withMentions(places, indexed.reading(), false);
    }

    private List<Place> inTitle(IndexedArticle indexed) {
        Article article = indexed.article();
        List<Place> places = TextMatches.in(
                article.title(),
                TextAnalysis.family(article.language()),
                () -> SentenceBegins.inTitle(article),
                sought);
        return withMentions(places, indexed.reading(), true);
    }

    private List<Place> withMentions(List<Place> places, Reading reading, boolean inTitle) {
        List<Place> all = new ArrayList<>(places);
        for (Mentions wanted : sought.mentions()) {
            reading.organisations().stream()
                    .filter(organisation -> isMeant(wanted.body(), organisation))
                    .flatMap(organisation -> organisation.mentions().stream())
                    .filter(mention -> mention.inTitle() == inTitle)
                    .map(Mention::span)
                    .forEach(span -> all.add(new Place(wanted, span)));
        }
        all.sort((a, b) -> a.span().compareTo(b.span()));
        return all;
    }

    private static boolean isMeant(Query.Body body, Organisation organisation) {
        if (!body.ids().isEmpty()) {
            return organisation.id() != null && body.ids().contains(organisation.id());
        }
        Iterator<String> words = words(organisation.name()).iterator();
        return words(body.asked()).stream().allMatch(asked -> goesOnTo(asked, words));
    }

    private static List<String> words(String name) {
        return TextAnalysis.terms(TextAnalysis.EXACT, name);
    }

    private static boolean goesOnTo(String asked, Iterator<String> words) {
        while (words.hasNext()) {
            if (words.next().equals(asked)) {
                return true;
            }
        }
        return false;
    }

    private static boolean showsMore(List<Place> inTitle, List<Place> inText) {
        return !shown(inText).containsAll(shown(inTitle));
    }

    private static Set<Object> shown(List<Place> places) {
        Set<Object> asked = new HashSet<>();
        places.forEach(place -> asked.add(place.asked()));
        return asked;
    }

    /** Passages that show as many conditions as they can, in the order of the text. */
    private static List<Span> passages(List<Place> places, String text) {
        List<Span> passages = new ArrayList<>();
        Set<Object> shown = new HashSet<>();
        while (passages.size() < MOST_SNIPPETS) {
            Span best = null;
            int most = 0;
            for (Place place : places) {
                if (!shown.contains(place.asked()) && passages.stream().noneMatch(place.span()::overlaps)) {
                    Span passage = uncutting(Passages.around(place.span(), text), places, text);
                    int more = newlyShown(passage, places, shown);
                    if (more > most) {
                        best = passage;
                        most = more;
                    }
                }
            }
            if (best == null) {
                break;
            }
            Span taken = best;
            passages.add(taken);
            places.stream().filter(place -> taken.contains(place.span())).forEach(place -> shown.add(place.asked()));
        }
        return passages.stream().sorted().toList();
    }

    /** A passage made longer where it would end within a place that goes on beyond a sentence's end; else that place could not be shown any more. */
    private static Span uncutting(Span passage, List<Place> places, String text) {
        Span longer = passage;
        for (Place place : places) {
            if (longer.overlaps(place.span()) && !longer.contains(place.span())) {
                Span beside = Passages.around(place.span(), text);
                Span both = new Span(Math.min(longer.start(), beside.start()), Math.max(longer.end(), beside.end()));
                longer = both.length() <= LONGEST ? both : longer;
            }
        }
        return longer;
    }

    private static int newlyShown(Span passage, List<Place> places, Set<Object> shown) {
        return Math.toIntExact(places.stream()
                .filter(place -> passage.contains(place.span()) && !shown.contains(place.asked()))
                .map(Place::asked)
                .distinct()
                .count());
    }

    private static Snippet snippet(Span passage, String text, List<Place> places) {
        List<Span> highlights = new ArrayList<>();
        for (Place place : places) {
            boolean apart = highlights.isEmpty()
                    || highlights.getLast().end() <= place.span().start() - passage.start();
            if (passage.contains(place.span()) && apart) {
                highlights.add(new Span(
                        place.span().start() - passage.start(), place.span().end() - passage.start()));
            }
        }
        return new Snippet(passage.of(text), highlights);
    }
}
