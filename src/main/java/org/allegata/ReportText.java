package org.allegata;

import java.io.PrintWriter;
import java.util.Locale;
import org.allegata.indexing.IndexingReport;
import org.allegata.search.CorpusFile.Refused;

/** Tells people what an update did. */
final class ReportText {

    /** Of these only the first are listed, with the number of the rest. */
    private static final int MOST_RENAMED = 20;

    private ReportText() {}

    static void print(IndexingReport report, PrintWriter out) {
        printLists(report, out);
        out.printf(
                Locale.ROOT,
                "%,d files: %,d read, %,d gone, %,d unchanged.%n",
                report.files(),
                report.read(),
                report.removed(),
                report.files() - report.read());
        out.printf(
                Locale.ROOT,
                "%,d articles and %,d accusations in the index; %,d repeats, %,d entries passed over, %,d refused.%n",
                report.articles(),
                report.accusations(),
                report.repeats(),
                report.passedOver(),
                report.refused().size());
        double seconds = Math.max(0.001, report.took().toMillis() / 1000.0);
        out.printf(
                Locale.ROOT,
                "%,d articles with %,d accusations read in %.1f s (%,.0f articles and %.2f million characters a second).%n",
                report.articlesRead(),
                report.accusationsRead(),
                seconds,
                report.articlesRead() / seconds,
                report.charactersRead() / seconds / 1e6);
    }

    private static void printLists(IndexingReport report, PrintWriter out) {
        for (Refused refused : report.refused()) {
            out.printf("refused: %s: %s%n", refused.where(), refused.reason());
        }
        report.renamed().stream()
                .limit(MOST_RENAMED)
                .forEach(renamed -> out.printf(
                        "another text has the id %s; the one in %s goes by %s%n",
                        renamed.asked(), renamed.file(), renamed.id()));
        if (report.renamed().size() > MOST_RENAMED) {
            out.printf("… and %d more that go by another id%n", report.renamed().size() - MOST_RENAMED);
        }
    }
}
