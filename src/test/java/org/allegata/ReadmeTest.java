package org.allegata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allegata.query.ParsedQuery;
import org.allegata.query.QueryParser;
import org.allegata.search.Requests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the README shows is what happens. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern REQUEST = Pattern.compile("curl (?:-OJ )?'http://127\\.0\\.0\\.1:7070/([^']+)'");
    private static final Pattern ANSWER = Pattern.compile("(?s)```json\\n(.*?)```");

    @TempDir
    static Path folder;

    private static ServedCorpus served;

    @BeforeAll
    static void serve() {
        served = new ServedCorpus(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    static List<String> examples() throws IOException {
        String readme = Files.readString(README);
        String table = readme.substring(readme.indexOf("| you type |"), readme.indexOf("Words are matched"));
        return table.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf("` |")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsUnderstoodAndFindsSomethingInTheCorpus(String example) {
        ParsedQuery parsed = new QueryParser(SampleCorpus.VOCABULARY).parse(example);

        assertThat(parsed.repairs()).isEmpty();
        assertThat(served.wiring()
                        .backend()
                        .index()
                        .search(Requests.of(parsed.query()))
                        .total())
                .isPositive();
    }

    @Test
    void theRequestGetsTheAnswerThatIsShown() throws IOException, InterruptedException {
        String readme = Files.readString(README);
        String request = first(REQUEST, readme);
        String answer = get(request).body();

        assertShown(JSON.readTree(first(ANSWER, readme)), JSON.readTree(answer), "");
    }

    static List<String> requests() throws IOException {
        return REQUEST.matcher(Files.readString(README))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void everyRequestFindsSomething(String request) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(request);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).containsAnyOf("\"hits\":[{", served.address() + "articles/");
    }

    private static HttpResponse<String> get(String request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(served.address() + request))
                                .build(),
                        BodyHandlers.ofString());
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).isTrue();
        return Objects.requireNonNull(found.group(1));
    }

    /** All that is shown is so; the answer may hold more. "…" stands for anything, or for the rest of a text. */
    private static void assertShown(JsonNode shown, JsonNode real, String where) {
        if (shown.isObject()) {
            shown.propertyStream()
                    .forEach(entry ->
                            assertShown(entry.getValue(), real.path(entry.getKey()), where + "." + entry.getKey()));
        } else if (shown.isArray()) {
            assertThat(real.size()).as(where).isGreaterThanOrEqualTo(shown.size());
            for (int i = 0; i < shown.size(); i++) {
                assertShown(shown.get(i), real.get(i), where + "[" + i + "]");
            }
        } else if (shown.isString() && shown.asString().endsWith("…")) {
            String start = shown.asString().substring(0, shown.asString().length() - 1);
            assertThat(real.isNull() ? "" : real.asString()).as(where).startsWith(start);
        } else if (!where.endsWith(".took") && !where.endsWith(".score")) {
            assertThat(real).as(where).isEqualTo(shown);
        }
    }
}
