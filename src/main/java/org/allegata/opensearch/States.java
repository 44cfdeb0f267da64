package org.allegata.opensearch;

import java.time.Duration;
import java.util.function.Function;
import org.allegata.search.CursorExpiredException;
import org.jspecify.annotations.Nullable;

/**
 * The states of the articles that can be asked. Each costs the cluster something while it is kept, so one serves all questions of some seconds; what
 * this process writes is seen at once.
 */
final class States {

    /** What other processes write is seen after so long, besides the cluster's own interval. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private static final int NOT_FOUND = 404;

    private final Cluster cluster;
    private final String index;
    private @Nullable State newest;
    private long openedNanos;

    /** @param index the alias or index of the articles */
    States(Cluster cluster, String index) {
        this.cluster = cluster;
        this.index = index;
    }

    /** Asks the newest state; where that is lost, as with a node that held it, a newer one, once. */
    <T> T ask(Function<State, T> asking) {
        State state = newest();
        try {
            return asking.apply(state);
        } catch (RefusedByClusterException e) {
            if (e.error().status() != NOT_FOUND) {
                throw e;
            }
        } catch (ClusterFaultException e) {
            if (!e.isPassing()) {
                throw e;
            }
        }
        forget();
        return asking.apply(newest());
    }

    /** Asks a state that was kept. */
    <T> T askAgain(String id, Function<State, T> asking) {
        try {
            return asking.apply(new State(cluster, id));
        } catch (RefusedByClusterException e) {
            throw new CursorExpiredException();
        }
    }

    /** The next question sees all that is written by then. */
    synchronized void forget() {
        newest = null;
    }

    private synchronized State newest() {
        State known = newest;
        if (known != null && System.nanoTime() - openedNanos < FRESH.toNanos()) {
            return known;
        }
        String path =
                "/" + index + "/_search/point_in_time?keep_alive=" + State.KEPT + "&allow_partial_pit_creation=false";
        State opened = new State(
                cluster, cluster.ask("POST", path, null).path("pit_id").asString());
        newest = opened;
        openedNanos = System.nanoTime();
        return opened;
    }
}
