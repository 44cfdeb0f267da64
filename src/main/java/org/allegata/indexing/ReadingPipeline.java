package org.allegata.indexing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.allegata.accusation.Reading;
import org.allegata.article.Article;
import org.allegata.search.IndexBuilder;
import org.allegata.search.IndexedArticle;
import org.allegata.search.IndexedArticle.Place;

/** Reads articles and puts them into the index, on all cores; holds back whoever brings articles faster than they can be read. */
final class ReadingPipeline implements AutoCloseable {

    /** Characters of text that may wait or be in work at once; bounds the memory taken. */
    private static final int CHARACTERS_AT_ONCE = 24_000_000;

    /** What an article counts for at least, so that very many tiny ones don't pile up. */
    private static final int LEAST_CHARACTERS = 20_000;

    private final java.util.function.Function<Article, Reading> reader;
    private final IndexBuilder builder;
    private final ExecutorService workers;
    private final Semaphore room = new Semaphore(CHARACTERS_AT_ONCE);
    private final List<Future<?>> started = new ArrayList<>();
    private final AtomicLong accusations = new AtomicLong();

    ReadingPipeline(java.util.function.Function<Article, Reading> reader, IndexBuilder builder, int threads) {
        this.reader = reader;
        this.builder = builder;
        this.workers = Executors.newFixedThreadPool(threads);
    }

    /** Starts to read and put an article; returns at once, unless too much is waiting. */
    void put(Article article, List<Place> places) {
        int size = Math.clamp(article.text().length(), LEAST_CHARACTERS, CHARACTERS_AT_ONCE);
        room.acquireUninterruptibly(size);
        started.add(workers.submit(() -> {
            try {
                Reading reading = reader.apply(article);
                accusations.addAndGet(reading.accusations().size());
                builder.put(new IndexedArticle(article, reading, places));
            } finally {
                room.release(size);
            }
        }));
        if (started.size() > 10_000) {
            started.removeIf(ReadingPipeline::isDone);
        }
    }

    /** Returns when all that was put is in the index. */
    void await() {
        for (Future<?> work : started) {
            finish(work);
        }
        started.clear();
    }

    /** Accusations found in all articles so far. */
    long accusations() {
        return accusations.get();
    }

    private static boolean isDone(Future<?> work) {
        if (work.isDone()) {
            finish(work);
        }
        return work.isDone();
    }

    private static void finish(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while articles were read", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw new IllegalStateException("An article could not be read", e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
