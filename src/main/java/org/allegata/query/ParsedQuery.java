package org.allegata.query;

import java.util.List;

/**
 * A query text and how it was understood.
 *
 * @param text as typed
 * @param repairs what was repaired
 * @param concepts what its plain words name, so that articles read as such may be found too
 */
public record ParsedQuery(String text, Query query, List<Repair> repairs, List<Concept> concepts) {

    public ParsedQuery {
        repairs = List.copyOf(repairs);
        concepts = List.copyOf(concepts);
    }
}
