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
import java.util.Set;
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
    private Instant lastCommit = Instant.now();
    private boolean uncommitted;
    private boolean underWay;
    private boolean closed;
    private volatile boolean stopping;

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
        int removed = removeGone(listing);
        List<Corpus.Found> changed =
                listing.files().values().stream().filter(this::isChanged).toList();
        Tally tally = new Tally(
                listener,
                changed.size(),
                changed.stream().mapToLong(Corpus.Found::size).sum());
        underWay = true;
        changed.forEach(found -> {
            goOn();
            read(found, tally);
            tally.finished(found.size());
            commitInBetween();
        });
        settling.settle();
        commit();
        underWay = false;
        return report(listing, changed.size(), removed, tally, pipeline.accusations() - accusationsBefore, start);
    }

    private void goOn() {
        if (stopping) {
            throw new StoppedException();
        }
    }

    private int removeGone(Corpus.Listing listing) {
        List<String> gone = catalogue
                .files()
                .map(CorpusFile::path)
                .filter(path -> !listing.files().containsKey(path))
                .toList();
        gone.forEach(this::forget);
        return gone.size();
    }

    private void forget(String path) {
        settling.removing(catalogue.remove(path));
        builder.forget(path);
        uncommitted = true;
    }

    /** Whether a file must be read; one that was only touched is noted anew, and entries deleted meanwhile are taken out. */
    private boolean isChanged(Corpus.Found found) {
        Optional<CorpusFile> noted = catalogue.file(found.path().key());
        if (noted.isEmpty() || !noted.get().name().equals(found.path().name())) {
            return true;
        }
        CorpusFile file = noted.get();
        boolean touched = file.size() != found.size() || file.modified() != found.modified();
        if (touched && !file.digest().equals(digest(found.path()))) {
            return true;
        }
        CorpusFile left = withoutDeleted(file);
        if (touched || left.entries().size() < file.entries().size()) {
            renote(found.path(), at(left, found));
        }
        return false;
    }

    private void renote(CorpusPath path, CorpusFile file) {
        settling.removing(catalogue.remove(path.key()));
        catalogue.add(path, file);
        builder.note(file);
        uncommitted = true;
    }

    private CorpusFile withoutDeleted(CorpusFile file) {
        List<CorpusFile.Entry> left = file.entries().stream()
                .filter(entry -> received.stream()
                        .noneMatch(
                                deletions -> deletions.deletedIn(file.digest()).contains(entry.ordinal())))
                .toList();
        return new CorpusFile(
                file.path(),
                file.name(),
                file.size(),
                file.modified(),
                file.digest(),
                left,
                file.refused(),
                file.passedOver());
    }

    private static CorpusFile at(CorpusFile file, Corpus.Found found) {
        return new CorpusFile(
                file.path(),
                file.name(),
                found.size(),
                FileInReading.settledTime(found),
                file.digest(),
                file.entries(),
                file.refused(),
                file.passedOver());
    }

    /** The digest of a file's bytes; empty where they cannot be read. */
    private static String digest(CorpusPath path) {
        try {
            return Digests.of(path.file());
        } catch (IOException e) {
            return "";
        }
    }

    private void read(Corpus.Found found, Tally tally) {
        String key = found.path().key();
        FileInReading reading = new FileInReading(found, catalogue, settling, pipeline, tally, this::goOn);
        String digest;
        try {
            digest = Digests.of(found.path().file());
        } catch (IOException e) {
            // What the file held stays in the index for as long as the file itself stays.
            catalogue.complete(found.path(), reading.unreadable(e, catalogue.file(key)));
            return;
        }
        settling.removing(catalogue.remove(key));
        reading.skip(received.map(deletions -> deletions.deletedIn(digest)).orElse(Set.of()));
        files.read(found.path().file(), found.path().name(), reading);
        CorpusFile file = reading.asFound(digest);
        catalogue.complete(found.path(), file);
        builder.note(file);
        uncommitted = true;
    }

    private void commitInBetween() {
        if (Duration.between(lastCommit, Instant.now()).compareTo(BETWEEN_COMMITS) > 0) {
            settling.settle();
            commit();
        }
    }

    private void commit() {
        if (uncommitted) {
            builder.commit();
        }
        uncommitted = false;
        lastCommit = Instant.now();
    }

    private IndexingReport report(
            Corpus.Listing listing, int read, int removed, Tally tally, long accusations, Instant start) {
        IndexHealth health = index.health();
        List<Refused> refused = new ArrayList<>();
        listing.unreadable().forEach((name, reason) -> refused.add(new Refused(name, reason)));
        catalogue
                .files()
                .sorted(Comparator.comparing(CorpusFile::path))
                .forEach(file -> refused.addAll(file.refused()));
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
        Received kept = received.orElseThrow(() -> new IndexUnavailableException(
                "Articles can only be received where the corpus has a folder to keep them in.", null));
        try {
            Path file = kept.file(id);
            Path prepared = kept.prepare(id, fields);
            try {
                checkReadable(prepared);
                boolean created = placeOf(id).isEmpty();
                removeElsewhere(id, file, kept);
                kept.keep(prepared, file);
                readNow(file);
                return new Written(id, created);
            } finally {
                Files.deleteIfExists(prepared);
            }
        } catch (IOException e) {
            throw new IndexUnavailableException("The article " + id + " cannot be kept: " + e.getMessage(), e);
        }
    }

    private void checkReadable(Path prepared) {
        OneArticle one = new OneArticle();
        files.read(prepared, "the article", one);
        one.check();
    }

    private void removeElsewhere(String id, Path file, Received kept) throws IOException {
        Optional<Catalogue.Place> place = placeOf(id);
        if (place.isPresent() && !place.get().path().file().equals(file)) {
            remove(place.get(), kept);
        }
    }

    private void readNow(Path file) throws IOException {
        CorpusPath path = new CorpusPath(Received.FOLDER + "/" + file.getFileName(), file);
        Corpus.Found found = new Corpus.Found(
                path, Files.size(file), Files.getLastModifiedTime(file).toMillis());
        read(found, new Tally(progress -> {}, 1, found.size()));
        settling.settle();
        builder.publish();
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
        Received kept = received.orElseThrow(() -> new IndexUnavailableException(
                "Articles can only be deleted where the corpus has a folder to remember it in.", null));
        try {
            remove(place.get(), kept);
        } catch (IOException e) {
            throw new IndexUnavailableException("The article " + id + " cannot be deleted: " + e.getMessage(), e);
        }
        settling.settle();
        builder.publish();
        return true;
    }

    private Optional<Catalogue.Place> placeOf(String id) {
        return catalogue.place(id, settling.textOf(id));
    }

    private void remove(Catalogue.Place place, Received kept) throws IOException {
        CorpusPath path = place.path();
        if (kept.holds(path.file())) {
            kept.remove(path.file());
            forget(path.key());
        } else {
            CorpusFile file = catalogue.file(path.key()).orElseThrow();
            kept.delete(new Received.Deleted(file.digest(), place.ordinal()));
            renote(path, withoutDeleted(file));
        }
    }

    /**
     * Ends an update that is under way, leaving the index as its last commit made it; else commits. What was received by the API is on the disk in any
     * case. The index stays open for searches.
     */
    @Override
    public void close() {
        stopping = true;
        closeWhenStopped();
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
            commit();
        }
    }
}
