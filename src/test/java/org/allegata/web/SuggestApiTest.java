package org.allegata.web;

import static org.allegata.web.SearchApiTest.assertProblem;
import static org.allegata.web.SearchApiTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.allegata.search.Completion;
import org.allegata.search.Completion.Kind;
import org.allegata.search.IndexUnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Completions and similar articles, over real HTTP. */
class SuggestApiTest {

    private final TestServer server = new TestServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aCompletionSaysWhatItIsAndWhatItStandsInPlaceOf() {
        given("torture hrw".length() - 3);
        JsonNode answer = server.json("/api/v1/suggest?q=torture+hrw");
        assertThat(answer.propertyNames()).containsExactly("q", "indexing", "completions");
        assertThat(answer.at("/completions/0").toString())
                .isEqualTo(
                        "{\"kind\":\"organisation\",\"value\":\"human-rights-watch\",\"label\":\"Human Rights Watch\","
                                + "\"name\":\"HRW\",\"organisationKind\":\"ngo\",\"count\":7,\"from\":8,"
                                + "\"text\":\"organisation:human-rights-watch\"}");
        assertThat(answer.at("/completions/1/text").asString()).isEqualTo("accusation:torture");
        assertThat(answer.at("/completions/2/text").asString()).isEqualTo("hrwatch");
    }

    @Test
    void labelsFollowTheReadersLanguage() {
        given(0);
        assertThat(server.json("/api/v1/suggest?q=tor&lang=es")
                        .at("/completions/1/label")
                        .asString())
                .isEqualTo("Tortura");
    }

    /** The last word typed is "hrw"; what stands before it decides what may stand there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "accuser:hrw           | 8 | human-rights-watch",
                "a ACCUSED:hrw         | 10 | human-rights-watch",
                "'accuser:\"hrw'       | 8 | human-rights-watch",
                "-organisation:hrw     | 14 | human-rights-watch",
                "accusation:hrw        | 11 | torture",
                "title:hrw             | 6 | hrwatch",
                "'\"in a phrase hrw'   | 13 | hrwatch",
                "'\"a phrase\" hrw'    | 11 | organisation:human-rights-watch accusation:torture hrwatch",
                "(hrw                  | 1 | organisation:human-rights-watch accusation:torture hrwatch",
                "note:hrw              | 5 | hrwatch",
                "status:hrw            | 7 | ''",
            })
    void onlyWhatMakesSenseThereIsSuggested(String typed, int from, String texts) {
        given(typed.length() - 3);
        JsonNode completions = server.json("/api/v1/suggest?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .get("completions");
        assertThat(String.join(" ", completions.findValuesAsString("text"))).isEqualTo(texts);
        assertThat(completions.findValuesAsString("from")).allMatch(String.valueOf(from)::equals);
    }

    @Test
    void asManyAsAskedForAreGiven() {
        given(0);
        assertThat(server.json("/api/v1/suggest?q=hrw&size=1").get("completions"))
                .hasSize(1);
        assertThat(server.json("/api/v1/suggest?q=hrw&size=0").get("completions"))
                .isEmpty();
        assertThat(server.get("/api/v1/suggest").statusCode()).isEqualTo(200);
        assertRefused(server.get("/api/v1/suggest?q=hrw&size=1000"), "size");
        assertRefused(server.get("/api/v1/suggest?q=hrw&q=x"), "q");
        assertRefused(server.get("/api/v1/suggest?q=" + "a".repeat(10_001)), "q");
        assertRefused(server.get("/api/v1/suggest?colour=red"), "colour");
    }

    @Test
    void similarArticlesComeWithTheNearCopiesThatAreNotAmongThem() {
        server.index.nearCopy("bulletin-2", "bulletin-1");
        JsonNode answer = server.json("/api/v1/articles/bulletin-1/similar?size=3");
        assertThat(answer.propertyNames()).containsExactly("id", "indexing", "copies", "hits");
        assertThat(answer.get("id").asString()).isEqualTo("bulletin-1");
        assertThat(answer.get("hits")).hasSize(3);
        assertThat(answer.at("/copies/total").asInt()).isEqualTo(1);
        assertThat(answer.at("/copies/first/0/id").asString()).isEqualTo("bulletin-2");
        assertThat(server.json("/api/v1/articles/varesia-prison-reprint/similar")
                        .get("id")
                        .asString())
                .isEqualTo("varesia-prison-report");
        assertProblem(server.get("/api/v1/articles/no-such/similar"), 404);
        assertRefused(server.get("/api/v1/articles/bulletin-1/similar?size=x"), "size");
        assertRefused(server.get("/api/v1/articles/bulletin-1/similar?q=x"), "q");
    }

    @Test
    void anIndexThatCannotAnswerIs503() {
        server.index.failWith(new IndexUnavailableException("The disk failed", null));
        assertProblem(server.get("/api/v1/suggest?q=hrw"), 503);
        assertProblem(server.get("/api/v1/articles/leaflet/similar"), 503);
    }

    private void given(int from) {
        server.index.completeTo(List.of(
                new Completion(Kind.ORGANISATION, "human-rights-watch", "HRW", 7, from),
                new Completion(Kind.ACCUSATION, "torture", "Torture", 5, from),
                new Completion(Kind.WORD, "hrwatch", "hrwatch", 3, from)));
    }
}
