package org.allegata.opensearch;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.allegata.search.IndexUnavailableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The right to write as one indexer, which one process has at a time; it ends by itself where that process does. */
final class Lease implements AutoCloseable {

    static final String LEASE = "lease";

    private static final Duration TERM = Duration.ofSeconds(60);
    private static final Duration RENEWAL = Duration.ofSeconds(20);
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final Cluster cluster;
    private final String document;
    private final String owner;
    private final String holder = UUID.randomUUID().toString();
    private final Thread renewal;
    private volatile @Nullable RuntimeException lost;
    private boolean leftByAnother;

    private Lease(Cluster cluster, String index, String owner) {
        this.cluster = cluster;
        this.document = "/" + index + "/_doc/lease-" + owner;
        this.owner = owner;
        this.renewal = Thread.ofVirtual().name("lease").unstarted(this::renew);
    }

    /** @throws IndexUnavailableException if another process has it */
    static Lease take(Cluster cluster, String index, String owner) {
        Lease lease = new Lease(cluster, index, owner);
        lease.extend(true, TERM);
        lease.renewal.start();
        return lease;
    }

    /** Whether who had it before did not give it back: killed, perhaps with articles written and their files not noted. */
    boolean wasLeft() {
        return leftByAnother;
    }

    /** @throws IndexUnavailableException if it was lost meanwhile */
    void check() {
        RuntimeException why = lost;
        if (why != null) {
            throw new IndexUnavailableException(
                    "This process lost the right to write as indexer '" + owner + "'.", why);
        }
    }

    private void renew() {
        try {
            while (true) {
                Thread.sleep(RENEWAL);
                tryToExtend();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A cluster that is gone for a while is asked again; another holder ends it. */
    private void tryToExtend() {
        try {
            extend(false, TERM);
        } catch (ClusterFaultException e) {
            // What is written meanwhile fails by itself.
        } catch (RuntimeException e) {
            lost = e;
        }
    }

    private void extend(boolean first, Duration longest) {
        Held held = held();
        if (held != null && !held.holder.equals(holder) && (!first || held.until.isAfter(Instant.now()))) {
            throw taken(held.until);
        }
        leftByAnother |= held != null && !held.holder.equals(holder);
        String condition = held == null
                ? "?require_alias=true&op_type=create"
                : "?require_alias=true&if_seq_no=" + held.sequence + "&if_primary_term=" + held.term;
        Map<String, Object> lease =
                Map.of("holder", holder, "until", Instant.now().plus(longest).toString());
        try {
            cluster.ask("PUT", document + condition, Json.MAPPER.valueToTree(Map.of("owner", owner, LEASE, lease)));
        } catch (RefusedByClusterException e) {
            if (e.error().status() != CONFLICT) {
                throw e;
            }
            checkOwn();
        }
    }

    /** A conflict may be with ourselves, where the answer was lost and the cluster was asked again. */
    private void checkOwn() {
        Held now = held();
        if (now == null || !now.holder.equals(holder)) {
            throw taken(now == null ? Instant.now() : now.until);
        }
    }

    private record Held(String holder, Instant until, long sequence, long term) {}

    private @Nullable Held held() {
        try {
            JsonNode found = cluster.ask("GET", document, null);
            JsonNode lease = found.path("_source").path(LEASE);
            return new Held(
                    lease.path("holder").asString(),
                    Instant.parse(lease.path("until").asString()),
                    found.path("_seq_no").asLong(),
                    found.path("_primary_term").asLong());
        } catch (RefusedByClusterException e) {
            if (e.error().status() == NOT_FOUND) {
                return null;
            }
            throw e;
        }
    }

    private IndexUnavailableException taken(Instant until) {
        return new IndexUnavailableException(
                "Another process is writing as indexer '%s' in OpenSearch at %s (its right ends at %s). Stop it, or give this one a name of its own with --indexer."
                        .formatted(owner, cluster.where(), until),
                null);
    }

    /** Gives the right back, if the cluster can be reached. */
    @Override
    public void close() {
        end(() -> cluster.ask("DELETE", document, null));
    }

    /** Ends it so that the next who has it knows that something was left. */
    void leave() {
        end(() -> extend(false, Duration.ZERO));
    }

    private void end(Runnable ending) {
        renewal.interrupt();
        if (lost == null) {
            try {
                ending.run();
            } catch (ClusterFaultException | RefusedByClusterException e) {
                // It ends by itself.
            }
        }
    }
}
