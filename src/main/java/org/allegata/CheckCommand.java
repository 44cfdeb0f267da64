package org.allegata;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.allegata.accusation.Vocabulary;
import org.allegata.search.IndexHealth;
import org.allegata.search.SearchIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells the settings and the state of the index. */
@Command(
        name = "check",
        description = "Print the settings and the state of the index, also beside a running server.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Mixin
    Options.CorpusPaths corpus = new Options.CorpusPaths();

    @Mixin
    IndexPlace place = new IndexPlace();

    @Mixin
    Options.Serving serving = new Options.Serving();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Settings settings = serving.with(corpus, place);
        out.println("corpus       " + settings.corpus());
        out.println("index        " + settings.store().where());
        out.println("address      " + settings.host() + ":" + settings.port());
        out.println(
                "public       " + (settings.publicAddress() == null ? "the address asked" : settings.publicAddress()));
        out.println("writing      " + (settings.token() == null ? "off: ALLEGATA_TOKEN is not set" : "on"));
        out.println("origins      " + (settings.origins().isEmpty() ? "none" : settings.origins()));
        out.println("log queries  " + (settings.logQueries() ? "yes" : "no"));
        out.println("java         " + Runtime.version());
        try (SearchIndex index = settings.store().openForReading(Vocabulary.load())) {
            IndexHealth health = index.health();
            out.printf(
                    Locale.ROOT,
                    "state        good: schema %d, %,d articles, %,d accusations, %.1f MB%n",
                    health.schema(),
                    health.articles(),
                    health.accusations(),
                    health.bytes() / 1e6);
        }
        return 0;
    }
}
