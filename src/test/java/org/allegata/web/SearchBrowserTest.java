package org.allegata.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.allegata.search.Completion;
import org.allegata.search.Completion.Kind;
import org.allegata.search.IndexUnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Searching in a browser: typed, clicked, by keys alone. */
class SearchBrowserTest extends InBrowser {

    private BrowserContext context;
    private Page page;

    @BeforeEach
    void open() {
        context = browser.context(1440, "light");
        page = context.newPage();
    }

    @AfterEach
    void close() {
        context.close();
        server.index.completeTo(List.of());
    }

    @Test
    void completionsAreTakenByKeys() {
        page.navigate(server.url("/"));
        completeFrom("torture ".length());
        page.keyboard().press("/");
        page.keyboard().type("torture hrw");
        assertThat(options())
                .hasText(new String[] {"Human Rights Watch HRW NGO", "Torture accusation", "hrwatch word"});
        assertThat(box()).hasAttribute("aria-expanded", "true");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(box()).hasAttribute("aria-activedescendant", "completion-1");
        ChromiumBrowser.shoot(page, "completions-1440-light", false);
        assertThat(ChromiumBrowser.violations(page)).isEmpty();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Tab");
        assertThat(box()).hasValue("torture organisation:human-rights-watch ");
        assertThat(box()).isFocused();
        assertThat(options()).hasCount(0);

        page.keyboard().type("x");
        assertThat(options()).hasCount(3);
        page.keyboard().press("Escape");
        assertThat(list()).isHidden();
        assertThat(box()).hasValue("torture organisation:human-rights-watch x");

        box().fill("");
        page.keyboard().type("torture hrw");
        assertThat(options()).hasCount(3);
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("q=torture\\+hrwatch$"));
        assertThat(list()).isHidden();
    }

    @Test
    void aCompletionTakesThePlaceOfTheWordAtTheCaretOnly() {
        page.navigate(server.url("/?q=" + "accuser%3A%22hrwa%22+torture"));
        completeFrom("accuser:\"".length());
        box().focus();
        page.evaluate("q.setSelectionRange(12, 12)");
        page.keyboard().press("ArrowDown");
        assertThat(options()).hasText(new String[] {"Human Rights Watch HRW NGO"});
        options().first().click();
        assertThat(page).hasURL(Pattern.compile("q=accuser%3Ahuman-rights-watch\\+torture$"));
        assertThat(page.locator("h1")).hasText("1 article");
    }

    @Test
    void anAnswerThatComesTooLateIsNotShown() {
        page.navigate(server.url("/"));
        completeFrom(0);
        List<Route> late = new ArrayList<>();
        page.route(Pattern.compile("suggest\\?q=ol"), late::add);
        box().fill("ol");
        page.waitForCondition(() -> !late.isEmpty());
        box().fill("hrw");
        assertThat(options()).hasCount(3);
        late.getFirst().fulfill(new Route.FulfillOptions().setBody("{\"completions\":[]}"));
        page.waitForTimeout(300);
        assertThat(options()).hasCount(3);
    }

    @Test
    void resultsChangeWithoutLoadingThePageAndBackWorks() {
        page.navigate(server.url("/"));
        page.evaluate("window.stays = true");
        box().fill("torture");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("17 articles");
        assertThat(page).hasTitle("torture · Allegata");
        assertThat(page.getByRole(AriaRole.STATUS).last()).hasText("17 articles");
        Locator alleged = page.locator("#filters a.pick").filter(new Locator.FilterOptions().setHasText("Alleged"));
        alleged.focus();
        page.evaluate("scrollTo(0, 300)");
        double top = alleged.boundingBox().y;
        page.keyboard().press("Enter");
        assertThat(page).hasURL(server.url("/?q=torture&status=alleged"));
        assertThat(page.locator(".chip")).hasCount(2);
        assertThat(alleged).isFocused();
        assertThat(alleged.boundingBox().y).isCloseTo(top, within(2.0));
        assertThat(page.locator(".ask input[name=status]")).hasValue("alleged");
        page.locator(".chip").first().click();
        assertThat(page).hasURL(server.url("/?status=alleged"));
        assertThat(box()).hasValue("");
        page.goBack();
        assertThat(page.locator(".chip")).hasCount(2);
        assertThat(box()).hasValue("torture");
        page.goBack();
        assertThat(page.locator("h1")).hasText("17 articles");
        page.getByText("Next page").click();
        assertThat(page.locator("#total")).isFocused();
        assertThat(page.locator(".hit")).hasCount(7);
        page.goBack();
        assertThat(page.locator(".hit")).hasCount(10);
        page.waitForFunction("scrollY > 0");
        page.locator("#published").fill("2024");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("published=2024"));
        assertThat(page.locator(".chip")).hasCount(2);
        assertThat(page.locator("#published")).isFocused();
        assertThat(page.evaluate("window.stays")).isEqualTo(true);
    }

    @Test
    void workIsShownAndAFailureIsShownAsWithoutScripts() {
        page.navigate(server.url("/?q=torture"));
        List<Route> slow = new ArrayList<>();
        Pattern sorted = Pattern.compile("sort=newest");
        page.route(sorted, slow::add);
        page.getByText("Newest", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#content")).hasAttribute("aria-busy", "true");
        ChromiumBrowser.shoot(page, "busy-1440-light", false);
        page.unroute(sorted);
        slow.getFirst().resume();
        assertThat(page).hasURL(Pattern.compile("sort=newest"));
        assertThat(page.locator("#content")).hasAttribute("aria-busy", "false");
        server.index.failWith(new IndexUnavailableException("The disk failed", null));
        try {
            page.locator(".chip").first().click();
            assertThat(page.locator(".code")).hasText("503");
            assertThat(page).hasURL(Pattern.compile("\\?sort=newest$"));
        } finally {
            server.index.failWith(null);
        }
    }

    @Test
    void keysLeadThroughThePageAndAreTold() {
        page.navigate(server.url("/?q=torture"));
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("k");
        assertThat(page.locator(".hit h3 a").nth(1)).isFocused();
        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("to the search box");
        ChromiumBrowser.shoot(page, "keys-1440-light", false);
        assertThat(ChromiumBrowser.violations(page)).isEmpty();
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
        page.keyboard().press("/");
        page.keyboard().type("why?");
        assertThat(box()).hasValue("why?");
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
    }

    @Test
    void whoWantsNoSingleKeysSwitchesThemOff() {
        page.navigate(server.url("/?q=torture"));
        page.keyboard().press("?");
        page.getByLabel("Single keys act at once").uncheck();
        page.keyboard().press("Escape");
        for (String path : List.of("/?q=torture", "/articles/varesia-prison-report?q=torture")) {
            page.navigate(server.url(path)); // it is remembered
            page.keyboard().press("?");
            page.keyboard().press("/");
            page.keyboard().press("j");
            page.keyboard().press("n");
            assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
            assertThat(page.locator("body")).isFocused();
        }
        page.getByText("Keys", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.getByLabel("Single keys act at once").check();
        page.keyboard().press("Escape");
        page.evaluate("document.activeElement.blur()");
        page.keyboard().press("/");
        assertThat(box()).isFocused();
    }

    @Test
    void anExampleIsOneClickAwayOnAPhoneReadFromTheRight() {
        try (BrowserContext phone = browser.context(360, "dark")) {
            Page small = phone.newPage();
            small.navigate(server.url("/?lang=ar"));
            assertThat(small.locator("#q")).hasCSS("direction", "rtl");
            assertThat(small.locator(".hit h3").first()).hasCSS("text-align", "right");
            assertThat(small.locator(".pick bdi").first()).hasCSS("text-align", "right");
            small.navigate(server.url("/?lang=ar&q=hrw"));
            assertThat(small.locator("#q")).hasCSS("direction", "ltr");
            completeFrom(0);
            small.locator("#q").fill("hrw");
            assertThat(small.locator("#completions li").first()).containsText("منظمة غير حكومية");
            ChromiumBrowser.shoot(small, "completions-360-dark-ar", false);
            assertThat(ChromiumBrowser.violations(small)).isEmpty();
            small.keyboard().press("Escape");
            small.locator(".help summary").click();
            ChromiumBrowser.shoot(small, "help-360-dark-ar", true);
            assertThat(ChromiumBrowser.violations(small)).isEmpty();
            small.locator(".help a").first().click();
            assertThat(small).hasURL(Pattern.compile("q=torture\\+detention"));
            assertThat(small.locator(".help")).not().hasAttribute("open", "");
            assertThat(small.locator(".chip")).hasCount(2);
            Object wider = small.evaluate("document.documentElement.scrollWidth - innerWidth");
            assertThat(wider).isEqualTo(0);
        }
    }

    private Locator box() {
        return page.locator("#q");
    }

    private Locator list() {
        return page.locator("#completions");
    }

    private Locator options() {
        return page.locator("#completions:not([hidden]) li");
    }

    private static void completeFrom(int from) {
        server.index.completeTo(List.of(
                new Completion(Kind.ORGANISATION, "human-rights-watch", "HRW", 7, from),
                new Completion(Kind.ACCUSATION, "torture", "Torture", 5, from),
                new Completion(Kind.WORD, "hrwatch", "hrwatch", 3, from)));
    }
}
