package org.allegata.web.sought;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.allegata.accusation.words.Words;
import org.allegata.article.Article;
import org.allegata.article.Span;
import org.allegata.query.Query;
import org.allegata.query.Query.TextField;
import org.allegata.search.Filter;
import org.allegata.search.IndexedArticle;
import org.allegata.search.ResultPage.Hit;
import org.allegata.search.ResultPage.Snippet;
import org.allegata.search.SearchIndex;
import org.allegata.search.SearchRequest;
import org.allegata.search.SearchRequest.Sort;
import org.allegata.search.SearchRequest.Unit;
import org.allegata.web.request.Question;

/**
 * Where an article answers a search.
 *
 * @param inTitle places of the title, in order, none overlapping another
 * @param inText the same of the text
 * @param answering numbers, from 1, of the accusations that answer all conditions on accusations
 */
public record SoughtInArticle(List<Span> inTitle, List<Span> inText, Set<Integer> answering) {

    public static final SoughtInArticle NOTHING = new SoughtInArticle(List.of(), List.of(), Set.of());

    /** Words of a title that tell an article from nearly all others; those that are left are told apart by their id. */
    private static final int TITLE_WORDS = 12;

    private static final int MOST_ALIKE = 20;

    public SoughtInArticle {
        inTitle = List.copyOf(inTitle);
        inText = List.copyOf(inText);
        answering = Set.copyOf(answering);
    }

    /** Nothing where all articles were asked for. */
    public static SoughtInArticle of(Question question, IndexedArticle found, SearchIndex index) {
        SearchRequest request = question.request();
        if (request.query() instanceof Query.All && request.filters().isEmpty()) {
            return NOTHING;
        }
        Article article = found.article();
        Words title = Words.of(article.title());
        Optional<Hit> hit = titled(title, index, request).stream()
                .filter(one -> one.found().article().id().equals(article.id()))
                .findFirst();
        Asked asked = Asked.in(question);
        List<Snippet> shown = hit.stream()
                .flatMap(one -> one.snippets().stream())
                .filter(snippet -> !snippet.text().equals(article.title()))
                .toList();
        return new SoughtInArticle(
                asked.placesIn(found, true, shown),
                asked.placesIn(found, false, shown),
                hit.map(SoughtInArticle::answering).orElse(Set.of()));
    }

    /** What answers among the articles with this title. */
    private static List<Hit> titled(Words title, SearchIndex index, SearchRequest request) {
        if (title.size() == 0) {
            return List.of();
        }
        String beginning = title.text(0, Math.min(TITLE_WORDS, title.size()));
        Filter thisTitle = new Filter(null, List.of(), new Query.Phrase(TextField.TITLE, beginning));
        return index.search(new SearchRequest(
                        Unit.ARTICLES,
                        request.query(),
                        Stream.concat(request.filters().stream(), Stream.of(thisTitle))
                                .toList(),
                        request.match(),
                        request.concepts(),
                        false, // or it may be folded into another
                        Sort.NEWEST,
                        MOST_ALIKE,
                        null,
                        Set.of(),
                        request.timeline(),
                        request.interval()))
                .hits();
    }

    private static Set<Integer> answering(Hit hit) {
        Set<Integer> numbers = new HashSet<>();
        hit.answering().forEach(position -> numbers.add(position + 1));
        return numbers;
    }
}
