package org.allegata.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allegata.search.IndexUnavailableException;
import tools.jackson.databind.JsonNode;

/**
 * Sends many documents to an index in few requests, several of them at a time. May be used from several threads, which are held back while the
 * cluster takes less than they bring. What is done to one id is done in the order in which it was given here.
 *
 * <p>Where the cluster takes nothing for too long, whoever gives or flushes next is told; what was given is kept and sent when it can be.
 */
final class BulkWriter implements AutoCloseable {

    private final List<BulkLane> lanes;
    private final List<Thread> senders;
    private final List<RefusedDocument> refused = new ArrayList<>();

    /**
     * @param alias of the index that is written to
     * @param owner whose documents may be replaced and removed where others write there too
     */
    BulkWriter(Cluster cluster, String alias, String owner, BulkLimits limits) {
        BulkSender sender = new BulkSender(
                cluster, alias, limits, new Ownership(cluster, alias, owner, this::refuse), this::refuse);
        this.lanes = IntStream.range(0, limits.lanes())
                .mapToObj(lane -> new BulkLane(limits.bytes()))
                .toList();
        this.senders = lanes.stream()
                .map(lane -> Thread.ofVirtual().name("bulk").start(() -> run(lane, sender)))
                .toList();
    }

    /**
     * Adds a document, or replaces the one with its id.
     *
     * @throws IndexUnavailableException if documents before it could not be sent
     */
    void index(String id, JsonNode source) {
        add(BulkOperation.index(id, source));
    }

    /**
     * Adds a document, or replaces the one with its id if that has the same owner; else this one is refused.
     *
     * @throws IndexUnavailableException if documents before it could not be sent
     */
    void indexOwn(String id, JsonNode source) {
        add(BulkOperation.create(id, source));
    }

    /**
     * Removes the document with this id, if there is one of this owner.
     *
     * @throws IndexUnavailableException if documents before it could not be sent
     */
    void deleteOwn(String id) {
        add(BulkOperation.delete(id).toLookAt());
    }

    /**
     * Removes the document with this id, if there is one.
     *
     * @throws IndexUnavailableException if documents before it could not be sent
     */
    void delete(String id) {
        add(BulkOperation.delete(id));
    }

    /**
     * Returns when the cluster has acknowledged, or refused, all that was given before.
     *
     * @throws IndexUnavailableException if it cannot
     */
    void flush() {
        List<Long> wanted = lanes.stream().map(BulkLane::want).toList();
        IndexUnavailableException failure = null;
        for (int i = 0; i < lanes.size(); i++) {
            try {
                lanes.get(i).await(wanted.get(i));
            } catch (IndexUnavailableException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** The documents that were refused since this was last asked. */
    List<RefusedDocument> refused() {
        synchronized (refused) {
            List<RefusedDocument> all = List.copyOf(refused);
            refused.clear();
            return all;
        }
    }

    /** Sends nothing more, and returns when nothing is on its way; flush first what is to be kept. */
    @Override
    public void close() {
        lanes.forEach(BulkLane::close);
        senders.forEach(Thread::interrupt);
        for (Thread sender : senders) {
            join(sender);
        }
    }

    private void add(BulkOperation operation) {
        lanes.get(Math.floorMod(operation.id().hashCode(), lanes.size())).add(operation);
    }

    private void refuse(RefusedDocument document) {
        synchronized (refused) {
            refused.add(document);
        }
    }

    private static void run(BulkLane lane, BulkSender sender) {
        Stream.generate(lane::take)
                .takeWhile(operations -> !operations.isEmpty())
                .forEach(operations -> send(operations, lane, sender));
    }

    private static void send(List<BulkOperation> operations, BulkLane lane, BulkSender sender) {
        try {
            sender.send(operations);
            lane.done(operations.size());
        } catch (RuntimeException e) {
            lane.fail(operations, e);
        }
    }

    private static void join(Thread sender) {
        try {
            sender.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
