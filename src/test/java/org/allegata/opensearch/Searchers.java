package org.allegata.opensearch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.allegata.query.Query;
import org.allegata.search.IndexUnavailableException;
import org.allegata.search.Requests;
import org.allegata.search.SearchIndex;
import org.allegata.search.SearchRequest.Sort;

/** Threads that ask, one question after the other, for what every article holds, and know within which bounds the answer must lie. */
final class Searchers implements AutoCloseable {

    private final SearchIndex index;
    private final Query query;
    private final AtomicLong given = new AtomicLong();
    private final AtomicLong acknowledged = new AtomicLong();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean over;

    Searchers(SearchIndex index, Query query) {
        this.index = index;
        this.query = query;
    }

    /** @param failure null where it was answered */
    private record Answer(
            long asked,
            long answered,
            @org.jspecify.annotations.Nullable String failure) {}

    void start(int count) {
        for (int i = 0; i < count; i++) {
            threads.add(Thread.ofPlatform().start(this::askOnAndOn));
        }
    }

    /** So many articles may be there from now on. */
    void given(long articles) {
        given.set(articles);
    }

    /** So many articles must be there from now on. */
    void acknowledged(long articles) {
        acknowledged.set(articles);
    }

    /** What was no answer that could be right. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** From the begin of the first question that failed to the end of the last before the next that was answered. */
    Duration longestFailing() {
        long longest = 0;
        long begin = 0;
        for (Answer answer : answers) {
            if (answer.failure == null) {
                begin = 0;
            } else {
                begin = begin == 0 ? answer.asked : begin;
                longest = Math.max(longest, answer.answered - begin);
            }
        }
        return Duration.ofNanos(longest);
    }

    /** In words, how those answered since a moment went. */
    String since(long moment) {
        List<Answer> since =
                answers.stream().filter(answer -> answer.answered > moment).toList();
        List<Answer> failed =
                since.stream().filter(answer -> answer.failure != null).toList();
        double last = failed.isEmpty() ? 0 : (failed.getLast().answered - moment) / 1e9;
        double slowest = since.stream()
                        .mapToLong(answer -> answer.answered - answer.asked)
                        .max()
                        .orElse(0)
                / 1e9;
        return "%d, of them not answered %d, the last of those after %.1f s; the slowest took %.1f s %s"
                .formatted(
                        since.size(), failed.size(), last, slowest, failed.isEmpty() ? "" : failed.getFirst().failure);
    }

    private void askOnAndOn() {
        while (!over) {
            long least = acknowledged.get();
            long asked = System.nanoTime();
            try {
                long total = index.search(Requests.page(query, Sort.RELEVANCE, 10, null))
                        .total();
                check(least, total, given.get());
                answers.add(new Answer(asked, System.nanoTime(), null));
            } catch (IndexUnavailableException e) {
                answers.add(new Answer(asked, System.nanoTime(), e.getMessage()));
            } catch (RuntimeException e) {
                wrong.add(e.toString());
            }
        }
    }

    private void check(long least, long total, long most) {
        if (total < least || total > most) {
            wrong.add(total + " is not between " + least + " and " + most);
        }
    }

    @Override
    public void close() {
        over = true;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
