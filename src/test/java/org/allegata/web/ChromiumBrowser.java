package org.allegata.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A browser that is installed on the machine; screenshots are left in {@code target/screenshots}. */
public final class ChromiumBrowser {

    private static final List<Path> INSTALLED = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    /** Milliseconds to wait for what must come; the machine may be busy. */
    static final int PATIENCE = 120_000;

    /** Only what is wrong comes back: the list of what is right is long. */
    private static final String AUDIT = """
            async () => (await axe.run({ resultTypes: ["violations"] })).violations
              .flatMap((rule) => rule.nodes.map((node) => rule.id + ": " + node.html))
            """;

    /** Serves all classes of this process, since starting it takes seconds; ends with the process. */
    private static @Nullable ChromiumBrowser started;

    private final Browser browser;

    private ChromiumBrowser(Path installed) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
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
    }

    /** Starts it where it is not running; without one the tests of the class abort visibly. */
    public static ChromiumBrowser start() {
        Optional<Path> installed =
                INSTALLED.stream().filter(Files::isExecutable).findFirst();
        assumeTrue(installed.isPresent(), "No browser is installed at any of " + INSTALLED);
        ChromiumBrowser running = started == null ? new ChromiumBrowser(installed.orElseThrow()) : started;
        started = running;
        return running;
    }

    /** A window of its own; closed with its context. */
    BrowserContext context(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    BrowserContext context() {
        return context(new Browser.NewContextOptions());
    }

    /** @param theme light or dark */
    public BrowserContext context(int width, String theme) {
        return context(new Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 740 : 900)
                .setColorScheme(theme.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT));
    }

    BrowserContext withoutScripts() {
        return context(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    static void shoot(Page page, String name, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(whole));
    }

    /** What shuts people out, by axe. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        return (List<String>) page.evaluate(AUDIT);
    }
}
