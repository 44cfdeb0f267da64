package org.allegata.accusation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A range of days, both ends inclusive; an end that is null is open, both null mean that nothing is known. */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Period UNKNOWN = new Period(null, null);

    /** @throws IllegalArgumentException if the range is reversed */
    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A period needs from <= to, not " + from + " and " + to);
        }
    }

    public static Period day(LocalDate day) {
        return new Period(day, day);
    }

    public boolean isKnown() {
        return from != null || to != null;
    }
}
