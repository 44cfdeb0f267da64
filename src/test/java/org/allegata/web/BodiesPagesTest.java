package org.allegata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Accusations one by one, who accuses whom, and the pages of organisations and types, as HTML over real HTTP. */
class BodiesPagesTest {

    private static final String SCRIPT = "<script>alert('x')</script>\"'&";

    private final TestServer server = new TestServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aSearchIsShownInThreeWaysThatLeadToEachOther() {
        for (String page : List.of("/", "/accusations", "/pairs")) {
            Document shown = page(page + "?q=torture&status=-cleared&after=x");
            assertThat(shown.select(".displays a").eachAttr("href"))
                    .as(page)
                    .containsExactly(
                            "./?q=torture&status=-cleared",
                            "accusations?q=torture&status=-cleared",
                            "pairs?q=torture&status=-cleared");
            assertThat(shown.select(".chips li").text()).contains("Cleared");
            assertThat(shown.select(".facet")).isNotEmpty();
            assertThat(shown.select("details.help dt a")).as(page).hasSizeGreaterThan(10);
        }
        assertThat(page("/pairs?q=torture").select(".displays [aria-current]").text())
                .isEqualTo("Who accuses whom");
        assertThat(page("/pairs?q=torture").select("form.ask").attr("action")).isEqualTo("./pairs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=torture", "?accuser=amnesty-international", "?q=status:alleged&response=none"})
    void pagesAndApiCountAndListTheSame(String search) {
        JsonNode api = server.json("/api/v1/accusations" + search);
        Document list = page("/accusations" + search);
        assertThat(list.select(".results-head h1").text())
                .startsWith(api.get("total").asString() + " ");
        assertThat(list.select("tbody tr:first-child .accuser").eachText()).isEqualTo(parties(api, "accuser"));
        assertThat(list.select("tbody .said q").eachText())
                .isEqualTo(api.get("hits")
                        .valueStream()
                        .map(hit -> hit.at("/evidence/text").asString().strip().replaceAll("\\s+", " "))
                        .toList());
        Map<String, String> pairs = new LinkedHashMap<>();
        String all = "/api/v1/accusations/pairs" + (search.isEmpty() ? "?" : search + "&") + "size=100";
        server.json(all)
                .get("pairs")
                .valueStream()
                .forEach(pair -> pairs.put(
                        name(pair, "accuser") + " → " + name(pair, "accused"),
                        pair.get("count").asString()));
        assertThat(cells(page("/pairs" + search))).isEqualTo(pairs);
    }

    @Test
    void eachNumberOfTheTableLeadsToJustThoseAccusations() {
        Document pairs = page("/pairs?q=torture+OR+detention&sort=oldest");
        assertThat(pairs.select(".matrix td a")).hasSizeGreaterThan(5);
        for (Element number : pairs.select(".matrix td a, .ranked a[aria-label]")) {
            assertThat(number.attr("href")).contains("q=torture");
            assertThat(total("/" + number.attr("href")))
                    .as(number.attr("aria-label"))
                    .isEqualTo(number.text());
        }
        assertThat(pairs.select(".matrix caption").text()).contains("Each row accuses");
        assertThat(pairs.select(".matrix td a[title*='Human Rights Watch accuses Varesian National Guard: 1 acc']")
                        .attr("title"))
                .contains("Violations of personal integrity 1")
                .contains("Violations of the right to liberty 1");
    }

    @Test
    void aNumberOfAPartyThatCannotBeAskedForAloneLeadsNowhere() {
        server.index.put(accusing("loose-1", "Telm Lawyers", "Telm Police"));
        server.index.put(accusing("loose-2", "Telm Lawyers", "Telm River Police"));
        Document page = page("/pairs?source=Numbers");
        assertThat(page.select(".matrix tbody tr:first-child td").eachText()).containsExactly("1", "1", "2");
        assertThat(page.select(".matrix tbody tr:first-child td a[aria-label]").eachAttr("aria-label"))
                .hasSize(2)
                .noneMatch(told -> told.contains("Telm Police"));
        assertThat(page.select(".matrix td span").attr("title"))
                .contains("Telm Lawyers accuses Telm Police: 1", "Longer names have this one in them");
    }

