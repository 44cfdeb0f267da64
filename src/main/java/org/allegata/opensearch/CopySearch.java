package org.allegata.opensearch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allegata.article.Article;
import org.allegata.matching.CopySketch;
import org.allegata.search.ResultPage.Copies;
import org.allegata.search.ResultPage.Copy;
import tools.jackson.databind.JsonNode;

/** Looks for the near copies of one article, and for copies of those: by what sketches have in common, then by the sketches themselves. */
final class CopySearch {

    /** Articles that one is compared with. */
    private static final int COMPARED = 1_000;

    /** A group is not looked for beyond so many; no story was ever printed as often in a few words' change. */
    private static final int MOST_COPIES = 5_000;

    private static final Comparator<Article> EARLIEST = Comparator.<Article>comparingLong(
                    article -> article.published() == null
                            ? Long.MAX_VALUE
                            : article.published().toEpochDay())
            .thenComparing(Article::id);

    private final State state;

    CopySearch(State state) {
        this.state = state;
    }

    /** @param source of an article's document */
    Copies told(JsonNode source) {
        List<Article> copies = new ArrayList<>(of(source).values());
        copies.sort(EARLIEST);
        return new Copies(
                copies.size(),
                copies.stream().limit(Copies.MOST_TOLD).map(CopySearch::copy).toList());
    }

    /** The near copies of an article by id, itself not among them. */
    Map<String, Article> of(JsonNode source) {
        Map<String, Article> group = new HashMap<>();
        Article own = ArticleForm.article(source).article();
        group.put(own.id(), own);
        Deque<int[]> open = new ArrayDeque<>(List.of(ArticleForm.sketch(source)));
        while (!open.isEmpty() && group.size() < MOST_COPIES) {
            int[] sketch = open.removeFirst();
            for (JsonNode other : alike(sketch)) {
                Article article = ArticleForm.article(other).article();
                if (group.putIfAbsent(article.id(), article) == null) {
                    open.addLast(ArticleForm.sketch(other));
                }
            }
        }
        group.remove(own.id());
        return group;
    }

    private List<JsonNode> alike(int[] sketch) {
        List<String> bands = ArticleForm.bands(sketch);
        if (bands.isEmpty()) {
            return List.of();
        }
        return state.search(Map.of("query", Clause.anyTerm(Mapping.COPY_BAND, bands), "size", COMPARED))
                .path("hits")
                .path("hits")
                .valueStream()
                .map(hit -> hit.path("_source"))
                .filter(other -> CopySketch.areAlike(sketch, ArticleForm.sketch(other)))
                .toList();
    }

    private static Copy copy(Article article) {
        return new Copy(article.id(), article.title(), article.source(), article.url(), article.published());
    }
}
