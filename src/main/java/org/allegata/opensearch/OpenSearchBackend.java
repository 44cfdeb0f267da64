package org.allegata.opensearch;

import java.time.Duration;
import org.allegata.accusation.Vocabulary;
import org.allegata.search.Backend;
import org.allegata.search.IndexUnavailableException;
import org.allegata.search.SearchIndex;

/** Opens an index in a cluster: for reading by any number of processes, for writing by one for each indexer. */
public final class OpenSearchBackend {

    private OpenSearchBackend() {}

    /**
     * Which index of a cluster.
     *
     * @param name the begin of the names of its indices: small letters, digits and hyphens
     * @param indexer as whom to write; several indexers, each with a corpus of its own, write side by side
     * @param sizing of an index that is made anew
     * @param patience how long the cluster may take nothing before who writes is told
     */
    public record Place(ClusterSettings cluster, String name, String indexer, Sizing sizing, Duration patience) {

        /** Outlasts a restart of the cluster. */
        private static final Duration LONG = Duration.ofMinutes(2);

        /** For a long run of writing. */
        public Place(ClusterSettings cluster, String name, String indexer, Sizing sizing) {
            this(cluster, name, indexer, sizing, LONG);
        }

        /** @throws IllegalArgumentException with a sentence for people */
        public Place {
            if (!name.matches("[a-z0-9][a-z0-9-]{0,63}")) {
                throw new IllegalArgumentException(
                        "The name of an index is 1 to 64 small letters, digits and hyphens, not '" + name + "'.");
            }
            if (!indexer.matches("[A-Za-z0-9-]{1,64}")) {
                throw new IllegalArgumentException(
                        "The name of an indexer is 1 to 64 letters, digits and hyphens, not '" + indexer + "'.");
            }
        }

        /** For writing while somebody waits: they are told within the time in which a question is. */
        public Place hurried() {
            return new Place(cluster, name, indexer, sizing, cluster.timeout());
        }
    }

    /**
     * Opens an index for searching only.
     *
     * @throws IndexUnavailableException if there is none that this program can read, or the cluster does not answer
     */
    public static SearchIndex openForReading(Place place, Vocabulary vocabulary) {
        Cluster cluster = new Cluster(place.cluster());
        Indices indices = new Indices(cluster, place.name());
        return opening(cluster, indices, () -> {
            indices.check();
            return new OpenSearchIndex(cluster, indices, new States(cluster, indices.articles()), vocabulary);
        });
    }

    /**
     * Opens an index for writing and searching; makes an empty one where there is none.
     *
     * @throws IndexUnavailableException if another process writes as this indexer, or the cluster does not answer
     */
    public static Backend openForWriting(Place place, Vocabulary vocabulary) {
        Cluster cluster = new Cluster(place.cluster());
        Indices indices = new Indices(cluster, place.name());
        return opening(cluster, indices, () -> {
            indices.create(place.sizing());
            Lease lease = Lease.take(cluster, indices.notes(), place.indexer());
            States states = new States(cluster, indices.articles());
            BulkLimits limits = BulkLimits.with(place.patience());
            OpenSearchWriter writer = new OpenSearchWriter(
                    indices,
                    states,
                    new ArticleForm(vocabulary, place.indexer()),
                    lease,
                    Notes.read(cluster, indices.notes(), place.indexer()),
                    new BulkWriter(cluster, indices.articles(), place.indexer(), limits),
                    new BulkWriter(cluster, indices.notes(), place.indexer(), limits),
                    place.sizing(),
                    place.patience());
            return new Backend(new OpenSearchIndex(cluster, indices, states, vocabulary), writer);
        });
    }

    private interface Opening<T> {
        T open();
    }

    private static <T> T opening(Cluster cluster, Indices indices, Opening<T> opening) {
        try {
            return opening.open();
        } catch (RefusedByClusterException e) {
            cluster.close();
            throw new IndexUnavailableException(e.getMessage() + " " + indices.whatToDo(e), e);
        } catch (RuntimeException e) {
            cluster.close();
            throw e;
        }
    }
}
