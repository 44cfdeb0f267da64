package org.allegata.opensearch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.allegata.search.ResultPage.Hit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Goes through the hits of a request in their order. Accusations come in the order of their articles, and within one as they stand there; so articles
 * are what is asked for, and a page of accusations may end, and the next begin, within one.
 */
final class Pages {

    /** Articles in one answer of an export; each may be a long report. */
    private static final int EXPORTED_AT_ONCE = 500;

    private final Asked asked;
    private final Hits hits;

    Pages(Asked asked, Hits hits) {
        this.asked = asked;
        this.hits = hits;
    }

    /** @param next where the next page begins, or null on the last */
    record Page(List<Hit> hits, HitOrder.@Nullable Key next) {}

    /** A hit with where the hits after it begin. */
    private record Placed(Hit hit, HitOrder.Key key) {}

    /** The page after that which ended so, or the first. */
    Page after(HitOrder.@Nullable Key after) {
        int size = asked.request().size();
        List<Placed> found = new ArrayList<>();
        if (size > 0) {
            if (after != null && after.position() >= 0) {
                found.addAll(restOfArticle(after));
            }
            goThrough(after, size + 1, placed -> {
                found.add(placed);
                return found.size() <= size;
            });
        }
        List<Placed> page = found.subList(0, Math.min(size, found.size()));
        return new Page(
                page.stream().map(Placed::hit).toList(),
                found.size() > size ? page.getLast().key() : null);
    }

    /** Every hit, in order. */
    void all(Consumer<Hit> receiver) {
        goThrough(null, EXPORTED_AT_ONCE, placed -> {
            receiver.accept(placed.hit());
            return true;
        });
    }

    private interface Receiver {
        /** @return whether to go on */
        boolean take(Placed placed);
    }

    private void goThrough(HitOrder.@Nullable Key after, int atOnce, Receiver receiver) {
        List<Object> last = after == null ? null : after.article();
        boolean goesOn = true;
        while (goesOn) {
            List<JsonNode> batch = batch(asked.articles(), last, atOnce);
            for (JsonNode article : batch) {
                for (Placed placed : placed(article, -1)) {
                    goesOn = goesOn && receiver.take(placed);
                }
                last = HitOrder.keyOf(article);
            }
            goesOn = goesOn && batch.size() == atOnce;
        }
    }

    /** Those accusations of the article in which a page ended that stand after its last. */
    private List<Placed> restOfArticle(HitOrder.Key after) {
        Clause article = Clause.of(
                "bool",
                Map.of("must", List.of(asked.articles()), "filter", List.of(Clause.term(Mapping.ID, after.id()))));
        return batch(article, null, 1).stream()
                .flatMap(found -> placed(found, after.position()).stream())
                .toList();
    }

    private List<JsonNode> batch(Clause articles, @Nullable List<Object> after, int size) {
        Map<String, Object> search = new LinkedHashMap<>();
        search.put("query", hits.telling(articles));
        search.put("size", size);
        search.put("sort", HitOrder.of(asked.request().sort()));
        search.put("track_total_hits", false);
        search.put("_source", List.of(Mapping.STORED));
        if (after != null) {
            search.put("search_after", after);
        }
        return asked.state()
                .search(search)
                .path("hits")
                .path("hits")
                .valueStream()
                .toList();
    }

    /** @param after the position of the last accusation that is not wanted any more */
    private List<Placed> placed(JsonNode article, int after) {
        List<Object> key = HitOrder.keyOf(article);
        int words = asked.words().required();
        if (!asked.countsAccusations()) {
            return List.of(new Placed(hits.of(article), new HitOrder.Key(words, key, -1)));
        }
        return hits.answering(article).stream()
                .filter(position -> position > after)
                .map(position -> new Placed(hits.of(article, position), new HitOrder.Key(words, key, position)))
                .toList();
    }
}
