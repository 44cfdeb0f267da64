package org.allegata.query;

import java.util.List;

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
        /** Divides the parts of what stands together; elsewhere a comma belongs to a word. */
        COMMA,
        END;

        /** As it stands in a query text. */
        String typed() {
            return switch (this) {
                case OPEN -> "(";
                case CLOSE -> ")";
                case MINUS -> "-";
                case COMMA -> ",";
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

    /** What stands before the brackets of parts that are to stand together; a bracket always follows. */
    sealed interface Together extends Token {

        /** As it stands in a query text. */
        String typed();

        Query of(List<Query> parts);
    }

    /** {@code NEAR/10} */
    record Near(int words) implements Together {

        @Override
        public String typed() {
            return "NEAR/" + words;
        }

        @Override
        public Query of(List<Query> parts) {
            return new Query.Near(words, parts);
        }
    }

    /** {@code SENTENCE} */
    record InSentence() implements Together {

        @Override
        public String typed() {
            return "SENTENCE";
        }

        @Override
        public Query of(List<Query> parts) {
            return new Query.InSentence(parts);
        }
    }

    /** A word as typed, with its escapes, wildcards and marks. */
    record Bare(String raw) implements Token {}

    /** What stood in quotes, without escapes, blanks collapsed; a {@code +} may have followed the closing quote. */
    record Quoted(String text, boolean withParts) implements Token {}
}
