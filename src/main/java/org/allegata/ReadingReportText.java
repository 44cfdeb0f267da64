package org.allegata;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.allegata.evaluation.ReadingDifference;
import org.allegata.evaluation.ReadingFigure;
import org.allegata.evaluation.ReadingMeasure;
import org.allegata.evaluation.ReadingReport;
import org.jspecify.annotations.Nullable;

/** Tells people how readings compare with labels. */
final class ReadingReportText {

    private final ReadingReport report;
    private final PrintWriter out;

    ReadingReportText(ReadingReport report, PrintWriter out) {
        this.report = report;
        this.out = out;
    }

    /** @param before figures of an earlier run; empty where there are none */
    void print(Map<ReadingMeasure, ReadingFigure> before) {
        out.printf(Locale.ROOT, "%,d labelled articles%n%n", report.articles());
        out.printf("%-16s%8s%12s%10s%10s%8s%10s%n", "", "F1", "precision", "recall", "labelled", "found", "before");
        for (ReadingMeasure measure : ReadingMeasure.values()) {
            if (measure == ReadingMeasure.DIRECTION) {
                out.printf("%nOf the pairs found%n%-16s%8s%40s%10s%n", "", "right", "of", "before");
            }
            ReadingFigure figure = report.figure(measure);
            boolean ofSets = measure.compareTo(ReadingMeasure.DIRECTION) < 0;
            out.println((ofSets ? ofSets(measure, figure) : ofPairs(measure, figure))
                    + change(figure, before.get(measure)));
        }
        out.printf("%nAn asterisk counts only where the label is not alleged, none, or undated.%n");
    }

    private static String ofSets(ReadingMeasure measure, ReadingFigure figure) {
        return String.format(
                Locale.ROOT,
                "%-16s%8.3f%12.3f%10.3f%10d%8d",
                measure.id(),
                figure.f1(),
                figure.precision(),
                figure.recall(),
                figure.labelled(),
                figure.found());
    }

    private static String ofPairs(ReadingMeasure measure, ReadingFigure figure) {
        return String.format(Locale.ROOT, "%-16s%8.3f%40d", measure.id(), figure.recall(), figure.labelled());
    }

    private static String change(ReadingFigure figure, @Nullable ReadingFigure earlier) {
        return earlier == null ? "" : String.format(Locale.ROOT, "%+10.3f", figure.f1() - earlier.f1());
    }

    /** @param most how many of each measure and article are told */
    void printDifferences(int most) {
        Map<String, Integer> told = new HashMap<>();
        for (ReadingDifference difference : report.differences()) {
            String group = difference.article() + difference.measure() + difference.missed();
            if (told.merge(group, 1, Integer::sum) <= most) {
                out.printf(
                        "%s\t%s\t%s\t%s\t%s%n",
                        difference.article(),
                        difference.measure().id(),
                        difference.missed() ? "missed" : "extra",
                        difference.what(),
                        difference.evidence().replaceAll("\\s+", " "));
            }
        }
    }
}
