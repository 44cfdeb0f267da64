package org.allegata.opensearch;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.allegata.search.IndexUnavailableException;

/** Waits twice as long each time, up to a bound, and never just as long as another who waits for the same. */
final class Backoff {

    private static final Duration FIRST = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private long next = FIRST.toMillis();

    /**
     * Waits.
     *
     * @return false, at once, if that would take longer than there is time
     */
    boolean pause(Duration left) {
        long wait = next / 2 + ThreadLocalRandom.current().nextLong(next / 2 + 1);
        if (wait >= left.toMillis()) {
            return false;
        }
        next = Math.min(2 * next, LONGEST.toMillis());
        try {
            Thread.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexUnavailableException("The wait for the cluster was interrupted.", e);
        }
        return true;
    }
}
