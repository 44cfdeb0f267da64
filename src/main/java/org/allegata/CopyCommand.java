package org.allegata;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.allegata.accusation.Vocabulary;
import org.allegata.indexing.IndexCopy;
import org.allegata.indexing.IndexCopy.Content;
import org.allegata.search.Backend;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Moves an index from a folder to a cluster or back. */
@Command(
        name = "copy",
        description = {
            "Copy an index, articles and readings, from a folder to a cluster or back, and compare both at the end.",
            "",
            "Nothing else may write either of them meanwhile. A copy that was broken off is begun again; what is there already is replaced by the same."
        },
        mixinStandardHelpOptions = true)
final class CopyCommand implements Callable<Integer> {

    @Option(names = "--from", paramLabel = "ENGINE", required = true, description = "${COMPLETION-CANDIDATES}")
    IndexPlace.Engine from = IndexPlace.Engine.lucene;

    @Option(names = "--to", paramLabel = "ENGINE", required = true, description = "${COMPLETION-CANDIDATES}")
    IndexPlace.Engine to = IndexPlace.Engine.opensearch;

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            defaultValue = "index",
            description = "folder of the index on this machine (default: index)")
    Path folder = Path.of("index");

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = IndexPlace.DEFAULT_NAME,
            description = "name of the index in the cluster (default: ${DEFAULT-VALUE})")
    String name = IndexPlace.DEFAULT_NAME;

    @Mixin
    ClusterPlace cluster = new ClusterPlace();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (from == to) {
            throw new ParameterException(spec.commandLine(), "--from and --to name two engines, not one twice");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Vocabulary vocabulary = Vocabulary.load();
        try (Backend source = store(from).openForWriting(vocabulary);
                Backend target = store(to).openForWriting(vocabulary)) {
            long already = target.index().health().articles();
            if (already > 0) {
                err.printf(
                        Locale.ROOT,
                        "%s holds %,d articles already%n",
                        store(to).where(),
                        already);
            }
            IndexCopy.Report report =
                    IndexCopy.copy(source, target, copied -> err.printf(Locale.ROOT, "%,d articles copied%n", copied));
            report.refused().forEach(refused -> out.printf("refused: %s: %s%n", refused.id(), refused.reason()));
            print(from, report.from(), out);
            print(to, report.to(), out);
            out.println(report.isWhole() ? "Both hold the same." : "They do not hold the same.");
            return report.isWhole() ? 0 : Main.PARTLY;
        }
    }

    private Store store(IndexPlace.Engine engine) {
        return switch (engine) {
            case lucene -> new Store.InFolder(folder);
            case opensearch -> cluster.store(name);
        };
    }

    private static void print(IndexPlace.Engine engine, Content content, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-10s  %,d articles, %,d accusations, %,d files of the corpus, checksum %s%n",
                engine,
                content.articles(),
                content.accusations(),
                content.files(),
                content.checksum());
    }
}
