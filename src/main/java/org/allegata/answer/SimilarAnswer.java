package org.allegata.answer;

import java.util.List;
import org.allegata.search.ResultPage.Copies;

/**
 * Articles like one.
 *
 * @param id of that one
 * @param copies its near copies, which are not among the hits
 * @param hits the most alike first
 */
public record SimilarAnswer(String id, boolean indexing, Copies copies, List<HitAnswer> hits) {

    public SimilarAnswer {
        hits = List.copyOf(hits);
    }
}
