package org.allegata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.allegata.accusation.Accusation;
import org.allegata.accusation.Kind;
import org.allegata.accusation.Party;
import org.allegata.accusation.Period;
import org.allegata.accusation.Reading;
import org.allegata.accusation.Response;
import org.allegata.accusation.Status;
import org.allegata.article.Article;
import org.allegata.article.Span;
import org.allegata.search.IndexedArticle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results, filters and timeline as HTML, over real HTTP. */
class ResultsPagesTest {

    private static final Party GUARD = new Party(null, "Telm Guard", Kind.STATE_ORGAN);
    private static final Party WATCH = new Party(null, "Telm Watch", Kind.NGO);
    private static final String TEXT = "The statement speaks of quincunx. Nothing more is said.";

    private final TestServer server = new TestServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatIsSoughtIsMarkedInATitleTooWhereTheTextShowsIt() {
        server.index.put(SampleArticles.plain("marked", "Quincunxes and plums", "He planted a quincunx. It thrived."));
        Document found = page("/?q=quincunx+-pear");
        assertThat(found.select(".hit .snippet mark").eachText()).containsExactly("quincunx");
        assertThat(found.select(".hit h3 mark").eachText()).containsExactly("Quincunxes");
        assertThat(page("/?q=-pear").select("h3 mark")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Telm Watch accuses Telm Guard of torture and extermination · alleged · denied by the accused
            en | The article says that Telm Guard is responsible for torture and extermination · alleged · denied by the accused
            en | Somebody not named accuses somebody not named of torture and extermination · alleged · denied by the accused
            fr | Telm Watch met en cause Telm Guard pour torture et extermination · allégué · nié par le mis en cause
            es | Alguien sin nombrar acusa a alguien sin nombrar de tortura y exterminio · alegado · negado por el acusado
            ar | اتهام من Telm Watch إلى Telm Guard: تعذيب وإبادة · مزعوم · ينفيه المتهم
            """)
    void anAccusationIsASentenceInTheReadersLanguageAndOrder(String language, String sentence) {
        server.index.put(article(
                "said",
                accusation(WATCH, GUARD),
                accusation(Party.ARTICLE, GUARD),
                accusation(Party.UNNAMED, Party.UNNAMED)));
        assertThat(page("/?q=quincunx&lang=" + language).select(".sentence").eachText())
                .contains(sentence);
    }

    @Test
    void partiesAndTypesOfASentenceLeadToThePagesAboutThem() {
        Party amnesty = new Party("amnesty-international", "Amnesty International", Kind.NGO);
        server.index.put(article("said", accusation(amnesty, GUARD), accusation(Party.UNNAMED, GUARD)));
        Document page = page("/?q=quincunx&lang=fr");
        Element sentence = page.select(".sentence").get(0);
        assertThat(sentence.select("a.accuser").attr("href")).isEqualTo("organisations/amnesty-international?lang=fr");
        assertThat(sentence.select("bdi.accused").text()).isEqualTo("Telm Guard"); // not in the registry
        assertThat(sentence.select("a.type").eachAttr("href"))
                .containsExactly("types/torture?lang=fr", "types/extermination?lang=fr");
        assertThat(page.select(".sentence").get(1).select(".accuser")).isEmpty();
        assertThat(page("/" + sentence.select("a.type").attr("href"))
                        .select("h1")
                        .text())
                .isEqualTo("Torture");
        assertThat(page("/accusations?q=quincunx&lang=fr").select("td .types a").eachAttr("href"))
                .contains("types/torture?lang=fr");
    }

    @Test
    void evidenceStandsOpenWhereItHoldsWhatWasAskedFor() {
        server.index.put(article("said", accusation(WATCH, GUARD), accusation(GUARD, WATCH, TEXT.indexOf("Nothing"))));
        Document found = page("/?q=quincunx");
        assertThat(found.select(".evidence-of[open] mark").eachText()).containsExactly("quincunx");
        assertThat(found.select(".evidence-of:not([open])")).hasSize(1);
        assertThat(found.select(".snippet")).isEmpty();
        Document browsed = page("/?accuser=Telm+Watch");
        assertThat(browsed.select(".evidence-of[open]")).isEmpty();
        assertThat(browsed.select(".evidence-of a").attr("href")).isEqualTo("articles/said?accuser=Telm+Watch#e1");
        assertThat(browsed.select(".evidence-of summary").get(0).text())
                .isEqualTo("The sentence that carries accusation 1 of Quincunx");
    }

    @Test
    void aPageMayHaveSeveralSizes() {
        Document page = page("/?q=torture&sort=oldest");
        assertThat(page.select(".sizes a").eachText()).containsExactly("10", "20", "50", "100");
        assertThat(page.select(".sizes a[aria-current]").text()).isEqualTo("10");
        Document larger = page("/" + page.select(".sizes a").get(1).attr("href"));
        assertThat(larger.select(".hit")).hasSize(17);
        assertThat(larger.select(".sizes a[aria-current]").text()).isEqualTo("20");
    }

    @Test
    void typesAreATreeWhoseBranchStandsOpenWhereItIsUsed() {
        Document page = page("/?q=torture");
        Element branch = page.select("[data-facet=accusation] li.branch:has(li[data-value=torture])")
                .get(0);
        assertThat(branch.select("> details.below").hasAttr("open")).isFalse();
        Document chosen = page("/?q=torture&accusation=torture");
        assertThat(chosen.select("[data-facet=accusation] details.below[open] .chosen .pick bdi")
                        .text())
                .isEqualTo("Torture");
    }

    @Test
    void aValueThatDoesNotStandOnThePageCanBeAskedFor() {
        IntStream.range(0, 30).forEach(i -> server.index.put(gazette(i)));
        Document page = page("/?q=quincunx&source=-Gazette+3&size=20&timeline=event&sort=oldest");
        Element source = page.select("[data-facet=source]").get(0);
        assertThat(source.select("> .find input").attr("aria-label")).isEqualTo("Find in Source");
        assertThat(page.select("[data-facet=status] .find")).isEmpty();
        String further = "/" + source.attr("data-further") + "gazette+29";
        assertThat(server.json(further).at("/values/0/value").asString()).isEqualTo("Gazette 29");
        Element blank = source.select("template .pick").get(0);
        String address = blank.attr("href") + URLEncoder.encode("Gazette 29", StandardCharsets.UTF_8);
        Document narrowed = page("/" + address);
        assertThat(narrowed.select(".wrong")).isEmpty();
        assertThat(narrowed.select("h1").text()).isEqualTo("1 article");
        assertThat(source.select("template .exclude").attr("href")).endsWith("&source=-Gazette+3&source=-");
    }

    @Test
    void timeIsShownInStepsThatTheReaderChoosesAndWithItsScale() {
        IntStream.range(0, 30).forEach(i -> server.index.put(gazette(i)));
        Document page = page("/?q=quincunx&published=2020..2022");
        assertThat(page.select(".intervals a").eachText()).containsExactly("Year", "Month", "Day");
        assertThat(page.select(".intervals a[aria-current]").text()).isEqualTo("Month");
        Document years = page("/" + page.select(".intervals a").get(0).attr("href"));
        assertThat(years.select(".scale").text()).isEqualTo("highest: 12 (2020)");
        Element chart = years.select(".chart").get(0);
        assertThat(chart.attr("data-counts")).isEqualTo("12,12,6");
        assertThat(chart.attr("data-first")).isEqualTo("2020-01-01");
        assertThat(page("/" + chart.attr("data-search") + "2021..2022")
                        .select("h1")
                        .text())
                .isEqualTo("18 articles");
        Document whole = page("/" + years.select("a.whole").attr("href"));
        assertThat(whole.select("h1").text()).isEqualTo("30 articles");
        assertThat(whole.select("a.whole")).isEmpty();
    }

    /** One a month from January 2020. */
    static IndexedArticle gazette(int number) {
        Article article = new Article(
                "gazette-" + number,
                "Quincunx " + number,
                true,
                TEXT,
                LocalDate.of(2020, 1, 1).plusMonths(number),
                "Gazette " + number,
                null,
                "en",
                List.of());
        return new IndexedArticle(article, Reading.EMPTY, List.of());
    }

    private static IndexedArticle article(String id, Accusation... accusations) {
        Article article = new Article(id, "Quincunx", true, TEXT, null, null, null, "en", List.of());
        return new IndexedArticle(article, new Reading(List.of(), List.of(), List.of(accusations)), List.of());
    }

    private static Accusation accusation(Party accuser, Party accused) {
        return accusation(accuser, accused, 0);
    }

    private static Accusation accusation(Party accuser, Party accused, int start) {
        return new Accusation(
                accuser,
                accused,
                List.of("torture", "extermination"),
                Status.ALLEGED,
                Response.DENIED,
                Period.UNKNOWN,
                new Span(start, start == 0 ? TEXT.indexOf(" Nothing") : TEXT.length()),
                "test");
    }

    private Document page(String path) {
        return Jsoup.parse(server.get(path).body());
    }
}
