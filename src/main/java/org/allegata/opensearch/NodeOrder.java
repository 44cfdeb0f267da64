package org.allegata.opensearch;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** In which order nodes are asked: each first in its turn, but last those that gave no answer lately. */
final class NodeOrder {

    /** So long others are asked first: a node that is down should not cost each question its time. */
    private static final Duration LATELY = Duration.ofSeconds(10);

    private final List<URI> nodes;
    private final AtomicInteger turn = new AtomicInteger();
    private final Map<URI, Long> failures = new ConcurrentHashMap<>();

    NodeOrder(List<URI> nodes) {
        this.nodes = nodes;
    }

    List<URI> next() {
        List<URI> order = new ArrayList<>(nodes);
        Collections.rotate(order, Math.floorMod(turn.getAndIncrement(), nodes.size()));
        order.sort(Comparator.comparing(this::failedLately));
        return order;
    }

    void failed(URI node) {
        failures.put(node, System.nanoTime());
    }

    private boolean failedLately(URI node) {
        Long failure = failures.get(node);
        return failure != null && System.nanoTime() - failure < LATELY.toNanos();
    }
}
