package org.allegata.web;

import static org.allegata.web.SearchApiTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.allegata.answer.Json;
import org.allegata.search.IndexUnavailableException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Exports of all formats, over real HTTP. */
class ExportApiTest {

    private final TestServer server = new TestServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everyLineIsAHitWithItsPermanentLink() {
        List<JsonNode> rows = lines("/api/v1/export?q=torture&size=1");
        assertThat(rows).hasSize(total("/api/v1/search?q=torture")).allSatisfy(row -> {
            assertThat(row.get("link").asString())
                    .isEqualTo(server.url("/articles/" + row.get("id").asString()));
            assertThat(row.get("snippets")).isNotEmpty();
        });
        assertThat(rows.stream().map(row -> row.get("id"))).doesNotHaveDuplicates();
    }

    @Test
    void accusationsAreRowsOfTheirOwn() {
        List<JsonNode> rows = lines("/api/v1/export?unit=accusations&status=warrant&format=jsonl");
        assertThat(rows).hasSize(1);
        JsonNode row = rows.getFirst();
        assertThat(row.get("link").asString()).isEqualTo(server.url("/articles/icc-warrant-general-ostrava"));
        assertThat(row.at("/evidence/text").asString()).startsWith("The International Criminal Court issued");
        assertThat(row.at("/article/id").asString()).isEqualTo("icc-warrant-general-ostrava");
        assertThat(lines("/api/v1/export?unit=accusations")).hasSize(total("/api/v1/accusations"));
    }

    @ParameterizedTest
    @CsvSource({"articles, /api/v1/search", "accusations, /api/v1/accusations"})
    void aSpreadsheetHasAsManyRowsAsThereAreHits(String unit, String search) throws IOException {
        HttpResponse<String> export = server.get("/api/v1/export?format=csv&q=torture&unit=" + unit);
        assertThat(export.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8; header=present");
        CSVFormat rfc = CSVFormat.RFC4180.builder().setHeader().get();
        try (CSVParser rows = CSVParser.parse(new StringReader(export.body()), rfc)) {
            assertThat(rows.getRecords()).hasSize(total(search + "?q=torture"));
        }
        assertThat(server.get("/api/v1/export?format=csv&q=nothinglikethis")
                        .body()
                        .lines())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"articles, /api/v1/search", "accusations, /api/v1/accusations"})
    void aReferenceManagerGetsAsManyRecordsAsThereAreHits(String unit, String search) {
        HttpResponse<String> export = server.get("/api/v1/export?format=ris&q=torture&unit=" + unit);
        assertThat(export.headers().firstValue("Content-Type"))
                .contains("application/x-research-info-systems; charset=utf-8");
        assertThat(export.headers().firstValue("Content-Disposition").orElse(""))
                .contains(".ris\"");
        assertThat(export.body().lines().filter(line -> line.startsWith("TY  - ")))
                .hasSize(total(search + "?q=torture"));
    }

    @Test
    void anExportOfNothingIsEmpty() {
        HttpResponse<String> export = server.get("/api/v1/export?q=nothinglikethis");
        assertThat(export.statusCode()).isEqualTo(200);
        assertThat(export.body()).isEmpty();
    }

    @Test
    void whatIsNotKnownIsRefusedWithWhatIs() {
        assertRefused(server.get("/api/v1/export?format=pdf"), "format");
        assertThat(server.get("/api/v1/export?format=pdf").body()).contains("takes one of jsonl, csv, ris");
        assertRefused(server.get("/api/v1/export?format=jsonl&format=jsonl"), "format");
        assertRefused(server.get("/api/v1/export?unit=dogs"), "unit");
    }

    @Test
    void theFileIsNamedByItsQuestionAndDay() {
        String day = LocalDate.now(ZoneOffset.UTC).toString();
        assertThat(disposition("/api/v1/export?q=torture+accuser:HRW&unit=accusations"))
                .isEqualTo("attachment; filename=\"allegata-accusations-torture-AND-accuser-human-rights-watch-" + day
                        + ".jsonl\"; filename*=UTF-8''allegata-accusations-torture-AND-accuser-human-rights-watch-"
                        + day + ".jsonl");
        assertThat(disposition("/api/v1/export?q=d%C3%A9tenus%22%0D%0AX:+y"))
                .contains("filename=\"allegata-articles-detenus")
                .contains("UTF-8''allegata-articles-d%C3%A9tenus");
        assertThat(disposition("/api/v1/export?q=%D8%AA%D8%B9%D8%B0%D9%8A%D8%A8"))
                .contains("filename=\"allegata-articles-" + day)
                .contains("UTF-8''allegata-articles-%D8%AA%D8%B9%D8%B0%D9%8A%D8%A8-" + day);
        assertThat(disposition("/api/v1/export")).contains("filename=\"allegata-articles-" + day + ".jsonl\"");
        assertThat(disposition("/api/v1/export?q=" + "tor".repeat(1000))).hasSizeLessThan(300);
    }

    @Test
    void headSaysWhatGetWould() {
        String path = "/api/v1/export?q=torture";
        HttpResponse<String> head = server.send(server.request(path).method("HEAD", BodyPublishers.noBody()));
        HttpResponse<String> get = server.get(path);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String header : List.of("Content-Type", "Content-Disposition", "Cache-Control")) {
            assertThat(head.headers().firstValue(header))
                    .as(header)
                    .isPresent()
                    .isEqualTo(get.headers().firstValue(header));
        }
        assertThat(head.headers().firstValue("Content-Length")).isEmpty();
        server.index.failWith(new IndexUnavailableException("The disk failed", null));
        assertThat(server.send(server.request(path).method("HEAD", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(503);
    }

    @Test
    void aRefusalIsNoFile() {
        server.index.failWith(new IndexUnavailableException("The disk failed", null));
        HttpResponse<String> answer = server.get("/api/v1/export");
        SearchApiTest.assertProblem(answer, 503);
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
    }

    @Test
    void linksLeadToTheAddressThatTheOperatorSet() {
        URI address = WebSettings.publicAddress("https://reader.example/allegata");
        try (TestServer behindProxy =
                new TestServer(new WebSettings("127.0.0.1", 0, address, Set.of(), null, false, TestServer.MAX_BODY))) {
            HttpResponse<String> export = behindProxy.get(
                    "/api/v1/export?q=surrender", "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https");
            assertThat(Json.MAPPER.readTree(export.body()).get("link").asString())
                    .isEqualTo("https://reader.example/allegata/articles/icc-warrant-general-ostrava");
        }
        assertThat(server.get("/api/v1/export?q=surrender", "X-Forwarded-Host", "evil.example")
                        .body())
                .doesNotContain("evil")
                .contains(server.url("/articles/"));
    }

    @Test
    void aPublicAddressIsAWebAddressWithoutAnythingBehindItsPath() {
        assertThat(WebSettings.publicAddress("http://[::1]:8080")).hasToString("http://[::1]:8080/");
        for (String wrong :
                List.of("", "example.org", "ftp://example.org", "https://", "https://a/?q=x", "https://a/#x")) {
            assertThatThrownBy(() -> WebSettings.publicAddress(wrong))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("takes a web address");
        }
    }

    private List<JsonNode> lines(String path) {
        return server.get(path).body().lines().map(Json.MAPPER::readTree).toList();
    }

    private int total(String path) {
        return server.json(path).get("total").asInt();
    }

    private String disposition(String path) {
        return server.get(path).headers().firstValue("Content-Disposition").orElse("");
    }
}
