package org.allegata.opensearch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Sends operations until each is acknowledged or refused for itself; what the cluster has no room or no shard for is sent again. */
final class BulkSender {

    /** A document on which the server fails so often is refused: it must not keep the others. */
    private static final int MOST_FAILURES = 5;

    private static final int CONFLICT = 409;

    private final Cluster cluster;
    private final String path;
    private final BulkLimits limits;
    private final Ownership ownership;
    private final Consumer<RefusedDocument> refused;

    BulkSender(
            Cluster cluster, String index, BulkLimits limits, Ownership ownership, Consumer<RefusedDocument> refused) {
        this.cluster = cluster;
        // Where the index is gone, none must be made by guess. The server itself waits for a shard that is moving, less
        // long than we do for the server.
        this.path = "/" + index + "/_bulk?require_alias=true&timeout="
                + limits.timeout().dividedBy(2).toMillis() + "ms&filter_path=errors,items.*.status,items.*.error";
        this.limits = limits;
        this.ownership = ownership;
        this.refused = refused;
    }

    /**
     * Returns when all are acknowledged or refused.
     *
     * @param operations each with another id
     * @throws ClusterFaultException if the cluster takes nothing for as long as there is patience, or never will
     */
    void send(List<BulkOperation> operations) {
        List<BulkOperation> left = operations;
        Backoff backoff = new Backoff();
        long end = end();
        for (int tries = 1; !left.isEmpty(); tries++) {
            Duration patience = Duration.ofNanos(end - System.nanoTime());
            Tried tried = tryOnce(left, patience, tries);
            if (tried.again().size() < left.size()) {
                end = end();
            }
            left = tried.again();
            if (!left.isEmpty() && !backoff.pause(Duration.ofNanos(end - System.nanoTime()))) {
                throw exception(tried.why(), true);
            }
        }
    }

    private long end() {
        return System.nanoTime() + limits.patience().toNanos();
    }

    /**
     * @param again what is to be sent again
     * @param why that is
     */
    private record Tried(List<BulkOperation> again, String why) {}

    private Tried tryOnce(List<BulkOperation> operations, Duration patience, int tries) {
        try {
            List<BulkOperation> allowed = ownership.allowed(operations);
            List<byte[]> lines =
                    allowed.stream().flatMap(o -> o.lines().stream()).toList();
            return lines.isEmpty()
                    ? new Tried(List.of(), "")
                    : sorted(allowed, cluster.askLines(path, lines, shorter(limits.timeout(), patience)), tries);
        } catch (RefusedByClusterException e) {
            return smaller(operations, e);
        } catch (ClusterFaultException e) {
            if (!e.isPassing()) {
                throw e;
            }
            return new Tried(operations, String.valueOf(e.getMessage()));
        }
    }

    /** A request that is too large is sent in halves; a document that is too large by itself is refused. */
    private Tried smaller(List<BulkOperation> operations, RefusedByClusterException e) {
        if (e.error().status() != 413) {
            throw exception(e.error().withAdvice(), false);
        }
        if (operations.size() == 1) {
            refused.accept(
                    new RefusedDocument(operations.getFirst().id(), "It is larger than the cluster takes at once."));
        } else {
            int half = operations.size() / 2;
            send(operations.subList(0, half));
            send(operations.subList(half, operations.size()));
        }
        return new Tried(List.of(), "");
    }

    private Tried sorted(List<BulkOperation> operations, JsonNode answer, int tries) {
        JsonNode items = answer.path("items");
        if (items.size() != operations.size()) {
            throw exception("it answers for " + items.size() + " of " + operations.size() + " documents.", false);
        }
        List<BulkOperation> again = new ArrayList<>();
        String why = "";
        for (int i = 0; answer.path("errors").asBoolean(true) && i < items.size(); i++) {
            // Named by its action, of which there is one.
            JsonNode item = items.get(i).iterator().next();
            if (!item.has("error")) {
                continue;
            }
            ServerError error = ServerError.of(item.path("status").asInt(0), item.path("error"));
            if (error.status() == CONFLICT) {
                again.add(operations.get(i).toLookAt());
                why = error.withAdvice();
            } else if (isPassing(error, tries)) {
                again.add(operations.get(i));
                why = error.withAdvice();
            } else {
                refuse(operations.get(i), error);
            }
        }
        return new Tried(again, why);
    }

    private static boolean isPassing(ServerError error, int tries) {
        // A full disk is freed by people, who are told at once; what was given is kept.
        return !error.isFullDisk() && error.isPassing() || error.status() >= 500 && tries < MOST_FAILURES;
    }

    private void refuse(BulkOperation operation, ServerError error) {
        if (error.isOfIndex()) {
            throw exception(error.withAdvice(), false);
        }
        refused.accept(new RefusedDocument(operation.id(), error.text()));
    }

    private ClusterFaultException exception(String why, boolean passing) {
        return new ClusterFaultException("OpenSearch at " + cluster.where() + " takes no documents: " + why, passing);
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
