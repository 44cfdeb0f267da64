package org.allegata.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a condition on a date asks for: days from {@code from} to {@code to}, both inclusive, an end that is null being open; both null ask for
 * things whose date is unknown.
 */
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Asks for what has no date. */
    public static final DayRange UNKNOWN = new DayRange(null, null);

    /** @throws IllegalArgumentException if the range is reversed */
    public DayRange {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A range of days needs from <= to, not " + from + " and " + to);
        }
    }

    public boolean isUnknown() {
        return from == null && to == null;
    }
}
