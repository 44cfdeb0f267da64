package org.allegata;

import java.nio.file.Path;
import org.allegata.accusation.Vocabulary;
import org.allegata.lucene.LuceneBackend;
import org.allegata.opensearch.OpenSearchBackend;
import org.allegata.search.Backend;
import org.allegata.search.IndexUnavailableException;
import org.allegata.search.SearchIndex;

/** Where an index is kept. */
sealed interface Store {

    /** In words, for people. */
    String where();

    /** @throws IndexUnavailableException if there is none, or it cannot be read */
    SearchIndex openForReading(Vocabulary vocabulary);

    /** @throws IndexUnavailableException if it cannot be written */
    Backend openForWriting(Vocabulary vocabulary);

    /** The same for writing while somebody waits to be told. */
    Store hurried();

    /** In a folder of this machine, by Lucene. */
    record InFolder(Path folder) implements Store {
        @Override
        public String where() {
            return folder.toAbsolutePath().normalize().toString();
        }

        @Override
        public SearchIndex openForReading(Vocabulary vocabulary) {
            return LuceneBackend.openForReading(folder, vocabulary);
        }

        @Override
        public Backend openForWriting(Vocabulary vocabulary) {
            return LuceneBackend.openForWriting(folder, vocabulary);
        }

        @Override
        public Store hurried() {
            return this;
        }
    }

    /** In a cluster, by OpenSearch; other machines may write and read it too. */
    record InCluster(OpenSearchBackend.Place place) implements Store {
        @Override
        public String where() {
            return "%s in OpenSearch at %s, written as indexer %s"
                    .formatted(place.name(), place.cluster().where(), place.indexer());
        }

        @Override
        public SearchIndex openForReading(Vocabulary vocabulary) {
            return OpenSearchBackend.openForReading(place, vocabulary);
        }

        @Override
        public Backend openForWriting(Vocabulary vocabulary) {
            return OpenSearchBackend.openForWriting(place, vocabulary);
        }

        @Override
        public Store hurried() {
            return new InCluster(place.hurried());
        }
    }
}
