package org.allegata;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.allegata.evaluation.RankingComparison;
import org.allegata.evaluation.RankingMeasures;
import org.allegata.evaluation.TestCollection;

/** Tells people how two orders of hits compare. */
final class RankingText {

    private RankingText() {}

    static void print(TestCollection collection, RankingComparison comparison, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%,d documents, %,d queries with a relevant one; any of a query's words%n%n",
                collection.texts().size(),
                collection.queries().size());
        out.printf("%-12s%12s%12s%12s%12s%n", "", "plain BM25", "Allegata", "gain", "p");
        print("nDCG@" + RankingMeasures.NDCG_DEPTH, comparison, RankingMeasures::ndcg, out);
        print("AP", comparison, RankingMeasures::averagePrecision, out);
        print("recall@" + RankingMeasures.RECALL_DEPTH, comparison, RankingMeasures::recall, out);
        out.printf("%nMeans over the queries; p by paired randomisation.%n");
    }

    private static void print(
            String name, RankingComparison comparison, ToDoubleFunction<RankingMeasures> measure, PrintWriter out) {
        RankingComparison.Figure figure = comparison.figure(measure);
        out.printf(
                Locale.ROOT,
                "%-12s%12.4f%12.4f%+11.1f%%%12.5f%n",
                name,
                figure.plain(),
                figure.ours(),
                100 * figure.gain(),
                figure.probability());
    }
}
