package org.allegata.accusation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The furthest step of justice that an article reports for an accusation. */
public enum Status {
    ALLEGED,
    INVESTIGATED,
    CHARGED,
    WARRANT,
    CONVICTED,
    RULED,
    SANCTIONED,
    CLEARED;

    /** The name used in files, queries and answers, as {@code warrant}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Status> of(String id) {
        return Stream.of(values()).filter(status -> status.id().equals(id)).findFirst();
    }
}
