package org.allegata.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a first visit costs: bytes over the wire, and whether what is read moves while the page comes. */
class WeightBrowserTest extends InBrowser {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?q=torture", "/articles/varesia-prison-report?q=torture"})
    void aFirstVisitIsLight(String path) {
        FirstVisit visit = FirstVisit.of(browser, server.url(path), 1440);
        System.out.println(path + ": " + visit);
        assertThat(visit.bytes()).isPositive().isLessThan(FirstVisit.MOST_BYTES);
        assertThat(visit.scriptBytes()).isPositive().isLessThan(FirstVisit.MOST_SCRIPT_BYTES);
        assertThat(visit.shift()).isLessThan(FirstVisit.MOST_SHIFT);
        assertThat(visit.unpacked()).isEmpty();
    }
}
