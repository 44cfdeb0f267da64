package org.allegata.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import org.allegata.search.IndexUnavailableException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Against nodes that play faults: each is told apart, survived where it can be, and told in words that help. */
@Timeout(60)
class ClusterTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(500);
    private static final FakeNode.Part FOUND = FakeNode.answer(200, "{\"found\": true}");

    @Test
    void sendsWhatItIsAskedAndGivesTheAnswer() {
        try (FakeNode node = FakeNode.playing(FOUND);
                Cluster cluster = cluster(LONG, node.url())) {
            JsonNode answer = cluster.ask("PUT", "/a?b=c", json("{\"d\": 1}"));
            assertThat(answer.path("found").asBoolean()).isTrue();
            FakeNode.Asked asked = node.asked().getFirst();
            assertThat(asked.method() + asked.path() + asked.body()).isEqualTo("PUT/a?b=c{\"d\":1}");
            assertThat(asked.headers().getFirst("Content-Type")).isEqualTo("application/json");
            assertThat(asked.headers()).doesNotContainKey("Authorization");
        }
    }

    @Test
    void sendsLinesAsTheyAre() {
        try (FakeNode node = FakeNode.playing(FOUND);
                Cluster cluster = cluster(LONG, node.url())) {
            cluster.askLines("/_msearch", List.of(bytes("{}\n"), bytes("{\"size\":0}\n")));
            assertThat(node.asked().getFirst().body()).isEqualTo("{}\n{\"size\":0}\n");
            assertThat(node.asked().getFirst().headers().getFirst("Content-Type"))
                    .isEqualTo("application/x-ndjson");
        }
    }

    @Test
    void aPathOfTheUrlStandsBeforeEachPath() {
        try (FakeNode node = FakeNode.playing(FOUND);
                Cluster cluster = cluster(LONG, URI.create(node.url() + "/behind/"))) {
            cluster.ask("GET", "/a", null);
            assertThat(node.asked().getFirst().path()).isEqualTo("/behind/a");
        }
    }

    @Test
    void anAnswerWithoutABodyIsMissing() {
        try (FakeNode node = FakeNode.playing((exchange, asked) -> exchange.sendResponseHeaders(200, -1));
                Cluster cluster = cluster(LONG, node.url())) {
            assertThat(cluster.ask("HEAD", "/a", null).isMissingNode()).isTrue();
        }
    }

    @Test
    void asksAnotherNodeWhereOneRefusesTheConnection() throws IOException {
        try (FakeNode node = FakeNode.playing(FOUND);
                Cluster cluster = cluster(LONG, closedPort(), node.url())) {
            for (int i = 0; i < 4; i++) {
                // Nothing was sent, so even what must not be done twice is asked again.
                cluster.ask("PUT", "/new-index", null);
            }
            assertThat(node.asked()).hasSize(4);
        }
    }

    @Test
    void tellsThatNoNodeTakesAConnection() throws IOException {
        URI closed = closedPort();
        try (Cluster cluster = cluster(LONG, closed)) {
            assertThat(fault(cluster, "GET", "/a/_count?q=secret").getMessage())
                    .isEqualTo("OpenSearch cannot answer GET /a/_count (tried 3 times): " + closed
                            + " refuses the connection. Check that the cluster runs and that its URL is right.");
        }
    }

    @Test
    void tellsThatANameIsNotKnown() {
        try (Cluster cluster = cluster(LONG, URI.create("http://nowhere.invalid:9200"))) {
            assertThat(fault(cluster, "GET", "/")).hasMessageContaining("is a name that is not known");
        }
    }

    @Test
    void givesUpOnSilenceWhenItsTimeIsOver() {
        try (FakeNode node = FakeNode.playing(FakeNode.silence());
                Cluster cluster = cluster(SHORT, node.url())) {
            ClusterFaultException fault = fault(cluster, "GET", "/");
            assertThat(fault).hasMessageContaining("did not answer within").hasMessageContaining("overloaded");
            assertThat(fault.isPassing()).isTrue();
        }
    }

    @Test
    void givesUpOnAnAnswerThatStopsInTheMiddle() {
        FakeNode.Part stops = (exchange, asked) -> {
            FakeNode.breakOff().play(exchange, asked);
            FakeNode.silence().play(exchange, asked);
        };
        try (FakeNode node = FakeNode.playing(stops);
                Cluster cluster = cluster(SHORT, node.url())) {
            assertThat(fault(cluster, "GET", "/")).hasMessageContaining("did not answer within");
        }
    }

    @Test
    void asksAnotherNodeWhereOneIsSilent() {
        try (FakeNode silent = FakeNode.playing(FakeNode.silence());
                FakeNode node = FakeNode.playing(FOUND);
                Cluster cluster = cluster(Duration.ofSeconds(4), silent.url(), node.url())) {
            cluster.ask("POST", "/a/_search", json("{}"));
            cluster.ask("POST", "/a/_search", json("{}"));
            cluster.ask("POST", "/a/_search", json("{}"));
            assertThat(node.asked()).hasSize(3);
            // Not asked first again so soon after.
            assertThat(silent.asked()).hasSize(1);
        }
    }

    @Test
    void repeatsAReadingThatIsBrokenOff() {
        try (FakeNode node = FakeNode.playing(FakeNode.breakOff(), FakeNode.hangUp(), FOUND);
                Cluster cluster = cluster(LONG, node.url())) {
            assertThat(cluster.ask("GET", "/", null).path("found").asBoolean()).isTrue();
        }
    }

    @Test
    void neverRepeatsWhatMayHaveBeenDone() {
        try (FakeNode node = FakeNode.playing(FakeNode.breakOff(), FOUND);
                Cluster cluster = cluster(LONG, node.url())) {
            assertThat(fault(cluster, "PUT", "/new-index")).hasMessageContaining("broke off the connection");
            assertThat(node.asked()).hasSize(1);
        }
    }

    @Test
    void waitsAndRepeatsWhereTheClusterIsBusy() {
        FakeNode.Part busy = FakeNode.error(429, "rejected_execution_exception", "queue is full");
        try (FakeNode node = FakeNode.playing(busy, busy, busy, FOUND);
                Cluster cluster = cluster(LONG, node.url())) {
            cluster.ask("PUT", "/new-index", null);
            assertThat(node.asked()).hasSize(4);
        }
    }

    @Test
    void tellsThatTheClusterStaysBusy() {
        try (FakeNode node = FakeNode.playing(FakeNode.error(429, "rejected_execution_exception", "queue is full"));
                Cluster cluster = cluster(SHORT, node.url())) {
            assertThat(fault(cluster, "GET", "/"))
                    .hasMessageContaining("429 (queue is full)")
                    .hasMessageContaining("The cluster is overloaded");
        }
    }

    @Test
    void tellsThatTheClusterWasBusyWhereTheLastAnswerIsLate() {
        FakeNode.Part busy = FakeNode.error(429, "rejected_execution_exception", "queue is full");
        try (FakeNode node = FakeNode.playing(busy, FakeNode.silence());
                Cluster cluster = cluster(SHORT, node.url())) {
            assertThat(fault(cluster, "GET", "/"))
                    .hasMessageContaining("429 (queue is full)")
                    .hasMessageContaining("did not answer within")
                    .hasMessageContaining("The cluster is overloaded");
        }
    }

    @Test
    void tellsAtOnceThatADiskIsFull() {
        String reason = "index [a] blocked by: [TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark, "
                + "index has read-only-allow-delete block];";
        try (FakeNode node = FakeNode.playing(FakeNode.error(429, "cluster_block_exception", reason));
                Cluster cluster = cluster(LONG, node.url())) {
            assertThat(fault(cluster, "PUT", "/a/_doc/1")).hasMessageContaining("A disk is nearly full");
            assertThat(node.asked()).hasSize(1);
        }
    }

    @Test
    void tellsThatAPartOfTheClusterIsMissing() {
        String error = """
                {"error": {"type": "search_phase_execution_exception", "reason": "all shards failed",
                "root_cause": [{"type": "no_shard_available_action_exception", "reason": "no copy of [a][0]"}]}}""";
        try (FakeNode node = FakeNode.playing(FakeNode.answer(503, error));
                Cluster cluster = cluster(LONG, node.url())) {
            ClusterFaultException fault = fault(cluster, "POST", "/a/_search");
            assertThat(fault)
                    .hasMessageContaining("(tried 3 times)")
                    .hasMessageContaining("answers 503 (all shards failed: no copy of [a][0])")
                    .hasMessageContaining("is it red?");
            assertThat(fault.isPassing()).isTrue();
        }
    }

    @Test
    void takesAProxysPageForTheClusterThatIsMissing() {
        try (FakeNode node = FakeNode.playing(FakeNode.answer(502, "<html>Bad Gateway</html>"), FOUND);
                Cluster cluster = cluster(LONG, node.url())) {
            assertThat(cluster.ask("GET", "/", null).path("found").asBoolean()).isTrue();
        }
    }

    @Test
    void tellsThatSomethingElseAnswers() {
        for (String body : List.of("<html>Welcome</html>", "{\"took\": 1, \"hits\":", "OK", "7")) {
            try (FakeNode node = FakeNode.playing(FakeNode.answer(200, body));
                    Cluster cluster = cluster(LONG, node.url())) {
                ClusterFaultException fault = fault(cluster, "GET", "/");
                assertThat(fault)
                        .as(body)
                        .hasMessageContaining(node.url() + " answers (200) with something else than whole JSON")
                        .hasMessageContaining("another program");
                assertThat(fault.isPassing()).isFalse();
                assertThat(node.asked()).hasSize(1);
            }
        }
    }

    @Test
    void tellsThatTheServerFailed() {
        try (FakeNode node = FakeNode.playing(FakeNode.error(500, "null_pointer_exception", "it is null"));
                Cluster cluster = cluster(LONG, node.url())) {
            assertThat(fault(cluster, "GET", "/")).hasMessageContaining("answers 500 (it is null)");
        }
    }

    @Test
    void showsCredentialsToTheClusterAndToNobodyElse() {
        for (Credentials credentials :
                List.of(new Credentials.Login("ann", "s3cret"), new Credentials.ApiKey("s3cret"))) {
            try (FakeNode node =
                            FakeNode.playing(FOUND, FakeNode.answer(401, "Unauthorized"), FakeNode.answer(403, "{}"));
                    Cluster cluster = cluster(LONG, credentials, null, node.url())) {
                cluster.ask("GET", "/", null);
                assertThat(node.asked().getFirst().headers().getFirst("Authorization"))
                        .isEqualTo(credentials.header().orElseThrow());
                assertThat(fault(cluster, "GET", "/"))
                        .hasMessageContaining("401")
                        .hasMessageContaining("right user and password")
                        .hasMessageNotContaining("s3cret");
                assertThat(fault(cluster, "GET", "/"))
                        .hasMessageContaining("403")
                        .hasMessageContaining("the right to do this");
                assertThat(new ClusterSettings(List.of(node.url()), credentials, null, LONG).toString())
                        .doesNotContain("s3cret");
            }
        }
    }

    @Test
    void takesOnlyCertificatesThatItsAuthorityVouchesFor(@TempDir Path folder)
            throws IOException, InterruptedException, GeneralSecurityException {
        SecureNode own = SecureNode.in(folder, "own");
        SecureNode other = SecureNode.in(folder, "other");
        try (FakeNode node = FakeNode.secure(own.context(), FOUND);
                Cluster trusting = cluster(LONG, new Credentials.None(), own.certificate(), node.url());
                Cluster strange = cluster(LONG, new Credentials.None(), other.certificate(), node.url());
                Cluster plain = cluster(LONG, node.url())) {
            assertThat(trusting.ask("GET", "/", null).path("found").asBoolean()).isTrue();
            assertThat(fault(strange, "GET", "/")).hasMessageContaining("no certificate that is trusted");
            assertThat(fault(plain, "GET", "/")).hasMessageContaining("Name the file with the certificate");
            assertThat(node.asked()).hasSize(1);
        }
    }

    @Test
    void tellsThatTheCertificatesCannotBeRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("ca.pem"), "no certificate");
        for (Path unusable : List.of(file, folder.resolve("missing.pem"))) {
            assertThatExceptionOfType(IndexUnavailableException.class)
                    .isThrownBy(() -> cluster(LONG, new Credentials.None(), unusable, closedPort()))
                    .withMessageContaining(unusable + " cannot be used");
        }
    }

    @Test
    void tellsARefusalFromAFault() {
        for (int status : List.of(400, 404, 409, 413)) {
            try (FakeNode node = FakeNode.playing(FakeNode.error(status, "some_exception", "It is so."));
                    Cluster cluster = cluster(LONG, node.url())) {
                assertThatExceptionOfType(RefusedByClusterException.class)
                        .isThrownBy(() -> cluster.ask("GET", "/", null))
                        .satisfies(refusal -> assertThat(refusal.error())
                                .isEqualTo(new ServerError(status, "some_exception", "It is so.")));
                assertThat(node.asked()).hasSize(1);
            }
        }
    }

    @Test
    void everySearchAsksForAllShards() {
        String whole = "{\"timed_out\": false, \"_shards\": {\"total\": 3, \"failed\": 0}}";
        try (FakeNode node = FakeNode.playing(FakeNode.answer(200, whole));
                Cluster cluster = cluster(LONG, node.url())) {
            cluster.search("/a/_search", json("{}"));
            cluster.search("/a/_search?size=1", json("{}"));
            assertThat(node.asked())
                    .extracting(FakeNode.Asked::path)
                    .containsExactly(
                            "/a/_search?allow_partial_search_results=false",
                            "/a/_search?size=1&allow_partial_search_results=false");
        }
    }

    @Test
    void anAnswerInPartIsNeverGivenAsTheWhole() {
        String late = "{\"timed_out\": true, \"_shards\": {\"total\": 3, \"failed\": 0}}";
        String failed = """
                {"timed_out": false, "_shards": {"total": 3, "failed": 1,
                "failures": [{"shard": 2, "reason": {"type": "x", "reason": "The disk is gone."}}]}}""";
        try (FakeNode node = FakeNode.playing(FakeNode.answer(200, late), FakeNode.answer(200, failed));
                Cluster cluster = cluster(LONG, node.url())) {
            assertThatExceptionOfType(ClusterFaultException.class)
                    .isThrownBy(() -> cluster.search("/a/_search", json("{}")))
                    .withMessageContaining("only in part: it was cut off");
            assertThatExceptionOfType(ClusterFaultException.class)
                    .isThrownBy(() -> cluster.search("/a/_search", json("{}")))
                    .withMessageContaining("1 of 3 shards failed (The disk is gone.)");
        }
    }

    @Test
    void urlsHoldNoCredentials() {
        for (String url :
                List.of("https://ann:s3cret@host", "host:9200", "ftp://host", "https://host/?key=s3cret", "/a")) {
            assertThatIllegalArgumentException()
                    .as(url)
                    .isThrownBy(() -> new ClusterSettings(List.of(URI.create(url)), new Credentials.None(), null, LONG))
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain("s3cret"));
        }
    }

    private static Cluster cluster(Duration timeout, URI... urls) {
        return cluster(timeout, new Credentials.None(), null, urls);
    }

    private static Cluster cluster(Duration timeout, Credentials credentials, @Nullable Path caFile, URI... urls) {
        return new Cluster(new ClusterSettings(List.of(urls), credentials, caFile, timeout));
    }

    private static ClusterFaultException fault(Cluster cluster, String method, String path) {
        return assertThrows(ClusterFaultException.class, () -> cluster.ask(method, path, null));
    }

    private static URI closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
    }

    private static JsonNode json(String text) {
        return Json.MAPPER.readTree(text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
