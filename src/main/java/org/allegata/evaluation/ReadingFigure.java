package org.allegata.evaluation;

/**
 * One figure of a comparison of readings with labels.
 *
 * @param right found and labelled alike
 * @param labelled all that is labelled; where only pairs that were found are looked at, as many as there are of these
 * @param found all that was found; likewise
 */
public record ReadingFigure(int right, int labelled, int found) {

    static final ReadingFigure ZERO = new ReadingFigure(0, 0, 0);

    ReadingFigure plus(int moreRight, int moreLabelled, int moreFound) {
        return new ReadingFigure(right + moreRight, labelled + moreLabelled, found + moreFound);
    }

    /** Of what was found, the part that is right, from 0 to 1; 0 where nothing was found. */
    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /** Of what is labelled, the part that was found, from 0 to 1; 0 where nothing is labelled. */
    public double recall() {
        return labelled == 0 ? 0 : (double) right / labelled;
    }

    /** The harmonic mean of precision and recall, from 0 to 1. */
    public double f1() {
        return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }
}
