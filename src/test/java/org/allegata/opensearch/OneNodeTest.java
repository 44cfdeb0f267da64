package org.allegata.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.allegata.Seeds;
import org.allegata.search.IndexUnavailableException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What needs a real node. All in one class, so that the processes in which tests run side by side start one node between them. */
class OneNodeTest {

    @Nested
    class Start {

        @Test
        void answersAsTheServerThatWasUnpacked() {
            try (Cluster cluster = cluster()) {
                JsonNode version = cluster.ask("GET", "/", null).path("version");
                assertThat(version.path("distribution").asString()).isEqualTo("opensearch");
                assertThat(version.path("build_type").asString()).isEqualTo("zip");
            }
        }
    }

    @Nested
    class BulkWriting {

        private static final BulkLimits SMALL =
                new BulkLimits(10_000, 4, Duration.ofSeconds(30), Duration.ofSeconds(60));

        @Test
        void keepsWhatWasWrittenLastAndListsWhatIsRefused() {
            String index = OpenSearchNodes.freshName();
            Random random = Seeds.random("BulkWriting");
            try (Cluster cluster = cluster();
                    BulkWriter writer = new BulkWriter(cluster, index, SMALL)) {
                cluster.ask(
                        "PUT", "/" + index, json("{\"mappings\": {\"properties\": {\"day\": {\"type\": \"date\"}}}}"));
                Map<String, String> expected = new TreeMap<>();
                for (int i = 0; i < 5000; i++) {
                    String id = "id " + random.nextInt(1000);
                    if (random.nextInt(4) == 0) {
                        writer.delete(id);
                        expected.remove(id);
                    } else {
                        writer.index(id, json("{\"number\": " + i + "}"));
                        expected.put(id, String.valueOf(i));
                    }
                }
                writer.index("unreadable", json("{\"day\": \"soon\"}"));
                writer.flush();
                assertThat(written(cluster, index)).isEqualTo(expected);
                assertThat(writer.refused())
                        .singleElement()
                        .satisfies(refused -> assertThat(refused.id() + refused.reason())
                                .startsWith("unreadable")
                                .contains("failed to parse field [day]"));
            }
        }

        private static Map<String, String> written(Cluster cluster, String index) {
            cluster.ask("POST", "/" + index + "/_refresh", null);
            Map<String, String> written = new TreeMap<>();
            cluster.search("/" + index + "/_search", json("{\"size\": 10000}"))
                    .path("hits")
                    .path("hits")
                    .forEach(hit -> written.put(
                            hit.path("_id").asString(),
                            hit.path("_source").path("number").asString()));
            return written;
        }
    }

    @Nested
    class Faults {

        @Test
        void anIndexThatIsNotThereIsRefused() {
            String index = OpenSearchNodes.freshName();
            try (Cluster cluster = cluster()) {
                assertThatExceptionOfType(RefusedByClusterException.class)
                        .isThrownBy(() -> cluster.search("/" + index + "/_search", json("{}")))
                        .satisfies(refusal -> assertThat(refusal.error().status()
                                        + refusal.error().type())
                                .isEqualTo("404index_not_found_exception"));
            }
        }

        @Test
        void anIndexThatIsReadOnlyTakesNoDocuments() {
            String index = OpenSearchNodes.freshName();
            try (Cluster cluster = cluster();
                    BulkWriter writer = new BulkWriter(cluster, index, BulkLimits.DEFAULT)) {
                cluster.ask("PUT", "/" + index, json("{\"settings\": {\"index.blocks.write\": true}}"));
                writer.index("a", json("{}"));
                assertThatExceptionOfType(IndexUnavailableException.class)
                        .isThrownBy(writer::flush)
                        .withMessageContaining("Somebody made the index read-only");
            }
        }

        @Test
        void anIndexOnAFullDiskTakesNoDocuments() {
            String index = OpenSearchNodes.freshName();
            BulkLimits impatient = new BulkLimits(1000, 1, Duration.ofSeconds(30), Duration.ofSeconds(1));
            try (Cluster cluster = cluster();
                    BulkWriter writer = new BulkWriter(cluster, index, impatient)) {
                cluster.ask(
                        "PUT", "/" + index, json("{\"settings\": {\"index.blocks.read_only_allow_delete\": true}}"));
                writer.index("a", json("{}"));
                assertThatExceptionOfType(IndexUnavailableException.class)
                        .isThrownBy(writer::flush)
                        .withMessageContaining("A disk is nearly full");
            }
        }
    }

    private static Cluster cluster() {
        return new Cluster(new ClusterSettings(
                OpenSearchNodes.shared().urls(), new Credentials.None(), null, ClusterSettings.DEFAULT_TIMEOUT));
    }

    private static JsonNode json(String text) {
        return Json.MAPPER.readTree(text);
    }
}
