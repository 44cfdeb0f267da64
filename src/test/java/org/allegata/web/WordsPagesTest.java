package org.allegata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages say in the reader's language, as HTML over real HTTP. */
class WordsPagesTest {

    private final TestServer server = new TestServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | (torture | A bracket “(” was not closed, so it goes to the end.",
                "fr | ((torture | 2 parenthèses « ( » n’ont pas été fermées ; elles vont jusqu’à la fin.",
                "es | acuser:hrw | No hay ningún campo «acuser:», así que se busca como palabra; ¿quería decir accuser:?",
                "ar | title: war | عُدّت «war» قيمةً للحقل «title:» مع أن بينهما مسافة.",
                "fr | published:2024..2020 | « 2024..2020 » finit avant de commencer ; ses bornes ont été échangées.",
            })
    void aRepairIsSaidInTheReadersLanguage(String language, String query, String said) {
        Document page = page("/?lang=" + language + "&q=" + encoded(query));
        assertThat(page.select(".notices p:not(.read)").eachText().stream().map(WordsPagesTest::withoutIsolates))
                .containsExactly(said);
    }

    @Test
    void anAliasOfSeveralBodiesIsToldOnce() {
        assertThat(page("/?lang=fr&q=organisation:RSF").select(".notices p:not(.read)"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).contains("Reporters Without Borders"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | size=many | “size” takes a whole number from 0 to 100. It was left out.",
                "fr | sort=x | « sort » demande une valeur parmi relevance, newest, oldest. Ce paramètre a été laissé de côté.",
                "es | published=x..y | «published» admite un día, un mes o un año, como 2023-10-07",
                "ar | status=x | «status» يقبل واحدًا مما يلي: alleged",
            })
    void aParameterThatWasLeftOutIsToldInTheReadersLanguage(String language, String parameters, String said) {
        Document page = Jsoup.parse(server.get("/?" + parameters + "&lang=" + language, "Accept-Language", language)
                .body());
        assertThat(withoutIsolates(page.select(".wrong").text())).startsWith(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | This request cannot be answered | takes the “next” of the page before",
                "fr | Cette demande ne peut pas être traitée | demande le « next » de la page précédente",
                "es | No se puede atender esta petición | admite el «next» de la página anterior",
                "ar | لا يمكن تلبية هذا الطلب | يقبل «next» من الصفحة السابقة",
            })
    void aPageThatIsRefusedSaysWhyInTheReadersLanguage(String language, String title, String why) {
        String after = next();
        server.index.failWith(new IllegalArgumentException("no such cursor"));
        var answer = server.get("/?size=1&after=" + after, "Accept-Language", language);
        assertThat(answer.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".problem h1").text()).isEqualTo(title);
        assertThat(withoutIsolates(page.select(".problem").text())).contains(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | en | Severe pain or suffering",
                "fr | fr | Douleur ou souffrance aiguë",
                "es | es | Dolor o sufrimiento grave",
                "ar | ar | ألم أو عذاب شديد",
                "pt | en | Severe pain or suffering",
            })
    void aTypeSaysWhatItIs(String asked, String language, String beginning) {
        Document page = page("/types/torture?lang=" + asked);
        assertThat(page.select(".definition").text()).startsWith(beginning);
        assertThat(page.select(".definition").attr("lang")).isEqualTo(language);
        assertThat(server.json("/api/v1/vocabulary/accusation-types?lang=" + asked)
                        .get("accusationTypes")
                        .valueStream()
                        .filter(type -> type.get("id").asString().equals("torture")))
                .singleElement()
                .satisfies(type -> assertThat(type.get("definition").asString())
                        .isEqualTo(page.select(".definition").text()));
    }

    @ParameterizedTest
    @CsvSource({
        "en, acts of torture, acte de torture",
        "fr, acte de torture, acts of torture",
        "es, acto de tortura, acts of torture",
        "ar, عمليات تعذيب, acts of torture",
    })
    void aTypesOtherNamesAreTheReaders(String language, String name, String other) {
        Document page = page("/types/torture?lang=" + language);
        assertThat(page.select(".about dd[lang=" + language + "] bdi").eachText())
                .contains(name)
                .doesNotContain(other, page.select("h1").text())
                .doesNotHaveDuplicates();
    }

    private String next() {
        String address = page("/?size=1").select("a[rel=next]").attr("href");
        return address.substring(address.indexOf("after=") + "after=".length());
    }

    private static String withoutIsolates(String text) {
        return text.replaceAll("[\\u2068\\u2069]", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Document page(String path) {
        return Jsoup.parse(server.get(path).body());
    }
}
