package org.allegata;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.allegata.accusation.Vocabulary;
import org.allegata.indexing.Corpus;
import org.allegata.indexing.CorpusWatch;
import org.allegata.indexing.IndexingReport;
import org.allegata.search.SearchIndex;
import org.allegata.web.ArticleWriter;
import org.allegata.web.Readiness;
import org.allegata.web.SearchServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves the page and the API, and keeps the index up to date with the corpus. */
@Command(
        name = "serve",
        description = {
            "Bring the index up to date with the corpus, serve the search page and the JSON API, and keep up with the corpus.",
            "",
            "Articles may be written over HTTP only where ALLEGATA_TOKEN is set in the environment; clients send it as bearer token."
        },
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Mixin
    Options.CorpusPaths corpus = new Options.CorpusPaths();

    @Mixin
    IndexPlace place = new IndexPlace();

    @Mixin
    Options.Serving serving = new Options.Serving();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = serving.with(corpus, place);
        Vocabulary vocabulary = Vocabulary.load();
        PrintWriter out = spec.commandLine().getOut();
        if (settings.onlyReads()) {
            serveReading(settings, vocabulary, out);
            return 0;
        }
        try (Wiring wiring = Wiring.open(settings.corpus(), settings.store(), vocabulary)) {
            Served served = new Served(wiring, settings.update());
            try (SearchServer server = start(settings, vocabulary, served, served);
                    Stopping stopping = Stopping.onSignal(() -> stop(wiring, server))) {
                tellAddress(server, out);
                if (settings.update()) {
                    update(wiring, served, out);
                    CorpusWatch.start(wiring.indexing());
                }
                server.warmUp();
                wiring.indexing().awaitEnd();
            }
        }
        return 0;
    }

    /** First the writing ends, so that nobody waits for it; searches are answered to the last. */
    private static void stop(Wiring wiring, SearchServer server) {
        wiring.indexing().close();
        server.close();
        wiring.close();
    }

    /** Beside others that write the index. */
    private static void serveReading(Settings settings, Vocabulary vocabulary, PrintWriter out)
            throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        try (SearchIndex index = settings.store().openForReading(vocabulary)) {
            ReadOnly reading = new ReadOnly(index);
            try (SearchServer server = start(settings, vocabulary, reading, reading);
                    Stopping stopping = Stopping.onSignal(() -> {
                        server.close();
                        end.countDown();
                    })) {
                tellAddress(server, out);
                server.warmUp();
                end.await();
            }
        }
    }

    private static void tellAddress(SearchServer server, PrintWriter out) {
        out.printf("Allegata answers at %s (Ctrl-C ends it)%n", server.address());
    }

    private static SearchServer start(
            Settings settings, Vocabulary vocabulary, Readiness readiness, ArticleWriter writer) {
        try {
            Corpus files = new Corpus(settings.corpus());
            return new SearchServer(settings.web(), vocabulary, readiness, writer, files::original).start();
        } catch (IllegalStateException e) {
            throw new PortTakenException(String.valueOf(e.getMessage()), e);
        }
    }

    private void update(Wiring wiring, Served served, PrintWriter out) {
        try (ProgressLine line = new ProgressLine(corpus.quiet)) {
            IndexingReport report = wiring.indexing().update(progress -> {
                served.at(progress);
                line.at(progress);
            });
            line.close();
            served.complete();
            ReportText.print(report, out);
        }
    }
}
