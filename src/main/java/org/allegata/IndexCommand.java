package org.allegata;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.allegata.accusation.Vocabulary;
import org.allegata.indexing.IndexingReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Brings the index up to date with the corpus. */
@Command(
        name = "index",
        description = "Bring the index up to date with the corpus: only new, changed and deleted files are touched.",
        mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {

    @Mixin
    Options.CorpusPaths corpus = new Options.CorpusPaths();

    @Mixin
    IndexPlace place = new IndexPlace();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Wiring wiring = Wiring.open(corpus.orDefault(), place.store(), Vocabulary.load());
                Stopping stopping = Stopping.onSignal(wiring::close);
                ProgressLine progress = new ProgressLine(corpus.quiet)) {
            IndexingReport report = wiring.indexing().update(progress);
            progress.close();
            ReportText.print(report, out);
            return report.refused().isEmpty() ? 0 : Main.PARTLY;
        }
    }
}
