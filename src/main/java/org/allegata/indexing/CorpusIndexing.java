package org.allegata.indexing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.allegata.accusation.Reading;
import org.allegata.article.Article;
import org.allegata.article.ArticleReader;
import org.allegata.search.CorpusFile;
import org.allegata.search.CorpusFile.Refused;
import org.allegata.search.IndexBuilder;
import org.allegata.search.IndexHealth;
import org.allegata.search.IndexUnavailableException;
import org.allegata.search.SearchIndex;

/**
 * Brings an index up to date with a corpus, and takes in articles one by one. Its methods may be called from any thread; one works at a time.
 *
 * <p>After each of them the index is what a build from nothing would give. Commits are made only where that is so, so that a crash at any moment
 * leaves an index from which the next update goes on.
 */
public final class CorpusIndexing implements AutoCloseable {

    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(20);

    private final Corpus corpus;
    private final ArticleReader files;
    private final IndexBuilder builder;
    private final SearchIndex index;
    private final Catalogue catalogue = new Catalogue();
    private final ReadingPipeline pipeline;
    private final Settling settling;
    private final Optional<Received> received;
    private final KnownFiles known;
    private Instant lastCommit = Instant.now();
    private boolean underWay;
    private boolean closed;
    private final CountDownLatch ending = new CountDownLatch(1);

    /** @param reader what reads an article; called from several threads */
    public CorpusIndexing(
            Corpus corpus,
            ArticleReader files,
            Function<Article, Reading> reader,
            IndexBuilder builder,
            SearchIndex index) {
        this.corpus = corpus;
        this.files = files;
        this.builder = builder;
        this.index = index;
        this.pipeline =
                new ReadingPipeline(reader, builder, Runtime.getRuntime().availableProcessors());
        this.received = corpus.received().map(CorpusIndexing::openReceived);
        builder.files().forEach(file -> catalogue.add(new CorpusPath(file.name(), Path.of(file.path())), file));
        this.settling = new Settling(catalogue, files, pipeline, builder, index);
        this.known = new KnownFiles(catalogue, files, builder, pipeline, settling, received);
    }

