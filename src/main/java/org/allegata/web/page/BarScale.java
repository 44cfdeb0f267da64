package org.allegata.web.page;

import java.util.List;
import org.allegata.search.ResultPage.Bucket;

/**
 * How high the bars of a timeline are.
 *
 * @param highest the count of the highest one
 * @param roots whether heights go by the square roots of the counts, so that one bar does not flatten the others; the reader must be told
 */
record BarScale(long highest, boolean roots) {

    /** The highest bar may be so many times as high as the middle one. */
    private static final int STEEPEST = 50;

    static BarScale of(List<Bucket> buckets) {
        List<Long> counts = buckets.stream()
                .map(Bucket::count)
                .filter(count -> count > 0)
                .sorted()
                .toList();
        return counts.isEmpty()
                ? new BarScale(1, false)
                : new BarScale(counts.getLast(), counts.getLast() > STEEPEST * counts.get(counts.size() / 2));
    }

    /** The height of a bar in a box. */
    int height(long count, int box) {
        double part = (double) count / highest;
        return (int) (box * (roots ? Math.sqrt(part) : part));
    }
}
