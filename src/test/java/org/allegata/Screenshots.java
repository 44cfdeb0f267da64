package org.allegata;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.allegata.web.ChromiumBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Makes the pictures of the documents and of the pages anew; no test, so only run when it is named. README says how. */
class Screenshots {

    private static final int HEIGHT = 780;
    private static final Path PICTURES = Path.of("src", "site", "screenshots");
    private static final Path SERVED = Path.of("src", "main", "resources", "org", "allegata", "web");

    @TempDir
    static Path index;

    private static ChromiumBrowser browser;
    private static ServedCorpus server;

    @BeforeAll
    static void start() {
        browser = ChromiumBrowser.start();
        server = new ServedCorpus(index);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "search, 1200, light, ?q=genocide",
        "article, 1080, light, articles/north-korea-commission-of-inquiry-13bac294?q=torture",
        "search-dark-phone, 390, dark, ?q=torture",
        "search-arabic, 1200, light, ?q=torture&lang=ar",
    })
    void ofAPage(String name, int width, String theme, String address) {
        try (BrowserContext context = browser.context(width, theme)) {
            Page page = context.newPage();
            page.setViewportSize(width, HEIGHT); // so that no picture is over 200 KB
            page.navigate(server.address() + address);
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        }
    }

    /** What others show where somebody shares a link to a page. */
    @Test
    void theSocialCard() {
        draw("src/site/card.html", 1200, 630, "card.png");
    }

    /** For telephones that do not take the icon as it is. */
    @Test
    void theTouchIcon() {
        draw("src/main/resources/org/allegata/web/icon.svg", 180, 180, "touch.png");
    }

    private static void draw(String source, int width, int height, String name) {
        try (BrowserContext context = browser.context(width, "light")) {
            Page page = context.newPage();
            page.setViewportSize(width, height);
            page.navigate(Path.of(source).toUri().toString());
            page.screenshot(new Page.ScreenshotOptions().setPath(SERVED.resolve(name)));
        }
    }
}
