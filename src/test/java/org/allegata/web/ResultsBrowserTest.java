package org.allegata.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.allegata.search.IndexUnavailableException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results, filters and timeline in a browser, over articles of thirty months from January 2020, each of a source of its own. */
class ResultsBrowserTest extends InBrowser {

    private static final String YEARS = "/?q=quincunx&interval=year";

    @BeforeAll
    static void fill() {
        IntStream.range(0, 30).forEach(i -> server.index.put(ResultsPagesTest.gazette(i)));
    }

    @Test
    void aValueIsFoundAsItIsTypedAmongThoseShownAndThoseNot() {
        try (BrowserContext context = browser.context(1440, "light")) {
            Page page = context.newPage();
            page.navigate(server.url("/?q=quincunx"));
            page.locator("[data-facet=source] > summary").click();
            Locator facet = page.locator("[data-facet=source]");
            Locator shown = facet.locator("li:visible");
            assertThat(shown).hasCount(8);
            page.getByLabel("Find in Source").fill("gazette 13");
            assertThat(shown).hasCount(1); // it was folded
            assertThat(facet.locator("[role=status]")).hasText("Values that fit: 1");
            page.getByLabel("Find in Source").fill("nobody");
            assertThat(facet.locator("[role=status]")).hasText("No value fits");
            page.getByLabel("Find in Source").fill("");
            assertThat(shown).hasCount(8);
            page.getByLabel("Find in Source").fill("gazette 7");
            assertThat(facet.locator(".further li")).hasCount(1); // the server was asked
            assertThat(facet.locator(".further .exclude")).hasAttribute("aria-label", "Leave out Gazette 7");
            ChromiumBrowser.shoot(page, "find-1440-light", false);
            assertThat(ChromiumBrowser.violations(page)).isEmpty();
            page.keyboard().press("ArrowDown");
            assertThat(facet.locator(".further .pick")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*source=Gazette(%20|\\+)7"));
            assertThat(page.locator("h1")).hasText("1 article");
        }
    }

    @Test
    void valuesThatCannotBeLookedUpAreNotSaidToBeNone() {
        try (BrowserContext context = browser.context(1440, "light")) {
            Page page = context.newPage();
            page.navigate(server.url("/?q=quincunx"));
            page.locator("[data-facet=source] > summary").click();
            Locator told = page.locator("[data-facet=source] [role=status]");
            server.index.failWith(new IndexUnavailableException("The index cannot answer", null));
            page.getByLabel("Find in Source").fill("gazette 7");
            assertThat(told).hasText("The other values cannot be looked up now");
            assertThat(told).not().hasClass("unseen");
        } finally {
            server.index.failWith(null);
        }
    }

    @Test
    void theTreeOfTypesIsSearchedAndOpenedByKeys() {
        try (BrowserContext context = browser.context()) {
            Page page = context.newPage();
            page.navigate(server.url("/?q=torture"));
            Locator torture = page.locator("[data-facet=accusation] li[data-value=torture]");
            assertThat(torture).isHidden();
            Locator branch =
                    page.locator("[data-facet=accusation] li.branch:has([data-value=torture]) > .below > summary");
            branch.focus();
            page.keyboard().press("Enter");
            assertThat(torture).isVisible();
            page.keyboard().press("Enter");
            page.getByLabel("Find in Accusation").fill("TÓRTURE");
            assertThat(torture).isVisible();
            page.keyboard().press("Escape");
            page.getByLabel("Find in Accusation").fill("");
            assertThat(torture).isHidden();
        }
    }

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void filtersAreADrawerOnAPhone(String theme) {
        try (BrowserContext context = browser.context(360, theme)) {
            Page page = context.newPage();
            page.navigate(server.url("/?q=torture"));
            Locator button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filters"))
                    .first();
            button.focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#filters")).isInViewport();
            assertThat(page.getByLabel("Close the filters")).isFocused();
            ChromiumBrowser.shoot(page, "drawer-360-" + theme, false);
            assertThat(ChromiumBrowser.violations(page)).isEmpty();
            page.keyboard().press("Escape");
            assertThat(button).isFocused();
            assertThat(page.locator("#filters .drawer-head")).isHidden();
            button.click();
            page.locator("#filters a.pick[href*='accuser=human-rights-watch']").click();
            assertThat(page.locator("h1")).hasText("1 article");
            assertThat(page.locator(".to-filters button")).hasText("Filters (1)");
        }
    }

    @Test
    void aRangeIsChosenByDraggingOverTheBars() {
        try (BrowserContext context = browser.context(1440, "light")) {
            Page page = context.newPage();
            page.navigate(server.url(YEARS));
            drag(page, 0.4, 0.9);
            assertThat(page).hasURL(Pattern.compile(".*[?]q=quincunx&published=2021\\.\\.2022"));
            assertThat(page.locator("h1")).hasText("18 articles");
            page.locator("a.whole").click();
            assertThat(page.locator("h1")).hasText("30 articles");
            page.locator(".timeline svg a").first().click(); // a click is none
            assertThat(page).hasURL(Pattern.compile(".*published=2020(-01)?"));
        }
    }

    @Test
    void aRangeIsChosenByAFingerThatCanStillScroll() {
        try (BrowserContext context = browser.context(new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true))) {
            Page page = context.newPage();
            page.navigate(server.url(YEARS));
            CDPSession finger = context.newCDPSession(page);
            BoundingBox box = page.locator(".timeline svg").boundingBox();
            double middle = box.y + box.height / 2;
            double at = box.x + 0.4 * box.width;
            swipe(finger, at, middle, box.x + 0.9 * box.width, middle);
            assertThat(page).hasURL(Pattern.compile(".*published=2021\\.\\.2022"));
            assertThat(page.locator("h1")).hasText("18 articles");
            page.navigate(server.url(YEARS));
            swipe(finger, at, middle, at, middle - 200);
            page.waitForFunction("scrollY > 50");
            assertThat(page).hasURL(server.url(YEARS));
        }
    }

