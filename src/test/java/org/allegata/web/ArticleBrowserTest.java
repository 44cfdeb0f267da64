package org.allegata.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of an article in a browser. */
class ArticleBrowserTest extends InBrowser {

    private static final String ARTICLE = "/articles/varesia-prison-report?q=torture+detainees";

    @Test
    void keysAndButtonsGoFromMatchToMatch() {
        try (BrowserContext context = browser.context(1440, "light")) {
            Page page = opened(context);
            int places = page.locator("mark.sought[id]").count();
            Locator current = page.locator("mark.sought.current");
            page.keyboard().press("n");
            assertThat(page.locator(".walk output")).hasText("1 of " + places);
            page.locator(".walk button[data-step='1']").click();
            assertThat(current).hasCount(1);
            assertThat(current).isInViewport();
            assertThat(page.locator(".walk output")).hasText("2 of " + places);
            page.keyboard().press("p");
            page.keyboard().press("p");
            assertThat(page.locator(".walk output")).hasText(places + " of " + places);
            page.locator("#q").focus();
            page.keyboard().press("n");
            assertThat(page.locator(".walk output")).hasText(places + " of " + places);
        }
    }

    @Test
    void marksAreSwitchedOffAndStayOff() {
        try (BrowserContext context = browser.context(1440, "light")) {
            Page page = opened(context);
            Locator organisation = page.locator(".text .organisation").first();
            assertThat(organisation).hasCSS("text-decoration-line", "underline");
            page.locator(".legend [name=organisation]").uncheck();
            assertThat(organisation).hasCSS("text-decoration-line", "none");
            page.reload();
            assertThat(page.locator(".legend [name=organisation]")).not().isChecked();
            assertThat(organisation).hasCSS("text-decoration-line", "none");
            assertThat(page.locator(".legend [name=evidence]")).isChecked();
        }
    }

    @Test
    void marksAreSwitchedOffWithoutScripts() {
        try (BrowserContext context = browser.withoutScripts()) {
            Page page = opened(context);
            page.locator(".legend [name=evidence]").uncheck();
            assertThat(page.locator(".text .ref").first()).isHidden();
            assertThat(page.locator(".walk .steps")).isHidden();
            page.locator(".walk > a").click();
            assertThat(page.locator("#s1")).isInViewport();
        }
    }

    @Test
    void aCitationIsCopied() {
        try (BrowserContext context = browser.context(1440, "light")) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = opened(context);
            page.locator(".cite summary").first().click();
            page.locator(".cite details .copy").first().click();
            assertThat(page.locator(".cite details .copy").first()).hasText("Copied");
            assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                    .startsWith("@misc{varesia-prison-report,")
                    .endsWith("}");
        }
    }

    @Test
    void onPaperStandTheAccusationsAndTheCitationButNoWaysElsewhere() {
        try (BrowserContext context = browser.context(768, "light")) {
            Page page = opened(context);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            ChromiumBrowser.shoot(page, "article-print", true);
            for (String shown : List.of("article h1", ".found li", ".cite .plain", ".caution", "mark.evidence")) {
                assertThat(page.locator(shown).first()).isVisible();
            }
            for (String hidden : List.of("header.top", ".walk", ".copy", ".similar", ".legend input", "footer nav")) {
                assertThat(page.locator(hidden).first()).isHidden();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"360, light, ar", "1440, dark, en", "1440, light, ar"})
    void everyThingOpenShutsNobodyOutAndScrollsNowhereSideways(int width, String theme, String language) {
        try (BrowserContext context = browser.context(width, theme)) {
            Page page = context.newPage();
            page.navigate(server.url(ARTICLE + "&lang=" + language));
            page.evaluate("document.querySelectorAll('main details').forEach((one) => (one.open = true))");
            ChromiumBrowser.shoot(page, "article-open-" + width + "-" + theme + "-" + language, true);
            assertThat(ChromiumBrowser.violations(page)).isEmpty();
            assertThat(wider(page)).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void statusesDifferInMoreThanColour() {
        try (BrowserContext context = browser.context(1440, "light")) {
            Page page = context.newPage();
            page.navigate(server.url("/?q=torture&size=30"));
            @SuppressWarnings("unchecked")
            Map<String, String> shapes = (Map<String, String>) page.evaluate("""
                    Object.fromEntries([...document.querySelectorAll(".status, .response")].map(
                        (one) => [one.className, getComputedStyle(one, "::before").content]))
                    """);
            assertThat(shapes.values()).doesNotContain("none").doesNotHaveDuplicates();
        }
    }

    private static Page opened(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(server.url(ARTICLE));
        return page;
    }

    /** By how much a page is wider than the window; the start of the text may be at either side. */
    static int wider(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
    }
}
