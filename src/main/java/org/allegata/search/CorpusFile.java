package org.allegata.search;

import java.util.List;

/**
 * What a file of the corpus held when it was last read.
 *
 * @param path where it stands; what it is noted by
 * @param name how it is called in messages and ids: its path below the folder that the corpus names
 * @param size in bytes
 * @param modified time of last change, in milliseconds since 1970; negative where the file must be looked at again
 * @param digest of its bytes, in hexadecimal
 * @param entries the articles in it, in order
 * @param refused what could not be read, with reasons
 * @param passedOver entries that are no articles
 */
public record CorpusFile(
        String path,
        String name,
        long size,
        long modified,
        String digest,
        List<Entry> entries,
        List<Refused> refused,
        int passedOver) {

    public CorpusFile {
        entries = List.copyOf(entries);
        refused = List.copyOf(refused);
    }

    /** The same file with other entries. */
    public CorpusFile withEntries(List<Entry> others) {
        return new CorpusFile(path, name, size, modified, digest, others, refused, passedOver);
    }

    /** The same bytes under another size and time. */
    public CorpusFile asOf(long otherSize, long otherTime) {
        return new CorpusFile(path, name, otherSize, otherTime, digest, entries, refused, passedOver);
    }

    /** The same file, noted so that it is read at the next look. */
    public CorpusFile toReadAgain() {
        return new CorpusFile(path, name, size, -1, "", entries, refused, passedOver);
    }

    /**
     * One article of a file.
     *
     * @param ordinal its place among the entries of the file, from 0
     * @param id the id it asks for
     * @param textDigest what its text is known by; equal for exact repeats
     */
    public record Entry(int ordinal, String id, String textDigest) {}

    /** An entry, or the whole file, that could not be read. */
    public record Refused(String where, String reason) {}
}
