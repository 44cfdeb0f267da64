package org.allegata.opensearch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
        List<Placed> found = size == 0
                ? List.of()
                : Stream.concat(restOfArticle(after), from(after == null ? null : after.article(), size + 1))
                        .limit(size + 1)
                        .toList();
        List<Placed> page = found.subList(0, Math.min(size, found.size()));
        return new Page(
                page.stream().map(Placed::hit).toList(),
                found.size() > size ? page.getLast().key() : null);
    }

    /** Every hit, in order. */
    void all(Consumer<Hit> receiver) {
        from(null, EXPORTED_AT_ONCE).forEach(placed -> receiver.accept(placed.hit()));
    }

    /** The hits of the articles after the one with this sort key, or of all. */
    private Stream<Placed> from(@Nullable List<Object> after, int atOnce) {
        return articles(asked.articles(), after, atOnce).flatMap(article -> placed(article, -1));
    }

    /** Those accusations of the article in which a page ended that stand after its last. */
    private Stream<Placed> restOfArticle(HitOrder.@Nullable Key after) {
        if (after == null || after.position() < 0) {
            return Stream.empty();
        }
        Clause article = Clause.of(
                "bool",
                Map.of("must", List.of(asked.articles()), "filter", List.of(Clause.term(Mapping.ID, after.id()))));
        return articles(article, null, 1).limit(1).flatMap(found -> placed(found, after.position()));
    }

    private Stream<JsonNode> articles(Clause answering, @Nullable List<Object> after, int atOnce) {
        Map<String, Object> search = new LinkedHashMap<>();
        search.put("query", hits.telling(answering));
        search.put("sort", HitOrder.of(asked.request().sort()));
        search.put("track_total_hits", false);
        search.put("_source", List.of(Mapping.STORED));
        return Batches.of(search, atOnce, after, asked.state()::search);
    }

    /** @param after the position of the last accusation that is not wanted any more */
    private Stream<Placed> placed(JsonNode article, int after) {
        List<Object> key = HitOrder.keyOf(article);
        int words = asked.words().required();
        Hits.Found found = hits.of(article);
        if (!asked.countsAccusations()) {
            return Stream.of(new Placed(hits.hit(found), new HitOrder.Key(words, key, -1)));
        }
        return found.answering().stream()
                .filter(position -> position > after)
                .map(position -> new Placed(hits.hit(found, position), new HitOrder.Key(words, key, position)));
    }
}
