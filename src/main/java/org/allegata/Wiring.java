package org.allegata;

import java.nio.file.Path;
import java.util.List;
import org.allegata.accusation.AccusationReader;
import org.allegata.accusation.Vocabulary;
import org.allegata.article.ArticleReader;
import org.allegata.article.Memo;
import org.allegata.indexing.Corpus;
import org.allegata.indexing.CorpusIndexing;
import org.allegata.search.Backend;

/** An index open for writing, and what brings it up to date with a corpus. */
record Wiring(Backend backend, CorpusIndexing indexing) implements AutoCloseable {

    /** @throws org.allegata.search.IndexUnavailableException if the index cannot be written */
    static Wiring open(List<Path> corpus, Store store, Vocabulary vocabulary) {
        Backend backend = store.openForWriting(vocabulary);
        // Takes seconds to set up, and nobody needs it where nothing has changed.
        Memo<AccusationReader> reader = new Memo<>(() -> new AccusationReader(vocabulary));
        return new Wiring(
                backend,
                new CorpusIndexing(
                        new Corpus(corpus),
                        new ArticleReader(),
                        article -> reader.get().read(article),
                        backend.builder(),
                        backend.index()));
    }

    /** Stops an update that is under way, and leaves an index to go on from. */
    @Override
    public void close() {
        indexing.close();
        backend.close();
    }
}
