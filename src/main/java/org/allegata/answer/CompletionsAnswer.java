package org.allegata.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ways to go on with what is being typed, the best first.
 *
 * @param q what was typed
 */
public record CompletionsAnswer(String q, boolean indexing, List<Completion> completions) {

    public CompletionsAnswer {
        completions = List.copyOf(completions);
    }

    /**
     * One of them.
     *
     * @param kind {@code organisation}, {@code accusation} or {@code word}
     * @param value the organisation's or type's id, or the word
     * @param label in the reader's language
     * @param name the name that goes on as typed, where that is not the label
     * @param organisationKind as {@code ngo}; null for what is no organisation
     * @param count roughly how often the index has it
     * @param from where in what was typed the stretch begins that is replaced; it goes to the end
     * @param text what may be put in its place
     */
    public record Completion(
            String kind,
            String value,
            String label,
            @Nullable String name,
            @Nullable String organisationKind,
            long count,
            int from,
            String text) {}
}
