package org.allegata.accusation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the accused says to an accusation in the same article. */
public enum Response {
    NONE,
    DENIED,
    ADMITTED;

    /** The name used in files, queries and answers, as {@code denied}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Response> of(String id) {
        return Stream.of(values()).filter(response -> response.id().equals(id)).findFirst();
    }
}
