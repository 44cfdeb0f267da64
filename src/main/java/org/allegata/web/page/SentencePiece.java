package org.allegata.web.page;

import java.util.Locale;

/**
 * A piece of a sentence about an accusation.
 *
 * @param address the search for just that, or empty where the piece is no link
 * @param title what the link does, or empty
 */
public record SentencePiece(Role role, String text, String address, String title) {

    /** What a piece stands for; the style sheet knows it by its lower-case name. */
    public enum Role {
        WORDS,
        ACCUSER,
        ACCUSED,
        TYPE;

        /** The class in the style sheet. */
        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
