package org.allegata;

import java.nio.file.Path;
import java.util.List;
import org.allegata.indexing.Corpus;
import org.allegata.web.SearchServer;
import org.allegata.web.WebSettings;

/** A corpus behind a server of its own. */
final class ServedCorpus implements AutoCloseable {

    private final Wiring wiring;
    private final SearchServer server;

    /**
     * The project's own.
     *
     * @param index an empty folder
     */
    ServedCorpus(Path index) {
        this(List.of(SampleCorpus.FOLDER), index);
    }

    /** @param index is brought up to date with the corpus */
    ServedCorpus(List<Path> corpus, Path index) {
        wiring = Wiring.open(corpus, new Store.InFolder(index), SampleCorpus.VOCABULARY);
        wiring.indexing().update(progress -> {});
        Served served = new Served(wiring, false);
        server = new SearchServer(
                        WebSettings.local(0), SampleCorpus.VOCABULARY, served, served, new Corpus(corpus)::original)
                .start();
    }

    Wiring wiring() {
        return wiring;
    }

    /** As a server does after its first update. */
    void warmUp() {
        server.warmUp();
    }

    /** Where it answers, with a slash at the end. */
    String address() {
        return String.valueOf(server.address());
    }

    @Override
    public void close() {
        server.close();
        wiring.close();
    }
}
