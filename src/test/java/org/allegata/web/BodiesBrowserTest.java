package org.allegata.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accusations, who accuses whom, organisations and types in a browser. */
class BodiesBrowserTest extends InBrowser {

    private static final Map<String, String> PAGES = new TreeMap<>(Map.of(
            "accusations", "/accusations?q=torture",
            "pairs", "/pairs",
            "organisation", "/organisations/amnesty-international",
            "type", "/types/torture",
            "no-organisation", "/organisations/nobody"));

    @Test
    void aReaderGoesThroughTheTableByKeysAlone() {
        try (BrowserContext context = browser.context(1440, "light")) {
            Page page = context.newPage();
            page.navigate(server.url("/pairs"));
            page.locator(".matrix tbody td a").first().focus();
            Locator first = page.locator(".matrix a:focus");
            String start = first.getAttribute("href");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(".matrix a:focus")).not().hasAttribute("href", start);
            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowUp");
            assertThat(page.locator(".matrix thead a:focus, .matrix a:focus")).hasCount(1);
            page.locator(".matrix tbody td a").first().focus();
            page.keyboard().press("ArrowRight");
            assertThat(page.locator(".matrix .pointed")).hasCount(1);
            assertThat(page.locator(".told"))
                    .hasText(page.locator(".matrix a:focus").getAttribute("title"));
            String next = page.locator(".matrix a:focus").getAttribute("href");
            String count = page.locator(".matrix a:focus").textContent();
            assertThat(next).isNotEqualTo(start);
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/accusations\\?accuser=.*"));
            assertThat(page.locator("h1")).hasText(Pattern.compile("^" + count + " accusations?$"));
        }
    }

    @Test
    void fromRightToLeftTheTableAndItsKeysAreMirrored() {
        try (BrowserContext context = browser.context(1440, "light")) {
            Page page = context.newPage();
            page.navigate(server.url("/pairs?lang=ar"));
            double head = page.locator(".matrix tbody th").first().boundingBox().x;
            assertThat(head)
                    .isGreaterThan(page.locator(".matrix tbody td").first().boundingBox().x);
            Locator start = page.locator(".matrix tbody td a").first();
            double before = start.boundingBox().x;
            start.focus();
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator(".matrix a:focus").boundingBox().x).isLessThan(before);
        }
    }

    @Test
    void onAPhoneTheSamePairsAreAList() {
        try (BrowserContext context = browser.context(360, "light")) {
            Page page = context.newPage();
            page.navigate(server.url("/pairs?q=torture"));
            assertThat(page.locator(".matrix")).isHidden();
            assertThat(page.locator(".ranked")).isVisible();
            page.setViewportSize(1000, 800);
            assertThat(page.locator(".matrix")).isVisible();
            assertThat(page.locator(".ranked")).isHidden();
        }
    }

    @Test
    void withoutScriptsNumbersLeadToSentencesAndNamesToBodies() {
        try (BrowserContext context = browser.withoutScripts()) {
            Page page = context.newPage();
            page.navigate(server.url("/?q=torture"));
            page.getByText("Who accuses whom").click();
            page.locator(".matrix td a[title*='Human Rights Watch accuses']")
                    .first()
                    .click();
            assertThat(page.locator("h1")).hasText("1 accusation");
            assertThat(page.locator(".said .how")).isHidden();
            page.locator(".said summary").click();
            page.locator(".said .how a").click();
            assertThat(page).hasURL(Pattern.compile(".*/articles/varesia-prison-report.*#e1"));
            page.goBack();
            page.locator("td.accuser a").click();
            assertThat(page.locator("h1")).hasText("Human Rights Watch");
            page.locator(".tally a.count").first().click();
            assertThat(page.locator("h1")).hasText("1 accusation");
        }
    }

    @ParameterizedTest
    @CsvSource({"360, light, en", "768, light, ar", "1440, dark, en", "1440, light, ar"})
    void noPageScrollsSidewaysOrShutsAnybodyOut(int width, String theme, String language) {
        try (BrowserContext context = browser.context(width, theme)) {
            Page page = context.newPage();
            for (Map.Entry<String, String> shown : PAGES.entrySet()) {
                String path = shown.getValue() + (shown.getValue().contains("?") ? "&" : "?") + "lang=" + language;
                page.navigate(server.url(path));
                String name = shown.getKey() + "-" + width + "-" + theme + "-" + language;
                ChromiumBrowser.shoot(page, name, true);
                Object wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
                assertThat(((Number) wider).intValue()).as(name).isLessThanOrEqualTo(0);
                if (width > 1000) {
                    assertThat(ChromiumBrowser.violations(page)).as(name).isEmpty();
                }
            }
        }
    }
}
