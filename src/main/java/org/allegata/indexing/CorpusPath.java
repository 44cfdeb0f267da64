package org.allegata.indexing;

import java.nio.file.Path;

/**
 * A file of the corpus. The order of these, by path, is the corpus's order: of two places with one text, or of two texts with one id, the first
 * counts.
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
        return key().compareTo(other.key());
    }
}
