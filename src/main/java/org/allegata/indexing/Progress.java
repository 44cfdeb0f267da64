package org.allegata.indexing;

/**
 * How far an update has come.
 *
 * @param files read so far, of {@code filesInAll} that are new or changed
 * @param bytes read so far, of {@code bytesInAll} in those files
 * @param articles read so far in this update
 */
public record Progress(int files, int filesInAll, long bytes, long bytesInAll, long articles) {

    /** Is told how far an update has come, several times a second at most, from one thread at a time. */
    public interface Listener {
        void at(Progress progress);
    }
}