    private static Received openReceived(Path folder) {
        try {
            return new Received(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("What was received by the API cannot be read in " + folder, e);
        }
    }

    /**
     * Reads what is new or changed in the corpus, removes what is gone, and commits.
     *
     * @throws CorpusMissingException if a path of the corpus does not exist; nothing is changed then
     * @throws StoppedException if it is closed meanwhile
     */
    public synchronized IndexingReport update(Progress.Listener listener) {
        goOn();
        Instant start = Instant.now();
        Corpus.Listing listing = corpus.list();
        long accusationsBefore = pipeline.accusations();
        underWay = true;
        int removed = known.forgetGone(listing);
        List<Corpus.Found> changed = listing.files().values().stream()
                .filter(known::isChanged)
                .sorted(Comparator.comparing(Corpus.Found::path))
                .toList();
        Tally tally = new Tally(
                listener,
                changed.size(),
                changed.stream().mapToLong(Corpus.Found::size).sum());
        int read = 0;
        for (Corpus.Found found : changed) {
            goOn();
            read += known.read(found, tally, this::goOn) ? 1 : 0;
            tally.finished(found.size());
            commitIfDue();
        }
        settling.settle();
        builder.keepOnly(settling::isStanding);
        commit();
        builder.finishLoad();
        underWay = false;
        return report(listing, read, removed, tally, pipeline.accusations() - accusationsBefore, start);
    }

    private void goOn() {
        if (ending.getCount() == 0) {
            throw new StoppedException();
        }
    }

    private void commitIfDue() {
        if (Duration.between(lastCommit, Instant.now()).compareTo(BETWEEN_COMMITS) > 0) {
            commit();
        }
    }

    private void commit() {
        settling.settle();
        builder.commit();
        builder.refused().forEach(pipeline::refused);
        lastCommit = Instant.now();
    }

    private IndexingReport report(
            Corpus.Listing listing, int read, int removed, Tally tally, long accusations, Instant start) {
        IndexHealth health = index.health();
        List<Refused> refused = new ArrayList<>();
        listing.unreadable().forEach((path, reason) -> refused.add(new Refused(path.name(), reason)));
        catalogue
                .files()
                .sorted(Comparator.comparing(CorpusFile::path))
                .forEach(file -> refused.addAll(file.refused()));
        pipeline.problems().forEach((id, reason) -> refused.add(new Refused(id, reason)));
        int passedOver = listing.passedOver()
                + catalogue.files().mapToInt(CorpusFile::passedOver).sum();
        return new IndexingReport(
                listing.files().size(),
                read,
                removed,
                tally.articles(),
                tally.characters(),
                accusations,
                health.articles(),
                health.accusations(),
                catalogue.repeats(),
                catalogue.renamed(),
                passedOver,
                refused,
                Duration.between(start, Instant.now()));
    }

    /** The id an article was written under, and whether it was new. */
    public record Written(String id, boolean created) {}

    /**
     * Adds an article, or replaces the one with its id; it is on the disk and found when this returns.
     *
     * @param id fits the rules of ids
     * @param fields as in a file of JSON lines
     * @throws ArticleUnreadableException if these fields make no article
     * @throws IndexUnavailableException if the corpus has no folder to keep it in, or the disk failed
     */
    public synchronized Written put(String id, Map<String, ?> fields) {
        goOn();
        Received kept = receiving();
        try {
            Path file = kept.file(id);
            Path prepared = kept.prepare(id, fields);
            try {
                checkReadable(prepared);
                Optional<Catalogue.Place> before = placeOf(id);
                kept.keep(prepared, file);
                if (before.isPresent() && !before.get().path().file().equals(file)) {
                    known.remove(before.get(), kept);
                }
                readNow(file);
                checkPut(id, file, kept);
                return new Written(id, before.isEmpty());
            } finally {
                Files.deleteIfExists(prepared);
            }
        } catch (IOException e) {
            throw new IndexUnavailableException("The article " + id + " cannot be kept: " + e.getMessage(), e);
        }
    }

    private Received receiving() {
        return received.orElseThrow(() -> new IndexUnavailableException(
                "Articles can only be written and deleted where the corpus has a folder to keep that in.", null));
    }

    private void checkReadable(Path prepared) {
        OneArticle one = new OneArticle();
        files.read(prepared, "the article", one);
        one.check();
    }

    private void checkPut(String id, Path file, Received kept) throws IOException {
        Optional<String> problem = pipeline.problem(id);
        if (problem.isPresent()) {
            kept.remove(file);
            known.forget(file.toString());
            settle();
            throw new ArticleUnreadableException(problem.get());
        }
    }

    private void readNow(Path file) throws IOException {
        CorpusPath path = new CorpusPath(Received.FOLDER + "/" + file.getFileName(), file);
        Corpus.Found found = new Corpus.Found(
                path, Files.size(file), Files.getLastModifiedTime(file).toMillis());
        known.read(found, new Tally(progress -> {}, 1, found.size()), this::goOn);
        settle();
    }

    private void settle() {
        settling.settle();
        builder.publish();
        builder.refused().forEach(pipeline::refused);
        commitIfDue();
    }

    /**
     * Removes the article, or the one place of an article, that goes by an id; false where there is none. It is gone from searches, and will stay so,
     * when this returns.
     */
    public synchronized boolean delete(String id) {
        goOn();
        Optional<Catalogue.Place> place = placeOf(id);
        if (place.isEmpty()) {
            return false;
        }
        try {
            known.remove(place.get(), receiving());
        } catch (IOException e) {
            throw new IndexUnavailableException("The article " + id + " cannot be deleted: " + e.getMessage(), e);
        }
        settle();
        return true;
    }

    private Optional<Catalogue.Place> placeOf(String id) {
        return catalogue.place(id, settling.textOf(id));
    }

    /**
     * Ends an update that is under way, leaving the index as its last commit made it; else commits. What was received by the API is on the disk in any
     * case. The index stays open for searches.
     */
    @Override
    public void close() {
        ending.countDown();
        closeWhenStopped();
    }

    /** Returns when somebody closes this. */
    public void awaitEnd() throws InterruptedException {
        ending.await();
    }

    /** Waits for at most this long; true as soon as somebody closes this. */
    boolean endsWithin(Duration longest) throws InterruptedException {
        return ending.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void closeWhenStopped() {
        if (closed) {
            return;
        }
        closed = true;
        pipeline.close();
        if (underWay) {
            builder.discard();
        } else {
            builder.commit();
        }
    }
}