    @Test
    void theTableIsBoundedAndTellsWhatItLeavesOut() {
        IntStream.range(0, 40).forEach(i -> server.index.put(accusing("many-" + i, "Accuser " + i, "Accused " + i)));
        server.index.put(accusing("most-1", "Accuser 39", "Accused 39"));
        server.index.put(accusing("most-2", "unnamed", "Accused 39"));
        Document page = page("/pairs?source=Numbers");
        assertThat(page.select(".matrix tbody tr")).hasSize(15);
        assertThat(page.select(".matrix thead th")).hasSize(13); // with the sums
        assertThat(page.select(".matrix tbody th").get(0).text()).isEqualTo("Accuser 39");
        assertThat(page.select(".matrix tbody tr:last-child th").text()).isEqualTo("Somebody not named");
        assertThat(page.select(".of-matrix").text())
                .contains("15 of 41 accusers")
                .contains("12 of 40 accused")
                .contains("14 of 42 accusations");
        assertThat(page.select(".ranked li")).hasSize(20);
        assertThat(page.select(".of-ranked").text()).contains("20 most frequent of 41 pairs");
        assertThat(page.select(".matrix tfoot td:last-child").text()).isEqualTo("42");
    }

    @Test
    void aRowTellsAnAccusationWithItsArticleAndSentence() {
        Document page = page("/accusations?q=accuser:hrw&lang=en");
        Element row = page.select("table.accusations tbody").get(0);
        assertThat(row.select(".accuser a").attr("href")).isEqualTo("organisations/human-rights-watch?lang=en");
        assertThat(row.select(".accused").text()).isEqualTo("Varesian National Guard");
        assertThat(row.select(".accused a")).isEmpty();
        assertThat(row.select(".what").text())
                .isEqualTo("Torture, Enforced disappearance Alleged Denied by the accused");
        assertThat(row.select(".when").text()).isEqualTo("June 2022 to January 2024");
        assertThat(row.select(".article").text()).contains("The Morning Ledger").contains("14 March 2024");
        assertThat(row.select(".said q").text()).startsWith("Human Rights Watch accused");
        assertThat(row.select(".how a").attr("href"))
                .isEqualTo("articles/varesia-prison-report?q=accuser%3Ahrw&lang=en#e1");
    }

    @Test
    void accusationsCanBeSortedPagedAndTakenAway() {
        Document page = page("/accusations?sort=oldest&size=4");
        List<String> seen = new ArrayList<>(page.select(".said q").eachText());
        assertThat(page.select("table.accusations .article").get(0).text()).contains("2022");
        while (!page.select(".next").isEmpty()) {
            page = page("/accusations" + page.select(".next").attr("href"));
            seen.addAll(page.select(".said q").eachText());
        }
        assertThat(seen).hasSize(server.json("/api/v1/accusations").get("total").asInt());
        for (Element export : page.select(".programs a[href*=export]")) {
            assertThat(export.attr("href")).contains("unit=accusations").contains("sort=oldest");
            assertThat(server.get("/" + export.attr("href")).body()).contains("Varesian National Guard");
        }
        assertThat(page.select(".programs a[href*=export]").eachText()).containsExactly("Table (CSV)", "JSON lines");
        assertThat(page.select("link[rel=alternate], .programs a[href*=feed]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/organisations/amnesty-international",
        "/organisations/human-rights-watch",
        "/organisations/united-nations",
        "/organisations/shell",
        "/types/torture",
        "/types/liberty",
        "/types/genocide",
        "/types/qualification"
    })
    void eachNumberOfABodyOrTypeLeadsToJustThose(String path) {
        Document page = page(path);
        for (Element number : page.select("a.count, .total a, .latest > p a, .years a")) {
            String shown = number.text().isEmpty() ? number.select("title").text() : number.text();
            String count = shown.replaceAll(".*?([0-9]+)( [a-z]+)?$", "$1");
            assertThat(total("/" + number.attr("href").substring("../".length())))
                    .as(path + " " + number.attr("href"))
                    .isEqualTo(count);
        }
    }

    @Test
    void anOrganisationIsShownWithWhatItIsAndBothSides() {
        Document page = page("/organisations/amnesty-international?lang=en");
        assertThat(page.select("h1").text()).isEqualTo("Amnesty International");
        assertThat(page.select(".about").text())
                .contains("NGO")
                .contains("United Kingdom")
                .contains("منظمة العفو الدولية");
        assertThat(page.select("section[aria-labelledby=against]").text())
                .contains("No article of this index accuses it");
        Element by = page.select("section[aria-labelledby=by]").get(0);
        assertThat(by.select(".tallies h3").eachText()).containsExactly("Of what", "Whom");
        assertThat(by.select("a[href='../types/torture?lang=en']")).isNotEmpty();
        assertThat(by.select(".years table")).hasSize(1);
        assertThat(page.select(".latest li a").attr("href"))
                .isEqualTo("../articles/bulletin-14?lang=en&organisation=amnesty-international");
        assertThat(page("/organisations/shin-bet").select(".path a").attr("href"))
                .isEqualTo("israel");
        assertThat(page("/organisations/israel").select(".about dd a").eachAttr("href"))
                .contains("shin-bet");
    }

    @Test
    void aTypeIsShownWithItsLawAndItsPlaceInTheTree() {
        Document page = page("/types/torture?lang=fr");
        assertThat(page.select("h1").text()).isEqualTo("Torture");
        assertThat(page.select(".about").text()).contains("CAT art. 1").contains("acte de torture");
        assertThat(page.select("h3:contains(Types plus larges) + ul a").attr("href"))
                .isEqualTo("../types/integrity?lang=fr");
        Document broad = page("/types/liberty");
        assertThat(broad.select("h3:contains(Narrower) + ul li")).hasSize(8);
        assertThat(broad.select("h3:contains(Narrower) + ul li:contains(Hostage) a.count")
                        .text())
                .isEqualTo("1");
        assertThat(broad.select("h3:contains(Who is accused) + ul").text()).contains("Government of Varesia 2");
    }

    @ParameterizedTest
    @CsvSource({
        "/organisations/nobody, fr, Aucune organisation",
        "/types/nothing, es, ningún tipo de acusación",
        "/articles/none, fr, Aucun article",
        "/no/such/page, ar, لا يوجد شيء"
    })
    void whatIsNotThereIsSaidInTheReadersLanguage(String path, String language, String said) {
        HttpResponse<String> answer = server.get(path, "Accept-Language", language);
        assertThat(answer.statusCode()).isEqualTo(404);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select(".problem").text()).contains(said);
    }

