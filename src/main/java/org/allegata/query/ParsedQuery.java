package org.allegata.query;

import java.util.List;

/**
 * A query text and how it was understood.
 *
 * @param text as typed
 * @param repairs what was repaired, in sentences for people
 */
public record ParsedQuery(String text, Query query, List<String> repairs) {

    public ParsedQuery {
        repairs = List.copyOf(repairs);
    }
}
