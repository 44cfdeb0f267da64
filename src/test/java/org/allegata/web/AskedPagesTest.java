package org.allegata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the search page shows what was asked, as HTML over real HTTP. */
class AskedPagesTest {

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
                "en | torture \"secret prison\" | torture; “secret prison”",
                "en | disappear* Quassam~ | disappear…; like Quassam",
                "en | -Gaza NEAR/5(war, \"peace talks\") | not Gaza; Within 5 words war, “peace talks”",
                "en | SENTENCE(hospital OR clinic, strike*) | In one sentence (hospital or clinic), strike…",
                "en | title:ceasefire source:AFP language:fr | In the title ceasefire; Source AFP; Language French",
                "en | accuser:HRW accused:israel+ | Accuser Human Rights Watch; Accused Israel and its parts",
                "en | accuser:(hrw OR amnesty) | Accuser Human Rights Watch or Amnesty International",
                "en | rape OR accused:shell | rape or Accused: Shell",
                "en | -(torture status:convicted) | not torture and Status: Convicted",
                "en | accusation:torture -status:warrant | Accusation Torture; Status not Arrest warrant",
                "en | published:2023..2024-06 event:unknown | Published 2023 to June 2024; Happened undated",
                "fr | accuser:hrw -\"prison secrète\" | Accusateur Human Rights Watch; sauf « prison secrète »",
                "es | NEAR/1(guerra, paz) response:denied | A 1 palabra de distancia guerra, paz; Respuesta del acusado Negado por el acusado",
                "ar | status:convicted NEAR/2(a1, b2) | الحالة مدان; ضمن كلمتين a1, b2",
            })
    void eachConditionIsSaidInTheReadersWords(String language, String query, String said) {
        Document page = page("/?lang=" + language + "&q=" + encoded(query));
        assertThat(String.join("; ", page.select(".chip").eachText()).replace(" ×", ""))
                .isEqualTo(said);
        assertThat(page.select(".read")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | published=2023-10-01..2023-10-31 | Published October 2023",
                "en | published=2022&event=2023-10-07 | Published 2022; Happened 7 October 2023",
                "en | event=2022-06..2024-01-15 | Happened June 2022 to 15 January 2024",
                "en | published=2021-03-04.. | Published since 4 March 2021",
                "en | event=unknown | Happened undated",
                "fr | published=2023-10 | Publié octobre 2023",
                "es | published=..2019 | Publicado hasta 2019",
                "ar | published=2023-10 | تاريخ النشر أكتوبر 2023",
            })
    void aFilterByDaysIsSaidAsTheReaderSaysDates(String language, String parameters, String said) {
        Document page = page("/?lang=" + language + "&" + parameters);
        assertThat(String.join("; ", page.select(".chip").eachText()).replace(" ×", ""))
                .isEqualTo(said);
    }

    @Test
    void aFilterByANameThatTheRegistryDoesNotKnowSaysWhatItFinds() {
        assertThat(page("/?accused=Telm+Police&accuser=amnesty-international&organisation=unnamed")
                        .select(".notices")
                        .text())
                .isEqualTo(
                        "“Telm Police” is asked for by its name, which finds every name that has these words in it.");
        assertThat(page("/?accused=-Telm+Police&accuser=amnesty&accuser=article&status=alleged")
                        .select(".notices"))
                .isEmpty();
    }

    @Test
    void aConditionOrFilterLeadsToTheSearchWithoutIt() {
        Document page = page("/?q=" + encoded("torture telm -xylophone accuser:hrw") + "&status=alleged&sort=newest");
        List<String> without = page.select(".chip").eachAttr("href");
        assertThat(without)
                .contains("?status=alleged&sort=newest&q=" + encoded("(torture telm) AND accuser:human-rights-watch"))
                .contains("?q=" + encoded("torture telm -xylophone accuser:hrw") + "&sort=newest");
        page = page("/?q=torture");
        assertThat(page.select(".chip").attr("href")).isEqualTo("?");
        for (int left = 4; left > 0; left--) {
            page = page("/" + without.getFirst());
            assertThat(page.select(".chip")).hasSize(left);
            without = page.select(".chip").eachAttr("href");
        }
    }

    @Test
    void aLongOrHostileQueryBreaksNothing() {
        String words =
                "word%d ".repeat(900).formatted(IntStream.range(0, 900).boxed().toArray());
        Document page = page("/?q=" + encoded(words));
        assertThat(page.select(".chip")).hasSize(20);
        assertThat(page.select(".read code").text()).contains("word899");
        assertThat(page("/?q=" + encoded("<b onclick='x'>\u202Ebold</b> \"<script>\""))
                        .select(".chips b, .chips script, .chips [onclick]"))
                .isEmpty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Document page(String path) {
        Document page = Jsoup.parse(server.get(path).body());
        assertThat(page.select("#content").stream().map(Element::tagName)).containsExactly("main");
        return page;
    }
}
