package org.allegata.opensearch;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One state of the articles, as the cluster keeps it for those who search it in several steps. */
final class State {

    /** How long the cluster keeps a state after it was last asked. */
    static final String KEPT = "5m";

    private final Cluster cluster;
    private final String id;

    State(Cluster cluster, String id) {
        this.cluster = cluster;
        this.id = id;
    }

    String id() {
        return id;
    }

    /** Asks all shards; totals are exact. */
    JsonNode search(Map<String, Object> search) {
        Map<String, Object> body = new LinkedHashMap<>(search);
        body.put("pit", Map.of("id", id, "keep_alive", KEPT));
        body.put("timeout", cluster.timeout().toMillis() + "ms");
        body.putIfAbsent("track_total_hits", true);
        return cluster.search("/_search", Json.MAPPER.valueToTree(body));
    }

    /** How many articles answer. */
    long count(Clause articles) {
        return search(Map.of("query", articles, "size", 0))
                .path("hits")
                .path("total")
                .path("value")
                .asLong();
    }
}
