package org.allegata.web.page;

import java.util.Locale;

/**
 * A piece of a sentence about an accusation.
 *
 * @param address of the page about it, below the root; empty where there is none
 */
public record SentencePiece(Role role, String text, String address) {

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
