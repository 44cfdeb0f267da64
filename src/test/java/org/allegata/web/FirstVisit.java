package org.allegata.web;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a first visit of a page costs, as the browser tells it.
 *
 * @param bytes over the wire
 * @param scriptBytes those of them that are scripts
 * @param unpacked texts that are worth packing and came as they are
 * @param answer milliseconds until the first byte came
 * @param paint milliseconds until the largest part was painted
 * @param shift how much of the page moved while it came
 */
public record FirstVisit(
        long bytes, long scriptBytes, Set<String> unpacked, double answer, double paint, double shift) {

    public static final int MOST_BYTES = 120 * 1024;
    public static final int MOST_SCRIPT_BYTES = 40 * 1024;
    public static final double MOST_SHIFT = 0.02;

    /** With headers; what is shorter may come as it is. */
    private static final int WORTH_PACKING = 3_000;

    /** Takes the browser's own measures from the first moment on. */
    private static final String MEASURE = """
            window.measured = { paint: 0, shift: 0 };
            new PerformanceObserver((list) => list.getEntries().forEach((one) => (measured.paint = one.startTime)))
              .observe({ type: "largest-contentful-paint", buffered: true });
            new PerformanceObserver((list) => list.getEntries().forEach((one) => (measured.shift += one.value)))
              .observe({ type: "layout-shift", buffered: true });
            """;

    /** Visits an address with nothing in store. */
    public static FirstVisit of(ChromiumBrowser browser, String address, int width) {
        try (BrowserContext context = browser.context(width, "light")) {
            Page page = context.newPage();
            Wire wire = new Wire(context.newCDPSession(page));
            page.addInitScript(MEASURE);
            page.navigate(address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.waitForFunction("measured.paint > 0");
            return new FirstVisit(
                    wire.bytes,
                    wire.scriptBytes,
                    wire.unpacked,
                    number(page, "performance.getEntriesByType('navigation')[0].responseStart"),
                    number(page, "measured.paint"),
                    number(page, "measured.shift"));
        }
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,d bytes, of which scripts %,d; answered after %.0f ms, largest paint after %.0f ms; layout shift %.4f",
                bytes,
                scriptBytes,
                answer,
                paint,
                shift);
    }

    /** Counts what comes over the network. */
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
