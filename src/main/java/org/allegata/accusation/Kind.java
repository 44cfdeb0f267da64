package org.allegata.accusation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What sort of body or person a party is; descriptive, no judgement. */
public enum Kind {
    NGO,
    INTERGOVERNMENTAL,
    COURT,
    STATE,
    STATE_ORGAN,
    ARMED_GROUP,
    COMPANY,
    MEDIA,
    OTHER,
    PERSON;

    /** The name used in files and answers, as {@code armed-group}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Kind> of(String id) {
        return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
