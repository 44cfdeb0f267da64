package org.allegata.indexing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allegata.article.ArticleReader;
import org.allegata.search.CorpusFile;
import org.allegata.search.IndexBuilder;

/** Reads, notes and forgets single files, keeping catalogue and index in step; whoever calls settles afterwards. */
final class KnownFiles {

    private final Catalogue catalogue;
    private final ArticleReader files;
    private final IndexBuilder builder;
    private final ReadingPipeline pipeline;
    private final Settling settling;
    private final Optional<Received> received;

    KnownFiles(
            Catalogue catalogue,
            ArticleReader files,
            IndexBuilder builder,
            ReadingPipeline pipeline,
            Settling settling,
            Optional<Received> received) {
        this.catalogue = catalogue;
        this.files = files;
        this.builder = builder;
        this.pipeline = pipeline;
        this.settling = settling;
        this.received = received;
    }

    /** Forgets files that are no longer in the corpus; returns how many. What cannot be looked at is not taken for gone. */
    int forgetGone(Corpus.Listing listing) {
        List<String> gone = catalogue
                .files()
                .map(CorpusFile::path)
                .filter(path -> !listing.files().containsKey(path) && !listing.hides(path))
                .toList();
        gone.forEach(this::forget);
        return gone.size();
    }

    void forget(String path) {
        settling.removing(catalogue.remove(path));
        builder.forget(path);
    }

    /** Whether a file must be read; one that was only touched is noted anew, and entries deleted meanwhile are taken out. */
    boolean isChanged(Corpus.Found found) {
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
            renote(found.path(), left.asOf(found.size(), FileInReading.settledTime(found)));
        }
        return false;
    }

    /** The digest of a file's bytes; empty where they cannot be read. */
    private static String digest(CorpusPath path) {
        try {
            return Digests.of(path.file());
        } catch (IOException e) {
            return "";
        }
    }

    private void renote(CorpusPath path, CorpusFile file) {
        settling.removing(catalogue.remove(path.key()));
        catalogue.add(path, file);
        builder.note(file);
    }

    private CorpusFile withoutDeleted(CorpusFile file) {
        Set<Integer> deleted = deletedIn(file.name(), file.digest());
        return deleted.isEmpty()
                ? file
                : file.withEntries(file.entries().stream()
                        .filter(entry -> !deleted.contains(entry.ordinal()))
                        .toList());
    }

    private Set<Integer> deletedIn(String name, String digest) {
        return received.map(deletions -> deletions.deletedIn(name, digest)).orElse(Set.of());
    }

    /**
     * Reads a file; false where it cannot be read.
     *
     * @param goOn throws where reading is to stop
     */
    boolean read(Corpus.Found found, Tally tally, Runnable goOn) {
        String key = found.path().key();
        FileInReading reading = new FileInReading(found, catalogue, settling, pipeline, tally, goOn);
        String digest;
        try {
            digest = Digests.of(found.path().file());
        } catch (IOException e) {
            // What the file held stays in the index for as long as the file itself stays.
            catalogue.complete(found.path(), reading.unreadable(e, catalogue.file(key)));
            return false;
        }
        settling.removing(catalogue.remove(key));
        reading.skip(deletedIn(found.path().name(), digest));
        files.read(found.path().file(), found.path().name(), reading);
        CorpusFile file = reading.asFound(digest);
        catalogue.complete(found.path(), file);
        builder.note(file);
        return true;
    }

    /** Removes one place of a text: its file where the API wrote that for it, else the entry, until its file changes. */
    void remove(Catalogue.Place place, Received kept) throws IOException {
        CorpusPath path = place.path();
        CorpusFile file = catalogue.file(path.key()).orElseThrow();
        if (path.file().equals(kept.file(place.id())) && file.entries().size() == 1) {
            kept.remove(path.file());
            forget(path.key());
        } else {
            kept.delete(new Received.Deleted(path.name(), file.digest(), place.ordinal()));
            settling.removing(catalogue.removeEntry(path, place.ordinal()));
            builder.note(catalogue.file(path.key()).orElseThrow());
        }
    }
}
