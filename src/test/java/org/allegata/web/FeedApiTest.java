package org.allegata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Searches as feeds, over real HTTP. */
class FeedApiTest {

    private final TestServer server = new TestServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aFeedHasTheNewestFirstAndTheUndatedLast() {
        Document feed = feed("/feed.atom?q=torture");
        List<String> days = feed.select("entry > updated").eachText();
        assertThat(days).hasSize(17).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(feed.select("entry > id").getLast().text()).isEqualTo(server.url("/articles/leaflet"));
        assertThat(feed.select("entry > id").eachText()).doesNotHaveDuplicates();
        assertThat(feed.select("feed > title").text()).isEqualTo("torture · Allegata");
        assertThat(feed.select("feed > link[rel=self]").attr("href")).isEqualTo(server.url("/feed.atom?q=torture"));
        assertThat(feed.select("feed > link[rel=alternate]").attr("href")).isEqualTo(server.url("/?q=torture"));
        assertThat(feed.select("feed > link[rel=next]")).isEmpty();
    }

    @Test
    void theTitleStatesTheWholeQuestion() {
        assertThat(feed("/feed.atom?q=torture+telm&accuser=HRW&status=-cleared")
                        .select("feed > title")
                        .text())
                .isEqualTo("(torture telm) AND accuser:human-rights-watch AND -status:cleared · Allegata");
        assertThat(feed("/feed.atom").select("feed > title").text()).isEqualTo("Newest articles · Allegata");
        assertThat(feed("/feed.atom").select("feed > link[rel=alternate]").attr("href"))
                .isEqualTo(server.url("/"));
    }

    @Test
    void aShortFeedLeadsToTheRest() {
        Document first = feed("/feed.atom?q=torture&size=10");
        assertThat(first.select("entry")).hasSize(10);
        String next = first.select("link[rel=next]").attr("href");
        assertThat(next).startsWith(server.url("/feed.atom?q=torture&size=10&after="));
        Document second = feed(next.substring(server.url("").length()));
        assertThat(second.select("entry")).hasSize(7);
        assertThat(second.select("entry > id").eachText())
                .doesNotContainAnyElementsOf(first.select("entry > id").eachText());
        assertThat(second.select("feed > link[rel=alternate]").attr("href")).doesNotContain("after");
    }

    @Test
    void anEntryQuotesWhatItIsAbout() {
        Element entry = feed("/feed.atom?q=%22enforced+disappearance%22")
                .select("entry")
                .getFirst();
        assertThat(entry.select("category").eachAttr("term")).contains("torture", "enforced-disappearance");
        Document html = Jsoup.parseBodyFragment(entry.select("content").text());
        assertThat(html.select("p").getFirst().text())
                .startsWith("Human Rights Watch → Varesian National Guard: Torture");
        assertThat(html.select("blockquote").getFirst().text()).startsWith("Human Rights Watch accused");
        assertThat(html.select("mark").eachText()).containsExactly("enforced disappearance");
    }

    @Test
    void labelsFollowTheReadersLanguage() {
        assertThat(feed("/feed.atom?q=Telm&lang=fr").select("content").text()).contains("Allégué");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        HttpResponse<String> first = server.get("/feed.atom?q=torture");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        for (String known : List.of(tag, "\"other\", " + tag, "*")) {
            HttpResponse<String> again = server.get("/feed.atom?q=torture", "If-None-Match", known);
            assertThat(again.statusCode()).as(known).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("ETag")).contains(tag);
        }
        server.index.put(SampleArticles.plain("late", "Late", "More torture, told without a date."));
        HttpResponse<String> changed = server.get("/feed.atom?q=torture", "If-None-Match", tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
    }

    @Test
    void headSaysWhatGetWould() {
        HttpResponse<String> get = server.get("/feed.atom?q=torture");
        HttpResponse<String> head =
                server.send(server.request("/feed.atom?q=torture").method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isEqualTo(get.headers().firstValue("ETag"));
        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(get.headers().firstValue("Content-Type"));
    }

    @Test
    void whatIsWrongIsRefused() {
        SearchApiTest.assertRefused(server.get("/feed.atom?colour=red"), "colour");
        SearchApiTest.assertRefused(server.get("/feed.atom?size=1000"), "size");
        SearchApiTest.assertRefused(server.get("/feed.atom?published=2024-13"), "published");
    }

    @Test
    void theReaderIsToldOfRepairs() {
        assertThat(feed("/feed.atom?q=%22torture").select("subtitle").text()).contains("not closed");
        server.progress = new Readiness.Progress(3, 10, 17);
        assertThat(feed("/feed.atom").select("subtitle").text()).contains("being brought up to date");
    }

    private Document feed(String path) {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        return Jsoup.parse(answer.body(), Parser.xmlParser());
    }
}
