package org.allegata.opensearch;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allegata.search.IndexHealth;
import org.allegata.search.IndexUnavailableException;
import tools.jackson.databind.JsonNode;

/**
 * The indices of one name in a cluster: the articles, and what is noted of the corpus.
 *
 * <p>The articles stand behind an alias with the schema's number, so that a program asks only what it can read: a new schema is built beside the old,
 * which answers those who run the old program until they run the new. The alias with the bare name always shows what was completed last.
 */
final class Indices {

    private static final int NOT_FOUND = 404;

    /** On one node; the server's own bound of 300 is reached within minutes. */
    private static final int MOST_STATES = 10_000;

    private static final String NO_REFRESH = "-1";

    private final Cluster cluster;
    private final String name;

    Indices(Cluster cluster, String name) {
        this.cluster = cluster;
        this.name = name;
    }

    /** What the articles are read from and written to. */
    String articles() {
        return name + "-v" + Mapping.SCHEMA;
    }

    /** What is noted of the files of the corpus, and who writes. */
    String notes() {
        return articles() + "-notes";
    }

    /** The index behind an alias. */
    private static String concrete(String alias) {
        return alias + "-000001";
    }

    /** @throws IndexUnavailableException if there are no articles that this program can read */
    void check() {
        if (!exists(articles())) {
            throw new IndexUnavailableException(
                    "There is no index %s of schema %d in OpenSearch at %s. %sBuild it with the command 'index'."
                            .formatted(name, Mapping.SCHEMA, cluster.where(), others()),
                    null);
        }
    }

    private String others() {
        JsonNode found =
                cluster.ask("GET", "/_cat/indices/" + name + "-v*-000001,-*-notes-000001?format=json&h=index", null);
        return found.isEmpty()
                ? ""
                : "It has "
                        + found.valueStream()
                                .map(index -> index.path("index").asString())
                                .toList() + " of other versions, which stay until they are deleted. ";
    }

    /** Makes what is not there, ready for a first load: without copies and without showing anything before it is asked to. */
    void create(Sizing sizing) {
        allowLongQuestions();
        create(articles(), Mapping.index(sizing));
        create(notes(), Notes.index(sizing));
    }

    /**
     * No bound of the cluster's on the length of a query: whoever asks bounds it, and the begin of a word inside a phrase stands for many. And states
     * of some minutes for each shard of each process that searches.
     */
    private void allowLongQuestions() {
        cluster.ask(
                "PUT",
                "/_cluster/settings",
                Json.MAPPER.valueToTree(Map.of(
                        "persistent",
                        Map.of(
                                "indices.query.bool.max_clause_count",
                                TextClauses.MOST_EXPANSIONS,
                                "search.max_open_pit_context",
                                MOST_STATES))));
    }

    /** Another indexer may have been faster. */
    private void create(String alias, Map<String, Object> index) {
        if (exists(alias)) {
            return;
        }
        Map<String, Object> behind = new LinkedHashMap<>(index);
        behind.put("aliases", Map.of(alias, Map.of("is_write_index", true)));
        try {
            cluster.ask("PUT", "/" + concrete(alias), Json.MAPPER.valueToTree(behind));
        } catch (RefusedByClusterException e) {
            if (!e.error().type().equals("resource_already_exists_exception")) {
                throw e;
            }
        }
    }

    private boolean exists(String index) {
        try {
            cluster.ask("GET", "/" + index + "/_settings?flat_settings=true", null);
            return true;
        } catch (RefusedByClusterException e) {
            if (e.error().status() == NOT_FOUND) {
                return false;
            }
            throw e;
        }
    }

    /** Whether the first load is not yet over. */
    boolean isLoading() {
        return settings().path("index.refresh_interval").asString("").equals(NO_REFRESH);
    }

    private JsonNode settings() {
        return cluster.ask("GET", "/" + articles() + "/_settings?flat_settings=true", null)
                .valueStream()
                .findFirst()
                .map(index -> index.path("settings"))
                .orElseThrow();
    }

    /** Ends a first load: copies are made, what is written shows by itself, and the bare name shows this schema. */
    void finishLoad(Sizing sizing) {
        if (!isLoading()) {
            return;
        }
        // The alias first: what follows tells that all is done.
        cluster.ask(
                "POST",
                "/_aliases",
                Json.MAPPER.valueToTree(Map.of(
                        "actions",
                        List.of(
                                Map.of("remove", Map.of("index", name + "-v*", "alias", name, "must_exist", false)),
                                Map.of("add", Map.of("index", concrete(articles()), "alias", name))))));
        Map<String, Object> restored = new LinkedHashMap<>();
        restored.put("refresh_interval", null);
        restored.put("number_of_replicas", sizing.replicas());
        cluster.ask("PUT", "/" + articles() + "/_settings", Json.MAPPER.valueToTree(Map.of("index", restored)));
    }

    /** Makes all that is written visible, on every shard; waits for those that are moving. */
    void refresh(Duration patience) {
        Backoff backoff = new Backoff();
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                cluster.checkWhole(cluster.ask("POST", "/" + articles() + "/_refresh", null));
                return;
            } catch (ClusterFaultException e) {
                if (!e.isPassing() || !backoff.pause(Duration.ofNanos(end - System.nanoTime()))) {
                    throw e;
                }
            }
        }
    }

    IndexHealth health() {
        check();
        JsonNode counted = cluster.search(
                "/" + articles() + "/_search",
                Json.MAPPER.valueToTree(Map.of(
                        "size",
                        0,
                        "track_total_hits",
                        true,
                        "aggs",
                        Map.of("accusations", Map.of("nested", Map.of("path", Mapping.ACCUSATIONS))))));
        JsonNode stats = cluster.ask("GET", "/" + articles() + "/_stats/store", null);
        return new IndexHealth(
                Mapping.SCHEMA,
                counted.path("hits").path("total").path("value").asLong(),
                counted.path("aggregations")
                        .path("accusations")
                        .path("doc_count")
                        .asLong(),
                stats.path("_all")
                        .path("total")
                        .path("store")
                        .path("size_in_bytes")
                        .asLong());
    }

    /** A sentence on what to do where the cluster refuses what we ask. */
    String whatToDo(RefusedByClusterException refused) {
        return refused.error().status() == NOT_FOUND
                ? "The index is gone; build it with the command 'index'."
                : refused.error().advice();
    }
}
