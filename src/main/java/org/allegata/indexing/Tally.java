package org.allegata.indexing;

import java.time.Duration;
import java.time.Instant;

/** Counts what an update reads, and tells its listener now and then. */
final class Tally {

    private static final Duration BETWEEN_TELLINGS = Duration.ofMillis(200);

    private final Progress.Listener listener;
    private final int filesInAll;
    private final long bytesInAll;
    private int files;
    private long bytes;
    private long articles;
    private long characters;
    private Instant told = Instant.EPOCH;

    Tally(Progress.Listener listener, int filesInAll, long bytesInAll) {
        this.listener = listener;
        this.filesInAll = filesInAll;
        this.bytesInAll = bytesInAll;
    }

    void article(int length) {
        articles++;
        characters += length;
        if (Duration.between(told, Instant.now()).compareTo(BETWEEN_TELLINGS) > 0) {
            tell();
        }
    }

    void finished(long fileBytes) {
        files++;
        bytes += fileBytes;
        tell();
    }

    private void tell() {
        told = Instant.now();
        listener.at(new Progress(files, filesInAll, bytes, bytesInAll, articles));
    }

    long articles() {
        return articles;
    }

    long characters() {
        return characters;
    }
}
