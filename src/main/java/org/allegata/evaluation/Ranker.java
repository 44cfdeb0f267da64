package org.allegata.evaluation;

import java.util.List;

/** Puts articles in order for a query. */
public interface Ranker {

    /** Ids of articles that answer, best first, at most {@code depth}. */
    List<String> rank(String query, int depth);
}
