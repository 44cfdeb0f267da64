package org.allegata.evaluation;

import org.allegata.article.Article;
import org.allegata.article.Span;
import tools.jackson.databind.JsonNode;

/** The sentence that carries an accusation: its words, or where they stand in a text that the labels do not hold. */
sealed interface Evidence {

    /** @param label a sentence, or {@code start} and {@code end} in UTF-16 units of the article's text as it is decoded */
    static Evidence of(JsonNode label) {
        if (label.isObject()) {
            return new Place(new Span(
                    label.required("start").intValue(), label.required("end").intValue()));
        }
        if (label.isString() || label.isMissingNode()) {
            return new Words(label.asString(""));
        }
        throw new IllegalArgumentException("evidence is a sentence, or an object with start and end");
    }

    /** The sentence; empty as long as only its place is known. */
    String words();

    /**
     * The same with its words.
     *
     * @throws BadCollectionException if its place is not in the article's text
     */
    Words in(Article article);

    /** A sentence. */
    record Words(String words) implements Evidence {
        @Override
        public Words in(Article article) {
            return this;
        }
    }

    /** The place of a sentence. */
    record Place(Span span) implements Evidence {
        @Override
        public String words() {
            return "";
        }

        @Override
        public Words in(Article article) {
            int length = article.text().length();
            if (span.end() > length) {
                throw new BadCollectionException(
                        "%s: the evidence from %d to %d is outside of the text, which has %d characters"
                                .formatted(article.id(), span.start(), span.end(), length));
            }
            return new Words(span.of(article.text()));
        }
    }
}
