package org.allegata.query;

/** What the lexer cuts a query text into. */
sealed interface Token {

    /** Brackets, operators and the end of the text. */
    enum Sign implements Token {
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        MINUS,
        END;

        /** As it stands in a query text. */
        String typed() {
            return switch (this) {
                case OPEN -> "(";
                case CLOSE -> ")";
                case MINUS -> "-";
                case END -> "";
                case AND, OR, NOT -> name();
            };
        }
    }

    /**
     * A field's name and its colon; the value is what follows.
     *
     * @param exact whether the colon was followed by {@code =}: the value is the whole name
     * @param apart whether a blank stood between the colon and what follows
     */
    record Field(QueryField field, boolean exact, boolean apart) implements Token {}

    /** A word as typed, with its escapes, wildcards and marks. */
    record Bare(String raw) implements Token {}

    /** What stood in quotes, without escapes, blanks collapsed; a {@code +} may have followed the closing quote. */
    record Quoted(String text, boolean withParts) implements Token {}
}
