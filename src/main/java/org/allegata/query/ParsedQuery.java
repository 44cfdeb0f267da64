package org.allegata.query;

import java.util.List;

/**
 * A query text and how it was understood.
 *
 * @param text as typed
 * @param repairs what was repaired, in sentences for people
 * @param concepts what its plain words name, so that articles read as such may be found too
 */
public record ParsedQuery(String text, Query query, List<String> repairs, List<Concept> concepts) {

    public ParsedQuery {
        repairs = List.copyOf(repairs);
        concepts = List.copyOf(concepts);
    }
}
