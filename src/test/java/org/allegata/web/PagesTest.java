package org.allegata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.allegata.accusation.Accusation;
import org.allegata.accusation.Kind;
import org.allegata.accusation.Organisation;
import org.allegata.accusation.Party;
import org.allegata.accusation.Period;
import org.allegata.accusation.Reading;
import org.allegata.accusation.Response;
import org.allegata.accusation.Status;
import org.allegata.article.Article;
import org.allegata.article.Span;
import org.allegata.query.Query;
import org.allegata.search.IndexUnavailableException;
import org.allegata.search.IndexedArticle;
import org.allegata.search.ResultPage.Correction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pages as HTML, over real HTTP. */
class PagesTest {

    private static final String SCRIPT = "<script>alert('x')</script>\"'&";

    private final TestServer server = new TestServer();

    @AfterEach
    void stop() {
        server.close();
    }

    /** Before the first reader comes; an index that cannot answer is told to readers, and keeps no server from starting. */
    @Test
    void aServerAsksItselfForItsDearestPages() {
        server.index.failWith(new IndexUnavailableException("The disk failed", null));
        server.server().warmUp();
        assertThat(server.get("/metrics").body()).contains("route=\"/pairs\",method=\"GET\",status=\"503\"");
        server.index.failWith(null);
        server.server().warmUp();
        assertThat(server.get("/metrics").body()).contains("route=\"/pairs\",method=\"GET\",status=\"200\"");
    }

    @Test
    void whoAdmitsAWrongIsNamedOnce() {
        server.index.put(hostile());
        Document page = page("/articles/hostile");
        assertThat(page.select(".found .parties").text()).isEqualTo(SCRIPT + " admits it");
        assertThat(page.select(".found .arrow")).isEmpty();
        Document pairs = page("/pairs?q=wicked");
        assertThat(pairs.select(".ranked .parties").text()).isEqualTo(SCRIPT + " admits it");
        assertThat(pairs.select(".matrix [aria-label], .ranked [aria-label]").eachAttr("aria-label"))
                .isNotEmpty()
                .noneMatch(told -> told.contains(" accuses "));
    }

    @Test
    void nothingThatAnArticleOrAReaderSaysBecomesMarkup() {
        server.index.put(hostile());
        String query = "?q=torture+%3Cscript%3E&accuser=%3Cscript%3Ealert(1)%3C/script%3E&published=%22%3E%3Cscript%3E";
        for (String path : List.of(
                "/?q=wicked",
                "/articles/hostile",
                "/articles/hostile" + query,
                "/" + query,
                "/?sort=%3Cscript%3E",
                "/no/%3Cscript%3E")) {
            Document page = page(path);
            assertThat(
                            page.select(
                                    "script:not([src^=./static]):not([src^=../static]), [onerror], [onclick], [style], style, iframe"))
                    .as(path)
                    .isEmpty();
        }
        assertThat(page("/articles/hostile").select("h1").text()).isEqualTo(SCRIPT);
        assertThat(page("/articles/hostile").select(".found .party").get(0).text())
                .isEqualTo(SCRIPT);
        assertThat(page("/?q=%3Cscript%3E").select("#q").val()).isEqualTo("<script>");
    }

    @Test
    void onlyWebAddressesBecomeLinks() {
        Document page = page("/articles/leaflet");
        assertThat(page.select("a[href^=javascript]")).isEmpty();
        assertThat(page.select(".facts code").text()).isEqualTo("javascript:alert(1)");
        assertThat(page("/articles/varesia-prison-report")
                        .select("a[rel~=external]")
                        .attr("href"))
                .isEqualTo("https://ledger.example/2024/varesia-prison");
    }

