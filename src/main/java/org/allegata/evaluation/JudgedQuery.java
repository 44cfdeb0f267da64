package org.allegata.evaluation;

import java.util.Map;

/**
 * A query with what people judged of its answers.
 *
 * @param text as searched: in lower case, without punctuation
 * @param grades the articles judged relevant, by id; 1 is the least grade
 */
public record JudgedQuery(String id, String text, Map<String, Integer> grades) {

    public JudgedQuery {
        grades = Map.copyOf(grades);
    }
}
