package org.allegata.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.allegata.search.IndexUnavailableException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in a browser. */
class BrowserTest extends InBrowser {

    @BeforeAll
    static void fill() {
        server.index.nearCopy("bulletin-13", "bulletin-14");
        server.index.nearCopy("bulletin-12", "bulletin-14");
    }

    @Test
    void aReaderSearchesNarrowsAndOpensAnArticleWithoutAnyScript() {
        try (BrowserContext context = browser.withoutScripts()) {
            Page page = context.newPage();
            page.navigate(server.url("/"));
            page.getByRole(AriaRole.SEARCHBOX).fill("torture");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("17 articles");
            assertThat(page.locator("mark").first()).hasText("torture");
            page.locator("#filters a.pick[href*='accuser=human-rights-watch']").click();
            assertThat(page.locator("h1")).hasText("1 article");
            assertThat(page.locator(".chips")).containsText("Human Rights Watch");
            page.locator(".hit h3 a").click();
            assertThat(page.locator("article h1")).containsText("Varesia");
            assertThat(page.locator("mark.evidence")).not().hasCount(0);
            page.locator(".how a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*#e1"));
            page.getByText("Back to the results").click();
            assertThat(page.locator("h1")).hasText("1 article");
            page.locator(".chip").getByText("Human Rights Watch").click();
            assertThat(page.locator("h1")).hasText("17 articles");
            page.getByText("Next page").click();
            assertThat(page.locator(".hit")).hasCount(7);
        }
    }

    @Test
    void aBarOfTheTimelineNarrowsToItsRange() {
        try (BrowserContext context = browser.context()) {
            Page page = context.newPage();
            page.navigate(server.url("/?interval=year"));
            page.locator(".timeline svg a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*published=2022"));
            assertThat(page.locator("h1")).hasText("1 article");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "360, light",
        "1440, light",
        "1440, dark",
    })
    void noPageScrollsSidewaysOrShutsAnybodyOut(int width, String theme) {
        try (BrowserContext context = browser.context(width, theme)) {
            Page page = context.newPage();
            for (Map.Entry<String, String> shown : pages().entrySet()) {
                page.navigate(server.url(shown.getValue()));
                if (shown.getKey().equals("help")) {
                    page.locator(".help summary").click();
                }
                shoot(page, shown.getKey() + "-" + width + "-" + theme);
                Object wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
                assertThat(((Number) wider).intValue()).as(shown.getKey()).isLessThanOrEqualTo(0);
                if (width > 1000) {
                    assertThat(ChromiumBrowser.violations(page))
                            .as(shown.getKey())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void aPageOfAnIndexThatCannotAnswerSaysSo() {
        server.index.failWith(new IndexUnavailableException(
                "The index in “index” was written by another version; run “index” to build it again.", null));
        try (BrowserContext context = browser.context(1440, "light")) {
            Page page = context.newPage();
            assertThat(page.navigate(server.url("/?q=torture")).status()).isEqualTo(503);
            shoot(page, "unavailable-1440-light");
            assertThat(page.locator("main").textContent())
                    .contains("cannot answer")
                    .contains("another version");
            assertThat(ChromiumBrowser.violations(page)).isEmpty();
        } finally {
            server.index.failWith(null);
        }
    }

    private static Map<String, String> pages() {
        return new java.util.TreeMap<>(Map.of(
                "start", "/",
                "results", "/?q=torture",
                "narrowed", "/?q=Telm&accusation=torture&status=-cleared&published=2023..2025&sort=oldest",
                "help", "/?q=%22torture",
                "nothing", "/?q=xylophone+accuser:amnesty",
                "wrong", "/?q=torture&size=many&fold=copies&status=-cleared",
                "article", "/articles/varesia-prison-report?q=torture",
                "article-ar", "/articles/taqrir-tadhib",
                "leaflet", "/articles/leaflet",
                "missing", "/no/such/page"));
    }

    private static void shoot(Page page, String name) {
        ChromiumBrowser.shoot(page, name, !name.contains("results"));
    }
}
