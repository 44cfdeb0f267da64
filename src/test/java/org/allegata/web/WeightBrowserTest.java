package org.allegata.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a first visit costs: bytes over the wire, and whether what is read moves while the page comes. */
class WeightBrowserTest extends InBrowser {

    private static final int MOST_BYTES = 120 * 1024;
    private static final int MOST_SCRIPT_BYTES = 40 * 1024;
    /** With headers; what is shorter may come as it is. */
    private static final int WORTH_PACKING = 3_000;

    private static final double MOST_SHIFT = 0.02;

    /** Takes the browser's own measures from the first moment on. */
    private static final String MEASURE = """
            window.measured = { paint: 0, shift: 0 };
            new PerformanceObserver((list) => list.getEntries().forEach((one) => (measured.paint = one.startTime)))
              .observe({ type: "largest-contentful-paint", buffered: true });
            new PerformanceObserver((list) => list.getEntries().forEach((one) => (measured.shift += one.value)))
              .observe({ type: "layout-shift", buffered: true });
            """;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?q=torture", "/articles/varesia-prison-report?q=torture"})
    void aFirstVisitIsLight(String path) {
        try (BrowserContext context = browser.context(1440, "light")) {
            Page page = context.newPage();
            Wire wire = new Wire(context.newCDPSession(page));
            page.addInitScript(MEASURE);
            page.navigate(server.url(path));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.waitForFunction("measured.paint > 0");
            double shift = ((Number) page.evaluate("measured.shift")).doubleValue();
            System.out.printf(
                    "%s: %,d bytes, of which scripts %,d; largest paint after %.0f ms; layout shift %.4f%n",
                    path,
                    wire.bytes,
                    wire.scriptBytes,
                    ((Number) page.evaluate("measured.paint")).doubleValue(),
                    shift);
            assertThat(wire.bytes).isPositive().isLessThan(MOST_BYTES);
            assertThat(wire.scriptBytes).isPositive().isLessThan(MOST_SCRIPT_BYTES);
            assertThat(shift).isLessThan(MOST_SHIFT);
            assertThat(wire.unpacked).isEmpty();
        }
    }

    /** Counts what comes over the network, as the browser tells it. */
    private static final class Wire {
        private long bytes;
        private long scriptBytes;
        private final Set<String> unpacked = new HashSet<>();
        private final Set<String> asItIs = new HashSet<>();
        private final Map<String, String> types = new HashMap<>();

        Wire(CDPSession session) {
            session.on("Network.responseReceived", this::began);
            session.on("Network.loadingFinished", this::ended);
            session.send("Network.enable");
        }

        private void began(JsonObject event) {
            JsonObject response = event.getAsJsonObject("response");
            types.put(event.get("requestId").getAsString(), event.get("type").getAsString());
            boolean text = response.get("mimeType").getAsString().startsWith("text/");
            if (text && !response.getAsJsonObject("headers").toString().contains("gzip")) {
                asItIs.add(event.get("requestId").getAsString());
            }
        }

        private void ended(JsonObject event) {
            long length = event.get("encodedDataLength").getAsLong();
            bytes += length;
            if (length > WORTH_PACKING && asItIs.contains(event.get("requestId").getAsString())) {
                unpacked.add(types.get(event.get("requestId").getAsString()) + " of " + length);
            }
            scriptBytes += "Script".equals(types.get(event.get("requestId").getAsString())) ? length : 0;
        }
    }
}
