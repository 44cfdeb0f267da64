package org.allegata.indexing;

import java.time.Duration;
import java.util.List;
import org.allegata.search.CorpusFile.Refused;

/**
 * What an update of the index did, and what the corpus holds after it.
 *
 * @param files in the corpus
 * @param read of these, new or changed ones
 * @param removed files that were noted and are gone
 * @param articlesRead articles in the files that were read
 * @param charactersRead their length in all, in UTF-16 units
 * @param accusationsRead accusations found in them
 * @param articles in the index
 * @param accusations in the index
 * @param repeats places of the corpus whose text stands at an earlier place too
 * @param renamed articles that go by an id with a hash since another text has the id they ask for
 * @param passedOver files and entries that are no articles
 * @param refused all that could not be read, in the whole corpus
 */
public record IndexingReport(
        int files,
        int read,
        int removed,
        long articlesRead,
        long charactersRead,
        long accusationsRead,
        long articles,
        long accusations,
        int repeats,
        List<Renamed> renamed,
        int passedOver,
        List<Refused> refused,
        Duration took) {

    public IndexingReport {
        renamed = List.copyOf(renamed);
        refused = List.copyOf(refused);
    }

    /** An article that asked for an id that another text has. */
    public record Renamed(String asked, String id, String file) {}

    /** Whether the index changed. */
    public boolean changed() {
        return read > 0 || removed > 0;
    }
}
