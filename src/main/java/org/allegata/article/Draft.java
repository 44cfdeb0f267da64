package org.allegata.article;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file or a line of it says of one article, before anything is filled in.
 *
 * @param fields as written; one that is missing or blank was not given
 * @param text clean, as {@link Cleaning} leaves it
 * @param captions parts of the text that the source's own markup calls captions
 */
record Draft(Map<Field, String> fields, String text, List<Span> captions) {

    Draft {
        fields = Map.copyOf(fields);
        captions = List.copyOf(captions);
    }

    Draft(Map<Field, String> fields, String text) {
        this(fields, text, List.of());
    }

    /** The field's value without white space around it, or null where it was not given. */
    @Nullable
    String given(Field field) {
        String value = fields.getOrDefault(field, "").strip();
        return value.isEmpty() ? null : value;
    }
}
