package org.allegata.query;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields that a query can name before a colon. */
public enum QueryField {
    TITLE,
    SOURCE,
    URL,
    LANGUAGE,
    PUBLISHED,
    ORGANISATION,
    ACCUSER,
    ACCUSED,
    ACCUSATION,
    STATUS,
    RESPONSE,
    EVENT;

    /** The name as typed, as {@code accuser}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<QueryField> of(String id) {
        return Stream.of(values())
                .filter(field -> field.id().equals(id.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
