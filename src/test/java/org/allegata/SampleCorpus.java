package org.allegata;

import java.nio.file.Path;
import java.util.List;
import org.allegata.accusation.Vocabulary;
import org.allegata.search.SearchIndex;

/** The project's own corpus, indexed once for the tests of a class. */
final class SampleCorpus implements AutoCloseable {

    static final Path FOLDER = Path.of("corpus");
    static final Vocabulary VOCABULARY = Vocabulary.load();

    private final Wiring wiring;

    private SampleCorpus(Wiring wiring) {
        this.wiring = wiring;
    }

    /** @param index an empty folder */
    static SampleCorpus indexedIn(Path index) {
        Wiring wiring = Wiring.open(List.of(FOLDER), new Store.InFolder(index), VOCABULARY);
        wiring.indexing().update(progress -> {});
        return new SampleCorpus(wiring);
    }

    SearchIndex index() {
        return wiring.backend().index();
    }

    @Override
    public void close() {
        wiring.close();
    }
}