    @Test
    void allAddressesAreRelativeSoThatAProxyMayPutAPathInFront() {
        for (String path : List.of("/", "/?q=torture", "/articles/varesia-prison-report?q=torture", "/no/such/page")) {
            Document page = page(path);
            for (Element element : page.select("[href], [src], [action]")) {
                String address = element.attr("href") + element.attr("src") + element.attr("action");
                boolean outside =
                        address.startsWith("https://") && element.attr("rel").contains("external");
                assertThat(outside || !address.startsWith("/") && !address.contains("://"))
                        .as(path + ": " + address)
                        .isTrue();
            }
        }
        assertThat(page("/no/such/page").select("link[rel=stylesheet]").attr("href"))
                .startsWith("../../static/");
        String style = page("/").select("link[rel=stylesheet]").attr("href").substring(1);
        HttpResponse<String> css = server.get(style);
        assertThat(css.statusCode()).isEqualTo(200);
        assertThat(css.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    }

    @Test
    void whatIsNotKnownIsIgnoredAndWhatIsWrongIsTold() {
        assertThat(page("/?q=torture&utm_source=x").select(".wrong")).isEmpty();
        assertThat(page("/?q=torture&accuser=&published=").select(".wrong")).isEmpty();
        assertThat(server.get("/?size=many").statusCode()).isEqualTo(200);
        assertThat(page("/?size=many").select(".wrong").text()).contains("size").contains("left out");
        assertThat(page("/?q=torture&size=many").select(".next").attr("href")).doesNotContain("many");
    }

    @Test
    void howAQueryWasReadAndRepairedIsTold() {
        assertThat(page("/?q=accuser:HRW").select(".notices")).isEmpty();
        Document repaired = page("/?q=%22torture");
        assertThat(repaired.select(".notices").text()).contains("not closed");
        assertThat(repaired.select(".read code").text()).isEqualTo("\"torture\"");
        assertThat(page("/?q=torture").select(".notices")).isEmpty();
    }

    @Test
    void filtersInUseCanBeTakenAwayOneByOne() {
        Document page = page("/?q=torture&accuser=-amnesty-international&status=cleared&sort=newest");
        assertThat(page.select(".chips li").eachText())
                .containsExactly(
                        "torture ×",
                        "Accuser not Amnesty International ×",
                        "Status Cleared ×",
                        "Take all filters away");
        assertThat(page.select(".chips a").get(1).attr("href")).isEqualTo("?q=torture&status=cleared&sort=newest");
        assertThat(page.select(".chips .clear").attr("href")).isEqualTo("?q=torture&sort=newest");
        assertThat(page.select(".facet .chosen").text()).contains("Cleared");
    }

    @Test
    void anEvidenceSentenceIsMarkedInTheTextUnderTheNumberOfItsAccusation() {
        Document page = page("/articles/varesia-prison-report");
        assertThat(page.select("#e2").attr("href")).isEqualTo("#a2");
        assertThat(page.select("#a2 .how a").attr("href")).isEqualTo("#e2");
        assertThat(page.select(".text").text().replaceAll("\\s+", ""))
                .contains("2AmnestyInternational,whichvisitedtheportin2023");
        assertThat(page.select("article").attr("lang")).isEqualTo("en");
    }

    @Test
    void aTitleThatWasTakenFromTheTextStandsOnce() {
        Article article = new Article(
                "first-line",
                "The first line",
                false,
                "The first line\n\nAnd the rest.",
                null,
                null,
                null,
                "en",
                List.of());
        server.index.put(new IndexedArticle(article, Reading.EMPTY, List.of()));
        Document page = page("/articles/first-line");
        assertThat(page.select("article h1").text()).isEqualTo("The first line");
        assertThat(page.select(".text").text()).isEqualTo("And the rest.");
    }

    @Test
    void whatWasFoundIsMarkedInTheSentenceThatCarriesAnAccusation() {
        Document page = page("/?q=%22enforced+disappearance%22");
        assertThat(page.select(".accusation mark").eachText()).containsExactly("enforced disappearance");
        assertThat(page.select(".snippet")).isEmpty();
    }

    @Test
    void anEmptyAnswerSaysWhatWasAskedFor() {
        Document page = page("/?q=xylophone");
        assertThat(page.select("h1").text()).isEqualTo("Nothing found");
        assertThat(page.select(".nothing").text()).contains("xylophone").contains("does not mean");
    }

    @Test
    void anUpdateUnderWayIsTold() {
        server.progress = new Readiness.Progress(3, 10, 17);
        assertThat(page("/?q=torture").select(".notices").text()).contains("3 of 10 files");
        server.opened = false;
        HttpResponse<String> answer = server.get("/?q=torture");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(Jsoup.parse(answer.body()).select("main").text())
                .contains("cannot answer")
                .contains("3 of 10 files");
    }

    @Test
    void aPageThatIsGoneCanBeStartedAgain() {
        String next = page("/?q=torture").select(".next").attr("href");
        server.index.put(SampleArticles.plain("late", "Late", "More torture."));
        HttpResponse<String> answer = server.get("/" + next);
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(Jsoup.parse(answer.body()).select(".button").attr("href")).isEqualTo("?q=torture");
    }

    @Test
    void aSearchCanBeTakenAwayAndFollowed() {
        Document page = page("/?q=torture&accuser=amnesty-international&sort=oldest&size=5&facets=status");
        String followed = "feed.atom?q=torture&accuser=amnesty-international";
        assertThat(page.select("link[rel=alternate][type=application/atom+xml]").attr("href"))
                .isEqualTo("./" + followed);
        assertThat(page.select(".programs a[href=" + followed + "]").text()).contains("by feed");
        List<String> exports = page.select(".programs a[href^=api/v1/export]").eachAttr("href");
        assertThat(exports)
                .hasSize(5)
                .contains(
                        "api/v1/export?q=torture&accuser=amnesty-international&sort=oldest&format=csv&unit=accusations");
        for (String export : exports) {
            HttpResponse<String> answer = server.get("/" + export);
            assertThat(answer.statusCode()).as(export).isEqualTo(200);
            assertThat(answer.body()).as(export).contains("bulletin-1");
        }
        assertThat(page("/articles/leaflet").select("link[rel=alternate]")).isEmpty();
        assertThat(page("/").select("link[rel=alternate]").attr("href")).isEqualTo("./feed.atom");
    }

    @Test
    void severalValuesOfAFacetCanBeChosenAndOthersLeftOut() {
        Document one = page("/?status=cleared");
        String another = one.select(".facet a.pick[href*=status=warrant]").attr("href");
        assertThat(another).isEqualTo("?status=cleared&status=warrant");
        Document two = page("/" + another);
        assertThat(two.select("h1").text()).isEqualTo("2 articles");
        assertThat(two.select(".facet .chosen .pick bdi").eachText())
                .containsExactlyInAnyOrder("Arrest warrant", "Cleared");
        String without = two.select(".facet a.exclude[href*=status=-alleged]").attr("href");
        Document excluding = page("/" + without);
        assertThat(excluding.select(".facet .excluded .pick bdi").eachText()).containsExactly("Alleged");
        assertThat(excluding.select(".facet .excluded a.exclude").attr("href"))
                .isEqualTo("?status=cleared&status=warrant");
        assertThat(excluding.select(".facet .excluded a.pick").attr("href"))
                .isEqualTo("?status=cleared&status=warrant&status=alleged");
    }

    @Test
    void whatHasNoDateOrLanguageCanBeReached() {
        Document page = page("/?q=torture");
        String undated = page.select(".timeline-foot a[href*=unknown]").attr("href");
        assertThat(undated).isEqualTo("?q=torture&published=unknown");
        assertThat(page("/" + undated).select("h1").text()).isEqualTo("1 article");
        assertThat(page.select(".facet a.pick[href*=language=unknown]").text()).isEqualTo("Unknown 1");
        String event = page("/?q=torture&timeline=event")
                .select(".timeline-foot a[href*=unknown]")
                .attr("href");
        assertThat(event).isEqualTo("?q=torture&timeline=event&event=unknown");
        assertThat(page("/?timeline=event").select(".timeline-foot").text())
                .containsPattern("Accusations without a date \\d+ not shown, as no date is told");
        assertThat(page("/" + event).select(".wrong")).isEmpty();
    }

    @Test
    void copiesAreFoldedAndListedWhereTheReaderWantsIt() {
        server.index.nearCopy("bulletin-2", "bulletin-1");
        Document single = page("/?source=Weekly+Bulletin&sort=oldest");
        assertThat(single.select(".copies")).isEmpty();
        Document folded = page("/" + single.select("a.folding").attr("href"));
        assertThat(folded.select("h1").text()).isEqualTo("13 articles");
        assertThat(folded.select(".hit .copies summary").text()).startsWith("and 1 copy");
        assertThat(folded.select(".hit .copies a").attr("href")).startsWith("articles/bulletin-2?");
        assertThat(folded.select("a.folding:contains(Unfold)").attr("href"))
                .isEqualTo("?source=Weekly+Bulletin&sort=oldest");
        assertThat(folded.select(".programs a[href*=format=ris]").attr("href")).contains("fold=copies");
    }

    @Test
    void whatWordsNameIsToldAndCanBeSwitchedOffAndOnAgain() {
        Document widened = page("/?q=enforced+disappearance&lang=fr");
        assertThat(widened.select(".widened").text()).contains("Disparition forcée");
        String words = widened.select(".widened a").attr("href");
        assertThat(words).isEqualTo("?q=enforced+disappearance&lang=fr&concepts=false");
        Document alone = page("/" + words);
        assertThat(alone.select(".widened").text()).startsWith("Seuls les mots eux-mêmes");
        assertThat(alone.select(".widened a").attr("href")).isEqualTo("?q=enforced+disappearance&lang=fr");
        assertThat(page("/?q=telm").select(".widened")).isEmpty();
    }

    @Test
    void whatMayHaveBeenMeantIsOffered() {
        assertThat(page("/?q=tortrue&status=alleged").select(".meant")).isEmpty();
        server.index.correct(new Correction(new Query.Word(Query.TextField.TITLE_OR_TEXT, "torture"), 1234));
        Document page = page("/?q=tortrue&status=alleged");
        assertThat(page.select(".meant").text()).isEqualTo("Did you mean: torture (1,234 articles)");
        assertThat(page.select(".meant a").attr("href")).isEqualTo("?status=alleged&q=torture");
    }

    @Test
    void anArticleLeadsToSimilarOnesAndToItsCopies() {
        server.index.nearCopy("bulletin-2", "bulletin-1");
        Document page = page("/articles/bulletin-1?q=torture");
        assertThat(page.select(".similar li")).hasSize(5);
        String other = page.select(".similar a").attr("href");
        assertThat(other).endsWith("?q=torture");
        assertThat(page("/articles/" + other).select("article h1")).hasSize(1);
        assertThat(page.select(".copies a").attr("href")).isEqualTo("bulletin-2?q=torture");
    }

    @Test
    void labelsFollowTheReadersLanguage() {
        assertThat(page("/?q=torture&lang=es").select("#filters").text()).contains("Alegado");
        assertThat(page("/?q=torture&lang=es").select(".hit h3 a").get(0).attr("href"))
                .endsWith("?q=torture&lang=es");
    }

    private Document page(String path) {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        return Jsoup.parse(answer.body());
    }

    private static IndexedArticle hostile() {
        String text = "wicked " + SCRIPT + " text";
        Article article = new Article(
                "hostile", SCRIPT, true, text, null, SCRIPT, "https://x.example/\"><script>", "en", List.of());
        Party party = new Party(null, SCRIPT, Kind.OTHER);
        Accusation accusation = new Accusation(
                party,
                party,
                List.of("torture"),
                Status.ALLEGED,
                Response.ADMITTED,
                Period.UNKNOWN,
                new Span(0, text.length()),
                SCRIPT);
        Organisation organisation = new Organisation(null, SCRIPT, Kind.OTHER, List.of(SCRIPT), List.of());
        return new IndexedArticle(
                article,
                new Reading(List.of(organisation), List.of(), List.of(accusation)),
                List.of(new IndexedArticle.Place("hostile", "a"), new IndexedArticle.Place("other", "b")));
    }
}
