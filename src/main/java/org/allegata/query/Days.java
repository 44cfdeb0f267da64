package org.allegata.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days, months, years and ranges of them as typed: {@code 2024}, {@code 2023-10-07..2024-01}, {@code ..2019}, {@code unknown}. */
final class Days {

    static final String UNKNOWN = "unknown";
    private static final String TO = "..";
    private static final Pattern DAY = Pattern.compile("([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?");

    private Days() {}

    /** Empty where a date is impossible, the range reversed, or both ends open. */
    static Optional<DayRange> parse(String typed) {
        if (typed.equalsIgnoreCase(UNKNOWN)) {
            return Optional.of(DayRange.UNKNOWN);
        }
        int to = typed.indexOf(TO);
        return to < 0 ? range(typed, typed) : range(typed.substring(0, to), typed.substring(to + TO.length()));
    }

    /** The same range with its ends the other way round. */
    static String reversed(String typed) {
        int to = typed.indexOf(TO);
        return to < 0 ? typed : typed.substring(to + TO.length()) + TO + typed.substring(0, to);
    }

    private static Optional<DayRange> range(String left, String right) {
        if (left.isBlank() && right.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DayRange(first(left.strip()), last(right.strip())));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate first(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        Matcher day = match(typed);
        return LocalDate.of(number(day, 1, 1), number(day, 2, 1), number(day, 3, 1));
    }

    private static @Nullable LocalDate last(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        Matcher day = match(typed);
        YearMonth month = YearMonth.of(number(day, 1, 1), number(day, 2, 12));
        return month.atDay(number(day, 3, month.lengthOfMonth()));
    }

    private static Matcher match(String typed) {
        Matcher day = DAY.matcher(typed);
        if (!day.matches()) {
            throw new DateTimeException("No day, month or year: " + typed);
        }
        return day;
    }

    private static int number(Matcher day, int group, int otherwise) {
        String digits = day.group(group);
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    /** In the coarsest unit, years, months or days, in which both ends are whole. */
    static String text(DayRange days) {
        if (days.isUnknown()) {
            return UNKNOWN;
        }
        Unit unit = unit(days.from(), days.to());
        String from = days.from() == null ? "" : text(days.from(), unit);
        String to = days.to() == null ? "" : text(days.to(), unit);
        return from.equals(to) ? from : from + TO + to;
    }

    private enum Unit {
        YEAR,
        MONTH,
        DAY
    }

    private static Unit unit(@Nullable LocalDate from, @Nullable LocalDate to) {
        if ((from == null || from.getDayOfYear() == 1) && (to == null || to.getDayOfYear() == to.lengthOfYear())) {
            return Unit.YEAR;
        }
        boolean wholeMonths =
                (from == null || from.getDayOfMonth() == 1) && (to == null || to.getDayOfMonth() == to.lengthOfMonth());
        return wholeMonths ? Unit.MONTH : Unit.DAY;
    }

    private static String text(LocalDate day, Unit unit) {
        return switch (unit) {
            case YEAR -> day.toString().substring(0, 4);
            case MONTH -> day.toString().substring(0, 7);
            case DAY -> day.toString();
        };
    }
}