    @Test
    void nothingThatAnArticleOrAReaderSaysBecomesMarkupOrLeavesTheServer() {
        server.index.put(accusing("hostile", SCRIPT, SCRIPT + " x"));
        for (String path : List.of(
                "/pairs",
                "/accusations?q=%3Cscript%3E",
                "/accusations",
                "/types/torture",
                "/organisations/israel?lang=%3Cscript%3E",
                "/organisations/%3Cscript%3E")) {
            Document page = page(path);
            assertThat(
                            page.select(
                                    "script:not([src^=./static]):not([src^=../static]), [onerror], [onclick], [style], style, iframe"))
                    .as(path)
                    .isEmpty();
            for (Element element : page.select("[href], [src], [action]")) {
                String address = element.attr("href") + element.attr("src") + element.attr("action");
                boolean outside = element.attr("rel").contains("external");
                assertThat(outside || !address.startsWith("/") && !address.contains("://"))
                        .as(path + ": " + address)
                        .isTrue();
            }
        }
        assertThat(page("/pairs").select(".matrix tbody th").eachText()).contains(SCRIPT);
    }

    @Test
    void aSearchWithoutAccusationsSaysSo() {
        for (String path : List.of("/accusations?q=xylophone", "/pairs?q=xylophone")) {
            Document page = page(path);
            assertThat(page.select("h1").text()).isEqualTo("Nothing found");
            assertThat(page.select(".nothing").text()).contains("xylophone");
            assertThat(page.select("table")).isEmpty();
        }
    }

    private static List<String> parties(JsonNode api, String side) {
        return api.get("hits").valueStream().map(hit -> name(hit, side)).toList();
    }

    /** As the page says it. */
    private static String name(JsonNode of, String side) {
        String name = of.at("/" + side + "/name").asString();
        return switch (name) {
            case "unnamed" -> "Somebody not named";
            case "article" -> "The article itself";
            default -> name;
        };
    }

    private static Map<String, String> cells(Document page) {
        List<String> columns = page.select(".matrix thead th").eachText();
        Map<String, String> cells = new LinkedHashMap<>();
        for (Element row : page.select(".matrix tbody tr")) {
            List<Element> numbers = row.select("td");
            for (int i = 0; i < numbers.size() - 1; i++) { // the last is the sum
                if (!numbers.get(i).text().isEmpty()) {
                    cells.put(
                            row.select("th").text() + " → " + columns.get(i),
                            numbers.get(i).text());
                }
            }
        }
        return cells;
    }

    private String total(String path) {
        return page(path).select(".results-head h1").text().split(" ", 2)[0];
    }

    private Document page(String path) {
        return Jsoup.parse(server.get(path).body());
    }

    private static IndexedArticle accusing(String id, String accuser, String accused) {
        String text = accuser + " accused " + accused + " of torture.";
        Party by = accuser.equals("unnamed") ? Party.UNNAMED : new Party(null, accuser, Kind.OTHER);
        Accusation accusation = new Accusation(
                by,
                new Party(null, accused, Kind.OTHER),
                List.of("torture"),
                Status.ALLEGED,
                Response.NONE,
                Period.UNKNOWN,
                new Span(0, text.length()),
                "sample");
        return new IndexedArticle(
                new Article(id, text, true, text, null, "Numbers", null, "en", List.of()),
                new Reading(List.of(), List.of(), List.of(accusation)),
                List.of());
    }
}
