package org.allegata.opensearch;

import java.time.Duration;

/**
 * How much is sent at once, and how long a cluster is waited for that takes nothing.
 *
 * @param bytes of one request; only a document that is larger by itself goes beyond it
 * @param lanes requests that are on their way at the same time; each holds up to twice {@code bytes} in memory
 * @param timeout within which one request is answered or sent again
 * @param patience how long nothing may be taken before the writer gives up
 */
record BulkLimits(int bytes, int lanes, Duration timeout, Duration patience) {

    static BulkLimits with(Duration patience) {
        return new BulkLimits(5 * 1024 * 1024, 4, Duration.ofSeconds(60), patience);
    }
}
