package org.allegata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.allegata.answer.Json;
import org.allegata.query.Query;
import org.allegata.search.IndexUnavailableException;
import org.allegata.search.QuestionRefusedException;
import org.allegata.search.ResultPage;
import org.allegata.web.Readiness.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Searching, over real HTTP. */
class SearchApiTest {

    private final TestServer server = new TestServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aSearchAnswersInTheFormOfTheContract() {
        JsonNode answer = server.json("/api/v1/search?q=cellars&facets=none");
        assertThat(names(answer))
                .containsExactly("query", "total", "relaxed", "indexing", "took", "hits", "facets", "timeline", "next");
        assertThat(names(answer.get("hits").get(0)))
                .containsExactly(
                        "id",
                        "title",
                        "source",
                        "url",
                        "published",
                        "language",
                        "score",
                        "snippets",
                        "organisations",
                        "accusations",
                        "copies");
        assertThat(names(answer.get("query")))
                .containsExactly("text", "read", "repairs", "ambiguous", "concepts", "suggestion");
        assertThat(names(answer.get("hits").get(0).get("accusations").get(0)))
                .containsExactly("accuser", "accused", "types", "status", "response", "event", "evidence", "rule");
        assertThat(answer.get("next").isNull()).isTrue();
        assertThat(answer.get("total").asInt()).isEqualTo(1);
        assertThat(answer.at("/hits/0/published").asString()).isEqualTo("2024-03-14");
        assertThat(answer.at("/hits/0/accusations/0/accuser/id").asString()).isEqualTo("human-rights-watch");
    }

    @Test
    void evidenceIsTheStretchOfTheTextThatItsSpanNames() {
        JsonNode article = server.json("/api/v1/articles/varesia-prison-report");
        String text = article.get("text").asString();
        article.get("accusations").forEach(accusation -> {
            JsonNode evidence = accusation.get("evidence");
            assertThat(text.substring(
                            evidence.get("start").asInt(), evidence.get("end").asInt()))
                    .isEqualTo(evidence.get("text").asString());
        });
        assertThat(article.get("places")).hasSize(2);
    }

    @Test
    void accusationsThatAnswerStandFirst() {
        JsonNode answer = server.json("/api/v1/search?q=accuser:amnesty&source=The+Morning+Ledger");
        assertThat(answer.at("/hits/0/accusations").size()).isEqualTo(2);
        assertThat(answer.at("/hits/0/accusations/0/accuser/id").asString()).isEqualTo("amnesty-international");
    }

    @Test
    void aMissingAddressIsWrittenAsNull() {
        JsonNode answer = server.json("/api/v1/search?q=surrender");
        assertThat(answer.at("/hits/0").has("url")).isTrue();
        assertThat(answer.at("/hits/0/url").isNull()).isTrue();
    }

