package org.allegata.web;

import java.util.Optional;
import org.allegata.search.IndexUnavailableException;
import org.allegata.search.SearchIndex;

/** What the server asks, and whether it is up to date. All methods may be called from any thread. */
public interface Readiness {

    /** @throws IndexUnavailableException where there is no index that can be asked (yet) */
    SearchIndex index();

    /** How far the first update since the start is; empty when it is complete. */
    Optional<Progress> updating();

    /** Files of the corpus seen and in all, and articles put in so far. */
    record Progress(long filesDone, long filesTotal, long articles) {}
}
