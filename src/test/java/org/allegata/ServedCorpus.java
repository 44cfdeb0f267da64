package org.allegata;

import java.nio.file.Path;
import java.util.List;
import org.allegata.web.SearchServer;
import org.allegata.web.WebSettings;

/** The project's own corpus behind a server of its own. */
final class ServedCorpus implements AutoCloseable {

    private final Wiring wiring;
    private final SearchServer server;

    /** @param index an empty folder */
    ServedCorpus(Path index) {
        wiring = Wiring.open(List.of(SampleCorpus.FOLDER), new Store.InFolder(index), SampleCorpus.VOCABULARY);
        wiring.indexing().update(progress -> {});
        Served served = new Served(wiring, false);
        server = new SearchServer(WebSettings.local(0), SampleCorpus.VOCABULARY, served, served).start();
    }

    Wiring wiring() {
        return wiring;
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
