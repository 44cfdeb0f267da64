package org.allegata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.allegata.search.Facet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API over the articles that come with the program, as a client meets it. */
class ApiOverCorpusTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    static Path folder;

    private static ServedCorpus served;
    private static HttpClient client;

    @BeforeAll
    static void serve() {
        served = new ServedCorpus(folder);
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        client.close();
        served.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyValueOfAFacetIsFoundByItsLabelAndChoosesAsManyAsItCounts(Facet facet) {
        List<JsonNode> values = leaves(json("api/v1/search?size=0").at("/facets/" + facet.id()));
        assertThat(values).isNotEmpty();
        for (JsonNode value : values) {
            String id = value.get("value").asString();
            JsonNode found = json("api/v1/facets/" + facet.id() + "?size=100&q="
                    + encoded(value.get("label").asString()));
            if (!List.of("unnamed", "article").contains(id)) {
                assertThat(found.get("values").findValuesAsString("value")).contains(id);
            }
            int count = value.get("count").asInt();
            assertThat(total(facet.id() + "=" + encoded(id)))
                    .as(id)
                    .matches(total -> isNameOutsideTheRegistry(facet, id) ? total >= count : total == count);
        }
    }

    @Test
    void everyExampleOfTheHelpFindsSomethingAndNeedsNoRepair() {
        List<String> examples = Jsoup.parse(get("")).select(".help dt a").eachAttr("href");
        assertThat(examples).hasSizeGreaterThan(10).anyMatch(link -> link.contains("NEAR"));
        for (String example : examples) {
            JsonNode answer = json("api/v1/search" + example);
            assertThat(answer.get("total").asInt()).as(example).isPositive();
            assertThat(answer.at("/query/repairs")).as(example).isEmpty();
        }
    }

    /** Such a name also chooses parties whose longer names have all its words. */
    private static boolean isNameOutsideTheRegistry(Facet facet, String value) {
        boolean party = facet == Facet.ORGANISATION || facet == Facet.ACCUSER || facet == Facet.ACCUSED;
        return party && SampleCorpus.VOCABULARY.organisation(value).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void severalValuesAreAnyOfThemWhileTheOthersStayInSight(Facet facet) {
        List<JsonNode> values = leaves(json("api/v1/search?size=0").at("/facets/" + facet.id()));
        String first = values.getFirst().get("value").asString();
        String second = values.getLast().get("value").asString();
        String both = facet.id() + "=" + encoded(first) + "&" + facet.id() + "=" + encoded(second);
        JsonNode chosen = json("api/v1/search?size=0&" + both);
        assertThat(chosen.get("total").asInt())
                .isBetween(
                        values.getFirst().get("count").asInt(),
                        values.getFirst().get("count").asInt()
                                + values.getLast().get("count").asInt());
        assertThat(chosen.at("/facets/" + facet.id()))
                .isEqualTo(json("api/v1/search?size=0").at("/facets/" + facet.id()));
        int without = total(facet.id() + "=-" + encoded(first));
        assertThat(without + total(facet.id() + "=" + encoded(first))).isEqualTo(total(""));
    }

    @Test
    void facetsAreFoundByTheReadersWords() {
        assertThat(values("status?lang=fr&q=condamn")).containsExactly("convicted");
        assertThat(values("status?lang=es&q=CONDENADO")).containsExactly("convicted");
        assertThat(values("response?lang=en&q=denied+by")).containsExactly("denied");
        assertThat(values("language?lang=fr&q=espagnol")).containsExactly("es");
        assertThat(values("language?lang=en&q=zz")).isEmpty();
        assertThat(values("accusation?lang=fr&q=g%C3%A9nocide")).contains("genocide");
        assertThat(json("api/v1/facets/accusation?lang=fr&q=genocide")
                        .at("/values/0/label")
                        .asString())
                .isEqualTo("Génocide");
    }

    @Test
    void whatIsUnknownCanBeAskedFor() {
        JsonNode all = json("api/v1/search?size=0");
        assertThat(total("published=unknown"))
                .isEqualTo(all.at("/timeline/undated").asInt())
                .isPositive();
        assertThat(total("published=..2100") + total("published=unknown")).isEqualTo(total(""));
        assertThat(total("event=unknown")).isPositive().isLessThan(total(""));
        assertThat(total("language=unknown")).isZero();
        assertThat(total("language=-unknown")).isEqualTo(total(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"year", "month", "day"})
    void theTimelineOfEventsHasNoGapsAndItsBucketsAreWhatTheFilterFinds(String interval) {
        JsonNode timeline = json("api/v1/search?size=0&timeline=event&event=1990..2010&interval=" + interval)
                .get("timeline");
        JsonNode buckets = timeline.get("buckets");
        assertThat(buckets).isNotEmpty();
        assertThat(timeline.get("interval").asString().equals(interval)
                        || timeline.get("coarsened").asBoolean())
                .isTrue();
        for (int i = 1; i < buckets.size(); i++) {
            assertThat(day(buckets.get(i), "from"))
                    .isEqualTo(day(buckets.get(i - 1), "to").plusDays(1));
        }
        for (JsonNode bucket : buckets) {
            if (bucket.get("count").asInt() > 0 && interval.equals("year")) {
                assertThat(total("event=" + day(bucket, "from") + ".." + day(bucket, "to")))
                        .isGreaterThanOrEqualTo(bucket.get("count").asInt());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"jsonl, articles", "csv, accusations", "ris, articles", "csv, articles", "jsonl, accusations"})
    void anExportHasWhatTheSearchCounts(String format, String unit) {
        int total = json("api/v1/" + (unit.equals("articles") ? "search" : "accusations") + "?q=torture&size=0")
                .get("total")
                .asInt();
        String export = get("api/v1/export?q=torture&format=" + format + "&unit=" + unit);
        long rows = export.lines()
                .filter(line -> line.matches("(\\{|TY {2}- |\"?" + served.address() + "articles/).*"))
                .count();
        assertThat(total).isPositive();
        assertThat(rows).isEqualTo(total);
    }

    @Test
    void wordsThatNameSomethingAreToldAndCanStandAlone() {
        JsonNode widened = json("api/v1/search?q=desaparici%C3%B3n+forzada&facets=none");
        assertThat(widened.at("/query/concepts/0/types/0/id").asString()).isEqualTo("enforced-disappearance");
        JsonNode alone = json("api/v1/search?q=desaparici%C3%B3n+forzada&facets=none&concepts=false");
        assertThat(alone.at("/query/concepts")).isEmpty();
        assertThat(alone.get("total").asInt()).isLessThan(widened.get("total").asInt());
    }

    @Test
    void anArticleLeadsToOthersAboutTheSame() {
        String id = json("api/v1/search?size=1&facets=none&q=title:Kiev+OR+title:apartheid")
                .at("/hits/0/id")
                .asString();
        JsonNode similar = json("api/v1/articles/" + id + "/similar?size=3");
        assertThat(similar.get("hits")).hasSize(3);
        assertThat(similar.get("hits").findValuesAsString("id")).doesNotContain(id);
    }

    @Test
    void whatIsMisspeltOrHalfTypedIsHelped() {
        assertThat(json("api/v1/search?q=tribunnal&facets=none")
                        .at("/query/suggestion/text")
                        .asString())
                .isEqualTo("tribunal");
        assertThat(json("api/v1/suggest?q=accuser:amn")
                        .at("/completions/0/text")
                        .asString())
                .isEqualTo("amnesty-international");
    }

    private static List<JsonNode> leaves(JsonNode values) {
        return values.valueStream()
                .flatMap(value -> Stream.concat(Stream.of(value), leaves(value.path("children")).stream()))
                .toList();
    }

    private static List<String> values(String path) {
        return json("api/v1/facets/" + path).get("values").findValuesAsString("value");
    }

    private static int total(String parameters) {
        return json("api/v1/search?size=0&facets=none&" + parameters)
                .get("total")
                .asInt();
    }

    private static LocalDate day(JsonNode bucket, String end) {
        return LocalDate.parse(bucket.get(end).asString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode json(String path) {
        return JSON.readTree(get(path));
    }

    private static String get(String path) {
        try {
            return client.send(
                            HttpRequest.newBuilder(URI.create(served.address() + path))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
