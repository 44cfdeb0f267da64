package org.allegata.search;

/**
 * A way to go on with what is being typed.
 *
 * @param value the organisation's or type's id, or the word
 * @param name the name that matches what was typed, as the vocabulary writes it; for a word the same as its value
 * @param count roughly how often the index has it: articles that name the organisation or have the word in their title, accusations of the type
 * @param from where in the typed text the part begins that this replaces; it goes to the end
 */
public record Completion(Kind kind, String value, String name, long count, int from) {

    /** What is completed to. */
    public enum Kind {
        ORGANISATION,
        ACCUSATION,
        WORD
    }
}
