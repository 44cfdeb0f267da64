package org.allegata.opensearch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.allegata.search.IndexUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Operations that wait for one sender, in the order in which they came. Callers are held back while a whole request waits, so that memory stays
 * bounded. What could not be sent stays, and is tried again when the next is added or wanted after that was told. May be used from any thread.
 */
final class BulkLane {

    private final int mostBytes;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<BulkOperation> waiting = new ArrayDeque<>();
    private long waitingBytes;
    private long added;
    private long done;
    private long wanted;
    private boolean closed;
    private @Nullable RuntimeException failure;
    private boolean told;

    BulkLane(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** @throws IndexUnavailableException if an operation before it could not be sent; this one waits with it all the same */
    void add(BulkOperation operation) {
        lock.lock();
        try {
            tryAgain();
            while (waitingBytes >= mostBytes && isOpen()) {
                changed.awaitUninterruptibly();
            }
            waiting.add(operation);
            waitingBytes += operation.bytes();
            added++;
            changed.signalAll();
            checkOpen();
        } finally {
            lock.unlock();
        }
    }

    /** Wants all to be sent that was added so far, however little it is. */
    long want() {
        lock.lock();
        try {
            tryAgain();
            wanted = added;
            changed.signalAll();
            return wanted;
        } finally {
            lock.unlock();
        }
    }

    /** Returns when so many operations are done; throws what kept them from it. */
    void await(long operations) {
        lock.lock();
        try {
            while (done < operations && isOpen()) {
                changed.awaitUninterruptibly();
            }
            checkOpen();
        } finally {
            lock.unlock();
        }
    }

    /**
     * What goes into the next request: no more than the bound, and each id once, so that what is sent again of it cannot come after what was to come
     * later. Waits until that is worth a request; empty at the end.
     */
    List<BulkOperation> take() {
        lock.lock();
        try {
            while (!closed && (failure != null || waitingBytes < mostBytes && done >= wanted)) {
                changed.awaitUninterruptibly();
            }
            List<BulkOperation> taken = closed ? List.of() : takeOneRequest();
            changed.signalAll();
            return taken;
        } finally {
            lock.unlock();
        }
    }

    void done(int operations) {
        lock.lock();
        try {
            done += operations;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Takes back what could not be sent; all who wait, or else the next who comes, are told why. */
    void fail(List<BulkOperation> unsent, RuntimeException why) {
        lock.lock();
        try {
            for (BulkOperation operation : unsent.reversed()) {
                waiting.addFirst(operation);
                waitingBytes += operation.bytes();
            }
            failure = why;
            told = false;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private List<BulkOperation> takeOneRequest() {
        List<BulkOperation> taken = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int bytes = 0;
        for (BulkOperation next = waiting.peek(); next != null; next = waiting.peek()) {
            bytes += next.bytes();
            if (!taken.isEmpty() && bytes > mostBytes || !ids.add(next.id())) {
                break;
            }
            taken.add(waiting.remove());
            waitingBytes -= next.bytes();
        }
        return taken;
    }

    private void tryAgain() {
        if (told) {
            failure = null;
            told = false;
            changed.signalAll();
        }
    }

    private boolean isOpen() {
        return !closed && failure == null;
    }

    private void checkOpen() {
        if (failure != null) {
            told = true;
            throw new IndexUnavailableException(String.valueOf(failure.getMessage()), failure);
        }
        if (closed) {
            throw new IllegalStateException("The writer is closed.");
        }
    }
}
