package org.allegata.evaluation;

import java.util.List;
import java.util.Map;

/**
 * How readings compare with labels.
 *
 * @param articles how many are labelled
 * @param differences what label and reading do not share, by article
 */
public record ReadingReport(
        int articles, Map<ReadingMeasure, ReadingFigure> figures, List<ReadingDifference> differences) {

    public ReadingReport {
        figures = Map.copyOf(figures);
        differences = List.copyOf(differences);
    }

    /** One of the figures. */
    public ReadingFigure figure(ReadingMeasure measure) {
        return figures.getOrDefault(measure, ReadingFigure.ZERO);
    }
}
