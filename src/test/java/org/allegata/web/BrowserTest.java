package org.allegata.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.allegata.search.IndexUnavailableException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in a browser that is installed on the machine; screenshots are left in {@code target/screenshots}. */
class BrowserTest {

    private static final List<Path> BROWSERS = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    /** Milliseconds to wait for what must come; the machine may be busy. */
    private static final int PATIENCE = 120_000;

    private static TestServer server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Path installed =
                BROWSERS.stream().filter(Files::isExecutable).findFirst().orElse(null);
        assumeTrue(installed != null, "No browser is installed at any of " + BROWSERS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--disable-default-apps",
                                "--no-first-run")));
        setDefaultAssertionTimeout(PATIENCE);
        server = new TestServer();
        server.index.nearCopy("bulletin-13", "bulletin-14");
        server.index.nearCopy("bulletin-12", "bulletin-14");
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
            server.close();
        }
    }

    @Test
    void aReaderSearchesNarrowsAndOpensAnArticleWithoutAnyScript() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = page(context);
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
            page.locator(".chips a").click();
            assertThat(page.locator("h1")).hasText("17 articles");
            page.getByText("Next page").click();
            assertThat(page.locator(".hit")).hasCount(7);
        }
    }

    @Test
    void aBarOfTheTimelineNarrowsToItsRange() {
        try (BrowserContext context = browser.newContext()) {
            Page page = page(context);
            page.navigate(server.url("/?interval=year"));
            page.locator(".timeline svg a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*published=2022"));
            assertThat(page.locator("h1")).hasText("1 article");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "360, light",
        "360, dark",
        "1440, light",
        "1440, dark",
    })
    void noPageScrollsSidewaysOrShutsAnybodyOut(int width, String theme) {
        try (BrowserContext context = context(width, theme)) {
            Page page = page(context);
            for (Map.Entry<String, String> shown : pages().entrySet()) {
                page.navigate(server.url(shown.getValue()));
                if (shown.getKey().equals("help")) {
                    page.locator(".help summary").click();
                }
                shoot(page, shown.getKey() + "-" + width + "-" + theme);
                Object wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
                assertThat(((Number) wider).intValue()).as(shown.getKey()).isLessThanOrEqualTo(0);
                if (width > 1000 || shown.getKey().matches("results|article")) {
                    assertThat(violations(page)).as(shown.getKey()).isEmpty();
                }
            }
        }
    }

    @Test
    void aPageOfAnIndexThatCannotAnswerSaysSo() {
        server.index.failWith(new IndexUnavailableException(
                "The index in “index” was written by another version; run “index” to build it again.", null));
        try (BrowserContext context = context(1440, "light")) {
            Page page = page(context);
            assertThat(page.navigate(server.url("/?q=torture")).status()).isEqualTo(503);
            shoot(page, "unavailable-1440-light");
            assertThat(page.locator("main").textContent())
                    .contains("cannot answer")
                    .contains("another version");
            assertThat(violations(page)).isEmpty();
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

    private static BrowserContext context(int width, String theme) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 740 : 900)
                .setColorScheme(theme.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT));
    }

    private static Page page(BrowserContext context) {
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(!name.contains("results")));
    }

    private static List<String> violations(Page page) {
        List<String> told = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            rule.getNodes().forEach(node -> told.add(rule.getId() + ": " + node.getHtml()));
        }
        return told;
    }
}
