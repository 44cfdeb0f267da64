package org.allegata.indexing;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the corpus again and again, and brings the index up to date when something changed. It looks rather than waits for the system's word, since
 * that is not given on every file system.
 */
public final class CorpusWatch {

    private static final Logger LOG = LoggerFactory.getLogger(CorpusWatch.class);

    private static final Duration LEAST_PAUSE = Duration.ofSeconds(2);

    /** Looking takes at most this share of the time, however large the corpus. */
    private static final int PAUSES_PER_LOOK = 20;

    private final CorpusIndexing indexing;
    private String lastProblem = "";

    private CorpusWatch(CorpusIndexing indexing) {
        this.indexing = indexing;
    }

    /** Watches, on a thread of its own, until the indexing is closed. */
    public static void start(CorpusIndexing indexing) {
        Thread.ofPlatform().daemon().name("corpus-watch").start(new CorpusWatch(indexing)::run);
    }

    private void run() {
        Duration pause = LEAST_PAUSE;
        try {
            while (!indexing.endsWithin(pause)) {
                Instant start = Instant.now();
                look();
                Duration wanted = Duration.between(start, Instant.now()).multipliedBy(PAUSES_PER_LOOK);
                pause = wanted.compareTo(LEAST_PAUSE) > 0 ? wanted : LEAST_PAUSE;
            }
        } catch (InterruptedException | StoppedException e) {
            LOG.debug("No longer watching the corpus", e);
        }
    }

    private void look() {
        try {
            IndexingReport report = indexing.update(progress -> {});
            if (report.changed()) {
                LOG.info(
                        "{} files read, {} gone; {} articles in the index",
                        report.read(),
                        report.removed(),
                        report.articles());
            }
            lastProblem = "";
        } catch (CorpusMissingException
                | org.allegata.search.IndexUnavailableException
                | java.io.UncheckedIOException e) {
            tellOnce(e);
        }
    }

    /** The same problem at each look is told once. */
    private void tellOnce(RuntimeException problem) {
        String message = String.valueOf(problem.getMessage());
        if (!message.equals(lastProblem)) {
            LOG.warn("The index could not be brought up to date: {}", message);
        }
        lastProblem = message;
    }
}
