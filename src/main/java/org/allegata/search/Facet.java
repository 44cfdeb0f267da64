package org.allegata.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What hits can be counted and filtered by. */
public enum Facet {
    ORGANISATION,
    ACCUSER,
    ACCUSED,
    ACCUSATION,
    STATUS,
    RESPONSE,
    SOURCE,
    LANGUAGE;

    /** The name in parameters and answers, as {@code accuser}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its values belong to an accusation rather than to the article. */
    public boolean ofAccusation() {
        return switch (this) {
            case ACCUSER, ACCUSED, ACCUSATION, STATUS, RESPONSE -> true;
            case ORGANISATION, SOURCE, LANGUAGE -> false;
        };
    }

    public static Optional<Facet> of(String id) {
        return Stream.of(values()).filter(facet -> facet.id().equals(id)).findFirst();
    }
}
