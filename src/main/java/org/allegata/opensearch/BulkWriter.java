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
 * <p>Once it gave up, it takes nothing more: what was not flushed may or may not have arrived.
 */
final class BulkWriter implements AutoCloseable {

    private final List<BulkLane> lanes;
    private final List<Thread> senders;
    private final List<RefusedDocument> refused = new ArrayList<>();

    /** @param index the name of an index, or of an alias that is written to */
    BulkWriter(Cluster cluster, String index, BulkLimits limits) {
        BulkSender sender = new BulkSender(cluster, index, limits, this::refuse);
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
        for (int i = 0; i < lanes.size(); i++) {
            lanes.get(i).await(wanted.get(i));
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

    private void run(BulkLane lane, BulkSender sender) {
        try {
            Stream.generate(lane::take)
                    .takeWhile(operations -> !operations.isEmpty())
                    .forEach(operations -> {
                        sender.send(operations);
                        lane.done(operations.size());
                    });
        } catch (RuntimeException e) {
            // One lane's fault ends all: whoever gives or flushes next is told.
            lanes.forEach(each -> each.fail(e));
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
