package org.allegata.opensearch;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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

    /** What fails later than this is not asked again: it took long enough. */
    private static final Duration AGAIN_WITHIN = Duration.ofSeconds(5);

    private static final int NOT_FOUND = 404;

    private final Cluster cluster;
    private final String index;
    private @Nullable CompletableFuture<State> newest;
    private long openedNanos;

    /** @param index the alias or index of the articles */
    States(Cluster cluster, String index) {
        this.cluster = cluster;
        this.index = index;
    }

    /** Asks the newest state; where that is lost, as with a node that held it, a newer one, once, unless that would take too long. */
    <T> T ask(Function<State, T> asking) {
        long begin = System.nanoTime();
        try {
            return asking.apply(newest());
        } catch (RefusedByClusterException e) {
            if (e.error().status() != NOT_FOUND) {
                throw e;
            }
        } catch (ClusterFaultException e) {
            if (System.nanoTime() - begin > AGAIN_WITHIN.toNanos()) {
                forget();
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
        } catch (ClusterFaultException e) {
            // Either the whole cluster cannot answer, which this tells, or it lost this state with a node.
            forget();
            newest();
            throw new CursorExpiredException();
        }
    }

    /** The next question sees all that is written by then. */
    synchronized void forget() {
        newest = null;
    }

    /** Who asks while one is being opened waits for that, so that all are told at the same time where none can be. */
    private State newest() {
        CompletableFuture<State> own = new CompletableFuture<>();
        CompletableFuture<State> known = knownOr(own);
        return known == own ? open(own) : opened(known);
    }

    private synchronized CompletableFuture<State> knownOr(CompletableFuture<State> other) {
        CompletableFuture<State> known = newest;
        if (known != null && System.nanoTime() - openedNanos < FRESH.toNanos()) {
            return known;
        }
        newest = other;
        openedNanos = System.nanoTime();
        return other;
    }

    private State open(CompletableFuture<State> opening) {
        try {
            String path = "/" + index + "/_search/point_in_time?keep_alive=" + State.KEPT
                    + "&allow_partial_pit_creation=false";
            State state = new State(
                    cluster, cluster.ask("POST", path, null).path("pit_id").asString());
            opening.complete(state);
            return state;
        } catch (RuntimeException e) {
            forget();
            opening.completeExceptionally(e);
            throw e;
        }
    }

    private static State opened(CompletableFuture<State> opening) {
        try {
            return opening.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
