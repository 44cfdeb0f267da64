package org.allegata.opensearch;

import java.util.Map;
import org.allegata.accusation.Vocabulary;
import org.allegata.search.Backend;
import org.allegata.search.IndexContract.Opened;

/** An index on the shared node that each test finds empty; to make one anew takes ten times as long as to empty it. */
final class EmptyIndex {

    static final Vocabulary VOCABULARY = Vocabulary.load();

    private final String name = OpenSearchNodes.freshName();
    private final Sizing sizing;

    EmptyIndex(int shards) {
        this.sizing = new Sizing(shards, 0);
    }

    OpenSearchBackend.Place place() {
        ClusterSettings cluster = new ClusterSettings(
                OpenSearchNodes.shared().urls(), new Credentials.None(), null, ClusterSettings.DEFAULT_TIMEOUT);
        return new OpenSearchBackend.Place(cluster, name, "main", sizing);
    }

    Opened opened() {
        empty();
        Backend backend = OpenSearchBackend.openForWriting(place(), VOCABULARY);
        return new Opened(backend.builder(), backend.index());
    }

    private void empty() {
        try (Cluster cluster = new Cluster(place().cluster())) {
            cluster.ask(
                    "POST",
                    "/" + name + "-v*/_delete_by_query?refresh=true&conflicts=proceed",
                    Json.MAPPER.valueToTree(Map.of("query", Clause.EVERYTHING)));
        }
    }
}
