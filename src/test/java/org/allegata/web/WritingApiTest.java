package org.allegata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.allegata.answer.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Adding, replacing and removing articles, over real HTTP. */
class WritingApiTest {

    private static final String BEARER = "Bearer " + TestServer.TOKEN;

    private final TestServer server = new TestServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anArticleIsAddedThenReplacedThenRemoved() {
        assertThat(put("new-one", "{\"title\": \"One\", \"text\": \"Zebra.\"}").statusCode())
                .isEqualTo(201);
        assertThat(server.json("/api/v1/search?q=zebra").get("total").asInt()).isEqualTo(1);
        assertThat(put("new-one", "{\"title\": \"One\", \"text\": \"Giraffe.\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.json("/api/v1/search?q=zebra").get("total").asInt()).isZero();
        assertThat(delete("new-one").statusCode()).isEqualTo(204);
        assertThat(server.json("/api/v1/search?q=giraffe").get("total").asInt()).isZero();
        SearchApiTest.assertProblem(delete("new-one"), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer sesam", "Bearer sesamee", "Basic sesame", "sesame"})
    void nobodyWritesWithoutTheToken(String authorization) {
        String[] headers = authorization.isEmpty() ? new String[0] : new String[] {"Authorization", authorization};
        HttpResponse<String> answer = server.send(server.request("/api/v1/articles/x", headers)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"text\": \"Zebra.\"}")));
        SearchApiTest.assertProblem(answer, 401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        SearchApiTest.assertProblem(
                server.send(server.request("/api/v1/articles/festival", headers).DELETE()), 401);
        SearchApiTest.assertProblem(server.post("/api/v1/articles", "application/x-ndjson", "{}", headers), 401);
        assertThat(server.json("/api/v1/search?q=zebra").get("total").asInt()).isZero();
    }

    @Test
    void nobodyWritesWhereTheOperatorSetNoToken() {
        try (TestServer closed = new TestServer(WebSettings.local(0))) {
            HttpResponse<String> answer =
                    closed.send(closed.request("/api/v1/articles/festival", "Authorization", "Bearer ")
                            .DELETE());
            SearchApiTest.assertProblem(answer, 401);
        }
    }

    @Test
    void whatCannotBeAnArticleIsRefusedWithItsReason() {
        SearchApiTest.assertRefused(put("x", "{\"id\": \"y\", \"text\": \"Zebra.\"}"), "id");
        SearchApiTest.assertRefused(put("x", "{\"source\": \"nobody\"}"), "text");
        SearchApiTest.assertRefused(put("x", "{\"text\": 7}"), "text");
        SearchApiTest.assertRefused(put("x", "{\"text\": \"Zebra.\", \"date\": \"yesterday\"}"), "date");
        SearchApiTest.assertRefused(put("x", "{\"text\": \"Zebra.\", \"published\": \"2024-02-30\"}"), "published");
        SearchApiTest.assertRefused(put("x", "{\"text\": \"unreadable\"}"), "body");
        SearchApiTest.assertRefused(put("x", "{\"text\": "), "body");
        SearchApiTest.assertRefused(put("x!", "{\"text\": \"Zebra.\"}"), "id");
        SearchApiTest.assertRefused(put("x".repeat(201), "{\"text\": \"Zebra.\"}"), "id");
        SearchApiTest.assertProblem(put("x", "{\"text\": \"" + "z".repeat(TestServer.MAX_BODY) + "\"}"), 413);
        assertThat(put("x", "{\"id\": \"x\", \"text\": \"Zebra.\", \"published\": \"2024-02-29\", \"mood\": 7}")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void linesAreAnsweredOneByOneAndABadOneDoesNotEndThem() {
        String lines = String.join(
                "\n",
                "{\"id\": \"a\", \"text\": \"Zebra.\"}",
                "{broken",
                "",
                "{\"id\": \"b\", \"text\": \"" + "z".repeat(TestServer.MAX_BODY) + "\"}",
                "{\"id\": \"c\", \"text\": \"unreadable\"}",
                "{\"text\": \"Zebra again.\"}\r",
                "{\"id\": \"festival\", \"text\": \"Zebra festival.\"}");
        HttpResponse<String> answer =
                server.post("/api/v1/articles", "application/x-ndjson", lines, "Authorization", BEARER);
        assertThat(answer.statusCode()).isEqualTo(200);
        List<JsonNode> results =
                answer.body().lines().map(Json.MAPPER::readTree).toList();
        assertThat(results).extracting(r -> r.get("status").asInt()).containsExactly(201, 400, 413, 400, 201, 200);
        assertThat(results.get(3).get("reason").asString()).contains("cannot be read");
        assertThat(results.get(4).get("id").asString()).isEqualTo("given-by-the-writer");
        assertThat(server.json("/api/v1/search?q=zebra").get("total").asInt()).isEqualTo(3);
    }

    @Test
    void aFurtherPlaceOfATextLeadsToItsArticle() {
        HttpResponse<String> answer = server.get("/api/v1/articles/varesia-prison-reprint?lang=fr");
        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).contains("varesia-prison-report?lang=fr");
        SearchApiTest.assertProblem(server.get("/api/v1/articles/nosuch"), 404);
        SearchApiTest.assertRefused(server.get("/api/v1/articles/festival?colour=red"), "colour");
    }

    @Test
    void otherOriginsReadOnlyWhereTheOperatorAllowsThem() {
        HttpResponse<String> friend = server.get("/api/v1/search", "Origin", "https://friend.example");
        assertThat(friend.headers().firstValue("Access-Control-Allow-Origin")).contains("https://friend.example");
        HttpResponse<String> stranger = server.get("/api/v1/search", "Origin", "https://stranger.example");
        assertThat(stranger.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        HttpResponse<String> preflight =
                server.send(server.request("/api/v1/search", "Origin", "https://friend.example")
                        .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .contains("GET, HEAD, POST");
        assertThat(preflight.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS, POST");
    }

    @Test
    void methodsAndPathsThatAreNotThereAreToldApart() {
        SearchApiTest.assertProblem(server.get("/api/v1/nothing"), 404);
        SearchApiTest.assertProblem(server.get("/api"), 404);
        SearchApiTest.assertProblem(server.send(server.request("/api/v1/search").DELETE()), 405);
        HttpResponse<String> head =
                server.send(server.request("/api/v1/search").method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void everyAnswerTellsBrowsersToBeCareful() {
        for (String path : List.of("/", "/api/v1/search", "/api/v1/nothing", "/nothing", "/health")) {
            var headers = server.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }

    @Test
    void metricsCountRequestsByRouteAndNeverByPath() {
        server.get("/api/v1/articles/festival");
        server.get("/api/v1/articles/nosuch");
        server.get("/api/v1/some/strange/path");
        String metrics = server.get("/metrics").body();
        assertThat(metrics)
                .contains(
                        "allegata_http_request_seconds_count{route=\"/api/v1/articles/{id}\",method=\"GET\",status=\"200\"} 1")
                .contains(
                        "allegata_http_request_seconds_count{route=\"/api/v1/articles/{id}\",method=\"GET\",status=\"404\"} 1")
                .contains("allegata_index_articles 24")
                .doesNotContain("strange");
    }

    @Test
    void aPortThatIsTakenIsToldInWords() {
        WebSettings same = WebSettings.local(server.server().port());
        assertThatThrownBy(() -> new TestServer(same))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the port is taken");
    }

    @Test
    void theDescriptionOfTheApiHasEveryRoute() {
        JsonNode document = server.json("/api/v1/openapi.json");
        Set<String> described = document.get("paths")
                .propertyStream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .map(method -> method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toSet());
        Set<String> served = server.server().routes().stream()
                .filter(route -> Problems.isForPrograms(route.path()))
                .map(route -> route.method() + " " + route.path())
                .collect(Collectors.toSet());
        assertThat(described).isEqualTo(served);
        assertThat(document.at("/components/parameters").propertyNames())
                .containsExactlyElementsOf(org.allegata.web.request.QuestionReader.SEARCH);
    }

    private HttpResponse<String> put(String id, String body) {
        HttpRequest.Builder request = server.request("/api/v1/articles/" + id, "Authorization", BEARER)
                .header("Content-Type", "application/json");
        return server.send(request.PUT(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> delete(String id) {
        return server.send(server.request("/api/v1/articles/" + id, "Authorization", BEARER)
                .DELETE());
    }
}