    @Test
    void postTakesTheSameNames() {
        HttpResponse<String> answer = server.post("/api/v1/search", "application/json", """
                {"q": "torture", "accuser": ["HRW", "unnamed"], "size": 3, "facets": "none", "status": "-cleared"}
                """);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Json.MAPPER.readTree(answer.body()).get("total").asInt()).isEqualTo(1);
    }

    @Test
    void filtersChooseAndExclude() {
        assertThat(total("/api/v1/search?accusation=torture&accuser=-amnesty")).isEqualTo(1);
        assertThat(total("/api/v1/search?status=warrant&status=convicted")).isEqualTo(2);
        assertThat(total("/api/v1/search?language=fr")).isEqualTo(1);
        assertThat(total("/api/v1/search?published=2025")).isEqualTo(2);
        assertThat(total("/api/v1/search?published=unknown")).isEqualTo(1);
        assertThat(total("/api/v1/search?event=2021-03..2021-04&status=warrant"))
                .isEqualTo(1);
    }

    @Test
    void typesAreATreeWithLabelsInTheReadersLanguage() {
        JsonNode english = server.json("/api/v1/search?q=registers&facets=accusation");
        assertThat(english.at("/facets/accusation/0/children/0/label").asString())
                .isNotEmpty();
        JsonNode french = server.json("/api/v1/search?q=Telm&facets=status&lang=fr");
        assertThat(french.at("/facets/status").toString()).contains("Allégué");
        HttpResponse<String> negotiated =
                server.get("/api/v1/search?q=Telm&facets=status", "Accept-Language", "de, es;q=0.9, en;q=0.1");
        assertThat(negotiated.body()).contains("Alegado").contains("\"value\":\"alleged\"");
    }

    @Test
    void pagingByNextGivesEachHitOnce() {
        List<String> ids = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = server.json("/api/v1/search?size=7&sort=newest&facets=none" + after);
            page.get("hits").forEach(hit -> ids.add(hit.get("id").asString()));
            after = page.get("next").isNull()
                    ? null
                    : "&after=" + page.get("next").asString();
        } while (after != null);
        assertThat(ids).hasSize(24);
        assertThat(new HashSet<>(ids)).hasSize(24);
    }

    @Test
    void aCursorWithAnotherRequestIsRefused() {
        String next = server.json("/api/v1/search?q=torture&size=2").get("next").asString();
        assertThat(server.get("/api/v1/search?q=torture&size=2&after=" + next).statusCode())
                .isEqualTo(200);
        assertThat(server.get("/api/v1/search?q=torture&size=5&facets=none&after=" + next)
                        .statusCode())
                .isEqualTo(200);
        for (String other :
                List.of("q=detention", "q=torture&sort=newest", "q=torture&language=en", "q=torture&match=any")) {
            assertRefused(server.get("/api/v1/search?" + other + "&after=" + next), "after");
        }
        assertRefused(server.get("/api/v1/accusations?q=torture&after=" + next), "after");
        assertRefused(server.get("/api/v1/search?q=torture&after=" + next.substring(1)), "after");
        assertRefused(server.get("/api/v1/search?q=torture&after=%00"), "after");
    }

    @Test
    void aCursorOverAStateThatIsGoneIs410() {
        String next = server.json("/api/v1/search?q=torture&size=2").get("next").asString();
        server.index.put(SampleArticles.plain("late", "Late", "More torture."));
        HttpResponse<String> answer = server.get("/api/v1/search?q=torture&size=2&after=" + next);
        assertProblem(answer, 410);
        assertThat(answer.body()).contains("start again");
    }

    @ParameterizedTest
    @CsvSource({
        "size=1000000, size",
        "size=-1, size",
        "size=ten, size",
        "size=, size",
        "published=2024-13, published",
        "published=.., published",
        "published=2024-02..2023, published",
        "event=soon, event",
        "status=guilty, status",
        "response=maybe, response",
        "accusation=wickedness, accusation",
        "language=english, language",
        "sort=best, sort",
        "match=some, match",
        "timeline=never, timeline",
        "interval=week, interval",
        "facets=colour, facets",
        "concepts=perhaps, concepts",
        "fold=all, fold",
        "lang=12, lang",
        "accuser=, accuser",
        "accuser=-, accuser",
        "colour=red, colour",
        "q=a&q=b, q",
        "after=abc, after"
    })
    void aWrongParameterIsNamed(String parameters, String name) {
        assertRefused(server.get("/api/v1/search?" + parameters), name);
        assertThat(server.get("/api/v1/search?q=torture").statusCode()).isEqualTo(200);
    }

    @Test
    void anUnknownParameterIsToldWhatIsKnown() {
        JsonNode problem = server.json("/api/v1/search?colour=red");
        assertThat(problem.get("detail").asString())
                .contains("colour")
                .contains("accuser")
                .contains("interval");
    }

    @Test
    void allWrongParametersAreTold() {
        JsonNode problem = server.json("/api/v1/search?size=x&sort=y");
        assertThat(problem.get("errors").findValuesAsString("parameter")).containsExactlyInAnyOrder("size", "sort");
    }

    @Test
    void aQueryOfTenThousandCharactersIsTakenAndOneMoreIsNot() {
        assertThat(server.get("/api/v1/search?facets=none&q=" + "a".repeat(10_000))
                        .statusCode())
                .isEqualTo(200);
        assertRefused(server.get("/api/v1/search?q=" + "a".repeat(10_001)), "q");
        assertRefused(
                server.post("/api/v1/search", "application/json", "{\"q\": \"" + "a".repeat(10_001) + "\"}"), "q");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "3",
                "nonsense",
                "{\"q\": {}}",
                "{\"accuser\": [1]}",
                "{\"accuser\": 7}",
                "{\"q\":\"a\",\"q\":\"b\"}",
                "{} x"
            })
    void aBrokenBodyIsRefused(String body) {
        assertProblem(server.post("/api/v1/search", "application/json", body), 400);
    }

    @Test
    void aBodyOfAnotherTypeOrTooLargeIsRefused() {
        assertProblem(server.post("/api/v1/search", "text/plain", "{}"), 415);
        String large = "{\"q\": \"" + "a".repeat(TestServer.MAX_BODY) + "\"}";
        assertProblem(server.post("/api/v1/search", "application/json", large), 413);
        assertThat(server.get("/api/v1/search").statusCode()).isEqualTo(200);
    }

    @Test
    void nearCopiesAreFoldedIntoOneHitWhereThatIsAskedFor() {
        server.index.nearCopy("bulletin-2", "bulletin-1");
        server.index.nearCopy("bulletin-3", "bulletin-1");
        assertThat(total("/api/v1/search?source=Weekly+Bulletin")).isEqualTo(14);
        JsonNode folded = server.json("/api/v1/search?source=Weekly+Bulletin&fold=copies&sort=oldest");
        assertThat(folded.get("total").asInt()).isEqualTo(12);
        JsonNode first = folded.at("/hits/0");
        assertThat(first.get("id").asString()).isEqualTo("bulletin-1");
        assertThat(first.at("/copies/total").asInt()).isEqualTo(2);
        assertThat(names(first.at("/copies/first/0"))).containsExactly("id", "title", "source", "url", "published");
        assertThat(first.at("/copies/first").findValuesAsString("id")).containsExactly("bulletin-2", "bulletin-3");
        assertThat(server.json("/api/v1/accusations?source=Weekly+Bulletin&fold=copies&sort=oldest")
                        .at("/hits/0/copies/total")
                        .asInt())
                .isEqualTo(2);
        assertThat(server.get("/api/v1/export?format=csv&source=Weekly+Bulletin&fold=copies")
                        .body())
                .contains("2,\"bulletin-2; bulletin-3\"")
                .doesNotContain("/articles/bulletin-2");
        assertThat(server.get("/feed.atom?source=Weekly+Bulletin&fold=copies").body())
                .contains("And 2 near copies.");
    }

    @Test
    void whatPlainWordsNameIsToldUnlessThatIsSwitchedOff() {
        JsonNode concept = server.json("/api/v1/search?facets=none&lang=fr&q=enforced+disappearance")
                .at("/query/concepts/0");
        assertThat(names(concept)).containsExactly("text", "types", "organisations");
        assertThat(concept.get("text").asString()).isEqualTo("enforced disappearance");
        assertThat(concept.at("/types/0/id").asString()).isEqualTo("enforced-disappearance");
        assertThat(concept.at("/types/0/label").asString()).isEqualTo("Disparition forcée");
        assertThat(server.json("/api/v1/search?q=Human+Rights+Watch")
                        .at("/query/concepts/0/organisations/0/id")
                        .asString())
                .isEqualTo("human-rights-watch");
        for (String none :
                List.of("q=enforced+disappearance&concepts=false", "q=%22enforced+disappearance%22", "q=telm")) {
            assertThat(server.json("/api/v1/search?" + none).at("/query/concepts"))
                    .as(none)
                    .isEmpty();
        }
        assertThat(server.json("/api/v1/accusations/pairs?q=genocide").at("/query/concepts"))
                .hasSize(1);
    }

    @Test
    void whatMayHaveBeenMeantIsToldInTheQueryLanguage() {
        assertThat(server.json("/api/v1/search?q=telm").at("/query/suggestion").isNull())
                .isTrue();
        Query meant = new Query.Words(List.of(
                new Query.Word(Query.TextField.TITLE_OR_TEXT, "torture"),
                new Query.Word(Query.TextField.TITLE_OR_TEXT, "detention")));
        server.index.correct(new ResultPage.Correction(meant, 17));
        JsonNode suggestion = server.json("/api/v1/search?q=tortrue+detenion").at("/query/suggestion");
        assertThat(suggestion.toString()).isEqualTo("{\"text\":\"torture detention\",\"total\":17}");
    }

    @Test
    void accusationsAreHitsOfTheirOwn() {
        JsonNode answer = server.json("/api/v1/accusations?accuser=hrw&facets=accused");
        assertThat(answer.get("total").asInt()).isEqualTo(1);
        assertThat(answer.at("/hits/0/article/id").asString()).isEqualTo("varesia-prison-report");
        assertThat(answer.at("/hits/0/types/0/label").asString()).isEqualTo("Torture");
        assertThat(answer.at("/facets/accused/0/count").asInt()).isEqualTo(1);
    }

    @Test
    void pairsSayWhoAccusesWhomHowOften() {
        JsonNode pairs = server.json("/api/v1/accusations/pairs?size=2").get("pairs");
        assertThat(pairs).hasSize(2);
        assertThat(pairs.at("/0/accuser/name").asString()).isEqualTo("Amnesty International");
        assertThat(pairs.at("/0/accused/name").asString()).isEqualTo("Varesian National Guard");
        assertThat(pairs.at("/0/count").asInt()).isEqualTo(14);
    }

    @Test
    void theRestOfAFacetIsFoundByTyping() {
        JsonNode values =
                server.json("/api/v1/facets/accused?q=guard&query=torture").get("values");
        assertThat(values.at("/0/value").asString()).isEqualTo("Varesian National Guard");
        assertProblem(server.get("/api/v1/facets/colour"), 404);
    }

    @Test
    void theTimelineAndTheUndatedAddUpToTheTotal() {
        JsonNode answer = server.json("/api/v1/search?interval=month");
        long sum = answer.at("/timeline/undated").asLong();
        for (JsonNode bucket : answer.at("/timeline/buckets")) {
            sum += bucket.get("count").asLong();
        }
        assertThat(sum).isEqualTo(answer.get("total").asLong());
        assertThat(answer.at("/timeline/interval").asString()).isEqualTo("month");
    }

    @Test
    void aQueryThatMixesMoreThanTheIndexTellsApartIsRefusedByName() {
        server.index.failWith(new QuestionRefusedException(6, 9));
        HttpResponse<String> answer = server.get("/api/v1/search?q=x");
        assertProblem(answer, 400);
        assertThat(answer.body()).contains("\"parameter\":\"q\"").contains("more than 6 words");
    }

    @Test
    void anIndexThatCannotAnswerIs503AndNeverNothingFound() {
        server.index.failWith(new IndexUnavailableException("The disk failed", null));
        for (String path : List.of(
                "/api/v1/search",
                "/api/v1/accusations/pairs",
                "/api/v1/export",
                "/api/v1/articles/x",
                "/api/v1/facets/source")) {
            HttpResponse<String> answer = server.get(path);
            assertProblem(answer, 503);
            assertThat(answer.body()).contains("The disk failed");
        }
        server.index.failWith(null);
        assertThat(server.get("/api/v1/search").statusCode()).isEqualTo(200);
    }

    @Test
    void anUnforeseenFailureIs500WithoutItsTrace() {
        server.index.failWith(new IllegalStateException("secret of the inside"));
        HttpResponse<String> answer = server.get("/api/v1/search");
        assertProblem(answer, 500);
        assertThat(answer.body())
                .doesNotContain("secret")
                .doesNotContain("Exception")
                .doesNotContain("org.allegata");
    }

    @Test
    void untilTheFirstUpdateIsCompleteAnswersSaySo() {
        server.progress = new Progress(3, 10, 17);
        assertThat(server.json("/api/v1/search").get("indexing").asBoolean()).isTrue();
        assertThat(server.get("/health").statusCode()).isEqualTo(503);
        assertThat(server.json("/health").at("/progress/filesDone").asInt()).isEqualTo(3);
        server.opened = false;
        HttpResponse<String> answer = server.get("/api/v1/search");
        assertProblem(answer, 503);
        assertThat(Json.MAPPER
                        .readTree(answer.body())
                        .at("/progress/filesTotal")
                        .asInt())
                .isEqualTo(10);
        server.opened = true;
        server.progress = null;
        assertThat(server.get("/health").statusCode()).isEqualTo(200);
        assertThat(server.json("/health").at("/index/articles").asInt()).isEqualTo(24);
    }

    private int total(String path) {
        return server.json(path).get("total").asInt();
    }

    private static Stream<String> names(JsonNode object) {
        return object.propertyNames().stream();
    }

    static void assertRefused(HttpResponse<String> answer, String parameter) {
        assertProblem(answer, 400);
        assertThat(Json.MAPPER.readTree(answer.body()).get("parameter").asString())
                .isEqualTo(parameter);
    }

    static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Json.MAPPER.readTree(answer.body()).get("status").asInt()).isEqualTo(status);
    }
}
