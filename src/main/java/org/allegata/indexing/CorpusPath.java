package org.allegata.indexing;

import java.nio.file.Path;

/**
 * A file of the corpus. The order of these is the corpus's order: of two places with one text, or of two texts with one id, the first counts. What was
 * received by the API stands before all else, so that an article that was written goes by the id it was written under; the rest stands by path.
 *
 * @param name its path below the folder that the corpus names, with {@code /} between folders; the file's name where the corpus names the file itself
 * @param file where it is
 */
record CorpusPath(String name, Path file) implements Comparable<CorpusPath> {

    /** What the index knows it by. */
    String key() {
        return file.toString();
    }

    @Override
    public int compareTo(CorpusPath other) {
        return isReceived() == other.isReceived() ? key().compareTo(other.key()) : isReceived() ? -1 : 1;
    }

    private boolean isReceived() {
        return name.startsWith(Received.FOLDER + "/");
    }
}