    /** Moves one finger over the screen in steps. */
    private static void swipe(CDPSession finger, double fromX, double fromY, double toX, double toY) {
        touch(finger, "touchStart", "[{x: %s, y: %s}]".formatted(fromX, fromY));
        for (double part = 0.125; part <= 1; part += 0.125) {
            double x = fromX + part * (toX - fromX);
            double y = fromY + part * (toY - fromY);
            touch(finger, "touchMove", "[{x: %s, y: %s}]".formatted(x, y));
        }
        touch(finger, "touchEnd", "[]");
    }

    private static void touch(CDPSession finger, String type, String points) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", JsonParser.parseString(points));
        finger.send("Input.dispatchTouchEvent", event);
    }

    @Test
    void aRangeIsChosenByKeys() {
        try (BrowserContext context = browser.context(360, "dark")) {
            Page page = context.newPage();
            page.navigate(server.url("/?q=quincunx&interval=month"));
            page.getByRole(AriaRole.SLIDER).first().focus();
            page.keyboard().press("PageUp");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowLeft");
            assertThat(page.getByRole(AriaRole.SLIDER).first()).hasAttribute("aria-valuetext", "December 2020");
            assertThat(page.locator(".narrow")).containsText("(19)");
            page.keyboard().press("Tab");
            page.keyboard().press("Home"); // no end before the beginning
            page.keyboard().press("ArrowUp");
            assertThat(page.locator(".narrow"))
                    .hasText(Pattern.compile("Narrow to December 2020.January 2021 \\(2\\)|"
                            + "Narrow to December 2020 . January 2021 \\(2\\)"));
            ChromiumBrowser.shoot(page, "range-360-dark", false);
            assertThat(ChromiumBrowser.violations(page)).isEmpty();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*published=2020-12\\.\\.2021-01"));
            assertThat(page.locator("h1")).hasText("2 articles");
        }
    }

    @Test
    void inArabicTimeRunsFromTheRight() {
        try (BrowserContext context = browser.context(1440, "light")) {
            Page page = context.newPage();
            page.navigate(server.url(YEARS + "&lang=ar"));
            page.getByRole(AriaRole.SLIDER).first().focus();
            page.keyboard().press("ArrowLeft");
            assertThat(page.getByRole(AriaRole.SLIDER).first()).hasAttribute("aria-valuenow", "1");
            ChromiumBrowser.shoot(page, "range-1440-ar", false);
            assertThat(ChromiumBrowser.violations(page)).isEmpty();
            drag(page, 0.95, 0.5);
            assertThat(page).hasURL(Pattern.compile(".*published=2020\\.\\.2021"));
            Object wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            assertThat(((Number) wider).intValue()).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void whatNeedsScriptsIsNotShownWithoutThem() {
        try (BrowserContext context = browser.context(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 740))) {
            Page page = context.newPage();
            page.navigate(server.url("/?q=torture"));
            assertThat(page.locator(".find input").first()).isHidden();
            assertThat(page.getByRole(AriaRole.SLIDER)).hasCount(0);
            page.locator(".menu summary").click();
            assertThat(page.getByText("References (RIS)")).isVisible();
            page.locator(".menu summary").click();
            page.locator("#filters a.pick[href*='accuser=human-rights-watch']").click(); // it stands below the results
            assertThat(page.locator("h1")).hasText("1 article");
        }
    }

    @Test
    void theMenuOfExportsShutsByEscapeAndAClickElsewhere() {
        try (BrowserContext context = browser.context(360, "light")) {
            Page page = context.newPage();
            page.navigate(server.url("/?q=torture"));
            Locator sheet = page.locator(".menu-sheet");
            page.locator(".menu summary").click();
            assertThat(sheet).isInViewport();
            assertThat(ChromiumBrowser.violations(page)).isEmpty();
            page.keyboard().press("Escape");
            assertThat(sheet).isHidden();
            assertThat(page.locator(".menu summary")).isFocused();
            page.keyboard().press("Enter");
            page.locator("h1").click();
            assertThat(sheet).isHidden();
        }
    }

    /** From one place of the timeline to another, as parts of its width from the left. */
    private static void drag(Page page, double from, double to) {
        BoundingBox box = page.locator(".timeline svg").boundingBox();
        double height = box.y + box.height / 2;
        page.mouse().move(box.x + from * box.width, height);
        page.mouse().down();
        page.mouse().move(box.x + (from + to) / 2 * box.width, height);
        page.mouse().move(box.x + to * box.width, height);
        page.mouse().up();
    }
}
