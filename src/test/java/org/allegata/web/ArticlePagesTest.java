package org.allegata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.allegata.accusation.Reading;
import org.allegata.article.Article;
import org.allegata.search.IndexedArticle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of an article over HTTP: what the search is about is marked, rules are told, and it can be cited. */
class ArticlePagesTest {

    private final TestServer server = new TestServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatTheSearchIsAboutIsMarkedInTitleAndText() {
        Document page = page("varesia-prison-report", "?q=torture+detainee");
        assertThat(page.select("h1 mark.sought").eachText()).containsExactly("Detainees", "torture");
        assertThat(page.select(".text mark.sought").eachText()).contains("detainees", "torture");
        assertThat(page.select(".text mark.evidence.sought").eachText()).containsExactly("torture");
        assertThat(page.select("mark.sought[id]").eachAttr("id")).doesNotHaveDuplicates();
        int places = page.select("mark.sought[id]").size();
        assertThat(page.select(".walk > a").text()).startsWith(places + " places");
        assertThat(page.select(page.select(".walk > a").attr("href"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "q=%22former+detainees%22; former detainees",
                "q=detain*; Detainees",
                "q=organisation:amnesty; Amnesty International",
                "organisation=amnesty-international; Amnesty International",
                "q=NEAR/10(fisherman,weeks); fisherman",
                "q=customs+-xylophone; customs",
            })
    void eachWayOfAskingShowsWhereItIsAnswered(String query, String marked) {
        assertThat(page("varesia-prison-report", "?" + query)
                        .select("mark.sought")
                        .eachText())
                .contains(marked)
                .doesNotContain("the", "and");
    }

    @Test
    void nothingIsMarkedWhereNothingWasAskedOrOnlyExcluded() {
        for (String query : List.of("", "?q=", "?q=-torture", "?sort=newest", "?q=+-+")) {
            Document page = page("varesia-prison-report", query);
            assertThat(page.select(".sought, .walk, [name=sought]")).as(query).isEmpty();
        }
    }

    @Test
    void accusationsThatAnswerAreTold() {
        Document page = page("varesia-prison-report", "?accuser=human-rights-watch");
        assertThat(page.select(".found li").size()).isGreaterThan(1);
        assertThat(page.select(".found li.answers").size()).isEqualTo(1);
        assertThat(page.select(".found li.answers .parties").text()).contains("Human Rights Watch");
        assertThat(page("varesia-prison-report", "").select(".found li.answers"))
                .isEmpty();
    }

    @Test
    void wordsOfOneFamilyAreMarkedInTheLanguageOfTheArticle() {
        put("fr-1", "fr", "Les prisonnières", "Les tortures infligées aux prisonniers. On torturait.");
        put("en-1", "en", "Bombing", "They bombed it. The bombings go on; the bomber’s plane was seen.");
        put("xx-1", null, "A plane", "They bombed it. Bombing.");
        assertThat(page("fr-1", "?q=torture").select(".text .sought").eachText())
                .containsExactly("tortures", "torturait");
        assertThat(page("en-1", "?q=bombed").select("h1 .sought, .text .sought").eachText())
                .containsExactly("Bombing", "bombed", "bombings");
        assertThat(page("xx-1", "?q=bombed").select("h1 .sought, .text .sought").eachText())
                .containsExactly("bombed");
    }

    @Test
    void eachAccusationSaysWhichRuleFoundIt() {
        for (Element details : page("varesia-prison-report", "").select(".how details")) {
            assertThat(details.select("p").text()).isNotBlank();
            assertThat(details.select("code").text()).isNotBlank();
            assertThat(details.select("a").attr("href")).endsWith("api/v1/articles/varesia-prison-report");
        }
    }

    @Test
    void anArticleCanBeCited() {
        Document page = page("varesia-prison-report", "");
        assertThat(page.select(".cite .plain").text())
                .startsWith("The Morning Ledger, “Detainees in Varesia")
                .contains("14 March 2024", "https://ledger.example/2024/varesia-prison")
                .endsWith("/articles/varesia-prison-report");
        assertThat(page.select(".cite pre").eachText()).hasSize(2);
        assertThat(page("taqrir-tadhib", "?lang=fr").select(".cite .plain").text())
                .contains("« ");
        put("undated-1", "en", "No day", "Text.");
        assertThat(page("undated-1", "").select(".cite").text())
                .contains("“No day”, undated. ")
                .doesNotContain("null");
    }

    @Test
    void aPageThatIsKnownIsNotSentAgain() {
        for (String path : List.of("/?q=torture", "/articles/varesia-prison-report")) {
            HttpResponse<String> first = server.get(path);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = server.get(path, "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(server.get(path, "If-None-Match", tag, "Accept-Language", "fr")
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(server.get("/no/such/page").headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void filesAreTheSameForEverybodyAndKeptForGood() {
        String sheet = page("leaflet", "").select("link[rel=stylesheet]").attr("href");
        HttpResponse<String> file = server.get(sheet.replace("../", "/"), "Accept-Encoding", "gzip");
        assertThat(file.headers().firstValue("Vary")).contains("Accept-Encoding");
        assertThat(file.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    }

    @Test
    void aCardOfThePageHasAPictureOnlyWhereTheOperatorSaidWhereItStands() {
        assertThat(page("leaflet", "").select("meta[property=og:title]").attr("content"))
                .isNotBlank();
        assertThat(page("leaflet", "").select("meta[property=og:image]")).isEmpty();
        URI outside = URI.create("https://reader.example/allegata/");
        WebSettings settings = new WebSettings("127.0.0.1", 0, outside, Set.of(), null, false, 1000);
        try (TestServer open = new TestServer(settings)) {
            Document page = Jsoup.parse(open.get("/articles/leaflet").body());
            String picture = page.select("meta[property=og:image]").attr("content");
            assertThat(picture).startsWith(outside + "static/");
            HttpResponse<String> answer =
                    open.get("/" + picture.substring(outside.toString().length()));
            assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
        }
    }

    @Test
    void theFileThatAnArticleWasReadFromCanBeKeptButNeverStandsAsAPage(@TempDir Path folder) throws IOException {
        assertThat(page("leaflet", "").select("a.file")).isEmpty();
        assertThat(server.get("/articles/leaflet/file").statusCode()).isEqualTo(404);
        Path file = Files.writeString(folder.resolve("a “leaflet”.html"), "<script>alert(1)</script>");
        server.files.put("leaflet", file);
        String address = page("leaflet", "").select("a.file").attr("href");
        HttpResponse<String> answer = server.get("/articles/" + address);
        assertThat(answer.body()).isEqualTo(Files.readString(file));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename*=UTF-8''a%20%E2%80%9Cleaflet%E2%80%9D.html");
    }

    private void put(String id, @Nullable String language, String title, String text) {
        Article article = new Article(id, title, true, text, null, null, null, language, List.of());
        server.index.put(new IndexedArticle(article, Reading.EMPTY, List.of(new IndexedArticle.Place(id, id))));
    }

    private Document page(String id, String query) {
        return Jsoup.parse(server.get("/articles/" + id + query).body());
    }
}
