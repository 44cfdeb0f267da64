package org.allegata.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a query text was understood.
 *
 * @param text as typed
 * @param read the same in canonical form
 * @param repairs what had to be repaired, for people
 * @param ambiguous names that mean several bodies, any of which is asked for
 * @param concepts what was asked for beside the words
 * @param suggestion what may have been meant instead, or null
 */
public record QueryAnswer(
        String text,
        String read,
        List<String> repairs,
        List<Ambiguous> ambiguous,
        List<ConceptAnswer> concepts,
        @Nullable SuggestionAnswer suggestion) {

    public QueryAnswer {
        repairs = List.copyOf(repairs);
        ambiguous = List.copyOf(ambiguous);
        concepts = List.copyOf(concepts);
    }

    /** A name that several bodies share. */
    public record Ambiguous(String asked, List<PartyAnswer> bodies) {
        public Ambiguous {
            bodies = List.copyOf(bodies);
        }
    }
}
