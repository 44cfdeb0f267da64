package org.allegata.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allegata.accusation.Accusation;
import org.allegata.accusation.Kind;
import org.allegata.accusation.Mention;
import org.allegata.accusation.Organisation;
import org.allegata.accusation.Party;
import org.allegata.accusation.Period;
import org.allegata.accusation.Reading;
import org.allegata.accusation.Response;
import org.allegata.accusation.Status;
import org.allegata.article.Article;
import org.allegata.article.Span;
import org.allegata.search.IndexedArticle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What articles and readers may say, however wicked, breaks no page. */
class HostileBrowserTest extends InBrowser {

    private static final List<String> TEXTS = List.of(
            "<script>window.broken = true; alert(1)</script><img src=x onerror=\"window.broken = true\">",
            "'\"><svg onload=window.broken=true></title></textarea></style><style>* { display: none }</style>",
            "\u202eright to left\u2066 and \u2067never closed \u200f\u202d again",
            "W".repeat(10_000),
            "ﷺ".repeat(3_000),
            "a\u0300\u0301\u0302".repeat(2_000),
            "日本語".repeat(2_000));

    @BeforeAll
    static void fill() {
        for (int i = 0; i < TEXTS.size(); i++) {
            server.index.put(article("hostile-" + i, TEXTS.get(i)));
        }
    }

    @ParameterizedTest
    @CsvSource({"360, en", "1440, en", "1440, ar"})
    void noPageBreaks(int width, String language) {
        try (BrowserContext context = browser.context(width, "light")) {
            Page page = context.newPage();
            List<String> dialogs = new ArrayList<>();
            List<String> elsewhere = new ArrayList<>();
            page.onDialog(dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
            });
            page.onRequest(request -> {
                if (!request.url().startsWith(server.url("/"))) {
                    elsewhere.add(request.url());
                }
            });
            for (String path : paths()) {
                page.navigate(server.url(path + (path.contains("?") ? "&" : "?") + "lang=" + language));
                page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))");
                String what = path.length() > 80 ? path.substring(0, 80) : path;
                if (path.startsWith("/articles/")) {
                    ChromiumBrowser.shoot(
                            page,
                            path.replaceAll("\\W+|q-?hostile|articles", "") + "-" + width + "-" + language,
                            false);
                }
                assertThat(ArticleBrowserTest.wider(page))
                        .as("%s: %s", what, outside(page))
                        .isLessThanOrEqualTo(0);
                assertThat(page.evaluate("window.broken === undefined"))
                        .as(what)
                        .isEqualTo(true);
                assertThat(page.locator("footer").isVisible()).as(what).isTrue();
            }
            assertThat(dialogs).isEmpty();
            assertThat(elsewhere).isEmpty();
        }
    }

    /** What stands out at either side, for the message. */
    private static Object outside(Page page) {
        return page.evaluate("""
                [...document.querySelectorAll("main *, header *, footer *")]
                  .filter((one) => {
                    const box = one.getBoundingClientRect();
                    return box.width > 1 && (box.right > innerWidth + 1 || box.left < -1);
                  })
                  .map((one) => one.tagName + "." + one.className)
                  .slice(0, 8)
                  .join(" ")
                """);
    }

    private static List<String> paths() {
        List<String> paths = new ArrayList<>(List.of("/?q=hostile&size=30&facets=accuser,accused,organisation,source"));
        for (int i = 0; i < TEXTS.size(); i++) {
            paths.add("/articles/hostile-" + i + "?q=hostile");
        }
        for (String text : List.of(TEXTS.get(0), TEXTS.get(2), TEXTS.get(3).substring(0, 9_000))) {
            String asked = URLEncoder.encode(text, StandardCharsets.UTF_8);
            paths.add("/?q=" + asked);
            paths.add("/?q=hostile&accuser=" + asked.substring(0, Math.min(asked.length(), 2_000)));
        }
        return paths;
    }

    /** The text stands wherever an article has one. */
    private static IndexedArticle article(String id, String text) {
        String whole = "This is hostile. " + text + " And " + text;
        Article article = new Article(
                id,
                text,
                true,
                whole,
                LocalDate.of(2024, 3, 14),
                text,
                "https://x.example/" + text.substring(0, 5),
                "en",
                List.of());
        Span named = new Span(17, 17 + text.length());
        Party party = new Party(null, text, Kind.OTHER);
        Accusation accusation = new Accusation(
                party,
                party,
                List.of("torture"),
                Status.ALLEGED,
                Response.DENIED,
                Period.UNKNOWN,
                new Span(0, whole.length()),
                "accuse");
        Organisation organisation =
                new Organisation(null, text, Kind.OTHER, List.of(text), List.of(new Mention(named, false)));
        return new IndexedArticle(
                article,
                new Reading(List.of(organisation), List.of(), List.of(accusation)),
                List.of(new IndexedArticle.Place(id, id)));
    }
}
