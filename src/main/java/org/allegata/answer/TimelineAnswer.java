package org.allegata.answer;

import java.util.List;
import org.allegata.search.ResultPage.Bucket;

/** Hits over time; {@code coarsened} tells that the interval asked for would have made too many buckets. */
public record TimelineAnswer(String interval, List<Bucket> buckets, long undated, boolean coarsened) {

    public TimelineAnswer {
        buckets = List.copyOf(buckets);
    }
}
