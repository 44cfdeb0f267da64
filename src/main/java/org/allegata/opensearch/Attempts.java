package org.allegata.opensearch;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One question on its way from node to node: which is asked next, how long it may take, and when to give up. */
final class Attempts {

    /** A question that may have been done is asked so often again. */
    private static final int MOST_REPETITIONS = 2;

    private final ClusterRequest request;
    private final List<URI> nodes;
    private final long end;
    private final Backoff backoff = new Backoff();
    private final List<Fault> faults = new ArrayList<>();

    /** @param nodes in the order in which to ask them */
    Attempts(ClusterRequest request, List<URI> nodes) {
        this.request = request;
        this.nodes = nodes;
        this.end = System.nanoTime() + request.timeout().toNanos();
    }

    URI node() {
        return nodes.get(faults.size() % nodes.size());
    }

    /** Half of what is left where another node could still be asked: one that hangs must not use up its time. */
    Duration longest() {
        boolean another = request.repeatable() && faults.size() + 1 < nodes.size();
        return another ? left().dividedBy(2) : left();
    }

    /**
     * Waits as long as is good before the next node is asked.
     *
     * @throws ClusterFaultException if none should be
     */
    void after(Fault fault) {
        faults.add(fault);
        boolean another = isWorthAnother(fault) && (isElsewhere(fault) || backoff.pause(left())) && left().isPositive();
        if (!another) {
            throw exception();
        }
    }

    /** Whether the next node may do what this one cannot. */
    private boolean isElsewhere(Fault fault) {
        return faults.size() < nodes.size() && !(fault instanceof Fault.Failed);
    }

    private boolean isWorthAnother(Fault fault) {
        if (fault instanceof Fault.Failed failed && failed.error().status() == 429) {
            return !failed.error().isBlock();
        }
        return fault.isPassing()
                && (fault.isUndone() || request.repeatable())
                && faults.size() < nodes.size() + MOST_REPETITIONS;
    }

    private Duration left() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    private ClusterFaultException exception() {
        Set<String> happened = new LinkedHashSet<>();
        // Of each fault: the last may come only of the time that those before it took.
        Set<String> advice = new LinkedHashSet<>();
        for (Fault fault : faults) {
            happened.add(fault.node() + " " + fault.what());
            advice.add(fault.advice());
        }
        String times = faults.size() == 1 ? "" : " (tried " + faults.size() + " times)";
        return new ClusterFaultException(
                "OpenSearch cannot answer " + request.what() + times + ": " + String.join("; ", happened) + ". "
                        + String.join(" ", advice),
                faults.getLast().isPassing());
    }
}
