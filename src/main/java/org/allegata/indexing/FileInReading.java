package org.allegata.indexing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allegata.article.Article;
import org.allegata.article.ArticleReader;
import org.allegata.search.CorpusFile;
import org.allegata.search.CorpusFile.Entry;
import org.allegata.search.CorpusFile.Refused;

/** A file while it is read: each article goes into the catalogue and, if it is its text's first place, to be read and put. */
final class FileInReading implements ArticleReader.Sink {

    /** A file changed so shortly ago may change again without its time showing it. */
    private static final long UNSETTLED_MILLISECONDS = 2000;

    private final Corpus.Found found;
    private final Catalogue catalogue;
    private final Settling settling;
    private final ReadingPipeline pipeline;
    private final Tally tally;
    private final Runnable goOn;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private Set<Integer> deleted = Set.of();
    private int passedOver;

    /** @param goOn throws where reading is to stop */
    FileInReading(
            Corpus.Found found,
            Catalogue catalogue,
            Settling settling,
            ReadingPipeline pipeline,
            Tally tally,
            Runnable goOn) {
        this.found = found;
        this.catalogue = catalogue;
        this.settling = settling;
        this.pipeline = pipeline;
        this.tally = tally;
        this.goOn = goOn;
    }

    /** Leaves out entries that were deleted by the API. */
    void skip(Set<Integer> ordinals) {
        deleted = ordinals;
    }

    @Override
    public void article(int ordinal, Article article) {
        goOn.run();
        if (deleted.contains(ordinal)) {
            return;
        }
        String text = Digests.ofText(article);
        Entry entry = new Entry(ordinal, article.id(), text);
        entries.add(entry);
        catalogue.add(found.path(), entry);
        tally.article(article.text().length());
        if (catalogue.isFirst(text, found.path(), ordinal)) {
            Catalogue.Listed listed = catalogue.listed(text).orElseThrow();
            if (settling.isTaken(listed.id(), text)) {
                // Of two texts that stand under one id for a moment, the later must come into the index later.
                pipeline.await();
            }
            pipeline.put(article.withId(listed.id()), listed.shown());
            settling.putting(text, listed);
        } else {
            settling.changing(text);
        }
    }

    @Override
    public void refused(String where, String reason) {
        refused.add(new Refused(where, reason));
    }

    @Override
    public void passedOver(String where) {
        passedOver++;
    }

    /** What is to be noted of the file. */
    CorpusFile asFound(String digest) {
        return new CorpusFile(
                found.path().key(),
                found.path().name(),
                found.size(),
                settledTime(found),
                digest,
                entries,
                refused,
                passedOver);
    }

    /** What is to be noted of a file that is there but cannot be read: what it held before, and why it could not be read. */
    CorpusFile unreadable(IOException problem, Optional<CorpusFile> before) {
        Refused reason = new Refused(found.path().name(), Corpus.reason(problem));
        return new CorpusFile(
                found.path().key(),
                found.path().name(),
                found.size(),
                -1,
                before.map(CorpusFile::digest).orElse(""),
                before.map(CorpusFile::entries).orElse(List.of()),
                List.of(reason),
                0);
    }

    /** The time to be noted of a file; negative where it changed so shortly ago that it must be looked at again. */
    static long settledTime(Corpus.Found found) {
        boolean settled = Math.abs(System.currentTimeMillis() - found.modified()) > UNSETTLED_MILLISECONDS;
        return settled ? found.modified() : -1;
    }
}
