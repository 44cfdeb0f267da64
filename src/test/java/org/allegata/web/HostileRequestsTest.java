package org.allegata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.allegata.search.IndexUnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that nobody means well with: each gets an answer below 500, and the server answers the next one. */
class HostileRequestsTest {

    private static final String SPECIAL =
            "\"'()[]{}*~:-+!&|\\/^?<>=,;.%# \t\n\u0000\u202eéßİıשאمر日本\ud83d\ude00\ud800ANDORNOT";

    private final TestServer server = new TestServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void twoThousandRandomQueriesAreAnswered() {
        long seed = Long.getLong("allegata.seed", System.nanoTime());
        System.out.println("seed of random queries: " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String query = random(random);
            String path = (i % 2 == 0 ? "/api/v1/search?facets=none&q=" : "/?q=")
                    + URLEncoder.encode(query, StandardCharsets.UTF_8);
            assertThat(server.get(path).statusCode())
                    .as("seed %s, query %s", seed, query)
                    .isEqualTo(200);
        }
        assertThat(server.get("/api/v1/search?q=torture").statusCode()).isEqualTo(200);
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        while (text.length() < length) {
            switch (random.nextInt(4)) {
                case 0 -> text.append((char) ('a' + random.nextInt(26)));
                case 1 -> text.append("accuser:");
                case 2 -> text.append("torture ");
                default -> text.append(SPECIAL.charAt(random.nextInt(SPECIAL.length())));
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/search?q=%zz",
                "/?q=%zz",
                "/api/v1/search?q=%ff%fe",
                "/api/v1/search?&&=&=x&q",
                "/api/v1/search?%00=%00",
                "/api/v1/articles/%2e%2e%2f%2e%2e%2fetc",
                "/static/%2e%2e/openapi.json",
                "/../../etc/passwd",
                "//",
                "/articles/"
            })
    void anAddressThatIsNoneIsRefused(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.1 [234]\\d\\d .*")
                .doesNotContain("org.eclipse")
                .doesNotContain("\tat ");
        assertThat(server.get("/api/v1/search").statusCode()).isEqualTo(200);
    }

    @Test
    void aRequestLineThatIsMuchTooLongIsRefused() throws IOException {
        String answer = raw("GET /?q=" + "a".repeat(300_000) + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 4(14|31) .*");
        assertThat(server.get("/api/v1/search").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv", "ris"})
    void anExportThatBreaksOffDoesNotLookComplete(String format) throws IOException {
        server.index.failAfterRows(3, new IndexUnavailableException("The disk failed", null));
        String answer =
                raw("GET /api/v1/export?format=" + format + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .doesNotContain("\r\n0\r\n\r\n")
                .doesNotContain("problem")
                .doesNotContain("Content-Length");
    }

    @Test
    void bodiesOfOneRepeatedCharacterAreRefusedSoon() {
        for (String character : new String[] {"{", "[", "\"", "\\", " "}) {
            HttpResponse<String> answer = org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> server.post("/api/v1/search", "application/json", character.repeat(TestServer.MAX_BODY)));
            assertThat(answer.statusCode()).isEqualTo(400);
        }
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.server().port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
