package org.allegata.indexing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.allegata.accusation.Reading;
import org.allegata.article.Article;
import org.allegata.search.IndexBuilder;
import org.allegata.search.IndexUnavailableException;
import org.allegata.search.IndexedArticle;
import org.allegata.search.IndexedArticle.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads articles and puts them into the index, on all cores; holds back whoever brings articles faster than they can be read. */
final class ReadingPipeline implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingPipeline.class);

    /** Characters of text that may wait or be in work at once; bounds the memory taken. */
    private static final int CHARACTERS_AT_ONCE = 24_000_000;

    /** What an article counts for at least, so that very many tiny ones don't pile up. */
    private static final int LEAST_CHARACTERS = 20_000;

    private final Function<Article, Reading> reader;
    private final IndexBuilder builder;
    private final ExecutorService workers;
    private final Semaphore room = new Semaphore(CHARACTERS_AT_ONCE);
    private final List<Future<?>> started = new ArrayList<>();
    private final AtomicLong accusations = new AtomicLong();
    private final Map<String, String> problems = new ConcurrentHashMap<>();

    ReadingPipeline(Function<Article, Reading> reader, IndexBuilder builder, int threads) {
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
                read(article, places);
            } finally {
                room.release(size);
            }
        }));
        if (started.size() > 10_000) {
            started.removeIf(ReadingPipeline::isDone);
        }
    }

    /**
     * An article on which the reader or the index fails is told and left out, so that one bad text does not cost all others; a failing disk ends the
     * work.
     */
    private void read(Article article, List<Place> places) {
        try {
            Reading reading = reader.apply(article);
            builder.put(new IndexedArticle(article, reading, places));
            accusations.addAndGet(reading.accusations().size());
            problems.remove(article.id());
        } catch (IndexUnavailableException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("The article {} could not be read or put into the index", article.id(), e);
            problems.put(article.id(), "an error of the program kept it out of the index: " + e);
        }
    }

    /** Takes an article for one that could not be put into the index, which told so only later. */
    void refused(IndexBuilder.Refused refused) {
        problems.put(refused.id(), refused.reason());
    }

    /** Articles that could not be read or put into the index since the start, by id, with the reason. */
    SortedMap<String, String> problems() {
        return new TreeMap<>(problems);
    }

    /** Why an article could not be read or put into the index, if it could not. */
    Optional<String> problem(String id) {
        return Optional.ofNullable(problems.get(id));
    }

    /** Returns when all that was put is in the index. */
    void await() {
        try {
            started.forEach(ReadingPipeline::finish);
        } finally {
            started.clear();
        }
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
