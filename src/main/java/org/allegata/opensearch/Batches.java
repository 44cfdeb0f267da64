package org.allegata.opensearch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** All hits of a search however many there are: asked for batch by batch, each after the last hit of the one before. */
final class Batches {

    private Batches() {}

    /**
     * Asks as far as it is read.
     *
     * @param search with an order that tells any two hits apart
     * @param atOnce hits in one answer of the cluster
     * @param after the sort key behind which to begin, or null
     * @param asking sends a search and returns its answer
     */
    static Stream<JsonNode> of(
            Map<String, Object> search,
            int atOnce,
            @Nullable List<Object> after,
            Function<Map<String, Object>, JsonNode> asking) {
        return Stream.iterate(
                        batch(search, atOnce, after, asking),
                        batch -> !batch.isEmpty(),
                        batch -> batch.size() < atOnce
                                ? List.of()
                                : batch(search, atOnce, HitOrder.keyOf(batch.getLast()), asking))
                .flatMap(List::stream);
    }

    private static List<JsonNode> batch(
            Map<String, Object> search,
            int atOnce,
            @Nullable List<Object> after,
            Function<Map<String, Object>, JsonNode> asking) {
        Map<String, Object> next = new LinkedHashMap<>(search);
        next.put("size", atOnce);
        if (after != null) {
            next.put("search_after", after);
        }
        return asking.apply(next).path("hits").path("hits").valueStream().toList();
    }
}
