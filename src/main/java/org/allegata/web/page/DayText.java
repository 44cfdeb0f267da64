package org.allegata.web.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.allegata.search.ResultPage.Bucket;
import org.allegata.search.SearchRequest.Interval;
import org.jspecify.annotations.Nullable;

/** Days and ranges of days in words, and as a parameter takes them. */
final class DayText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private DayText() {}

    static String of(LocalDate day) {
        return day.format(DAY);
    }

    /** As "7 October 2023", "June 2022 to 31 January 2024", "since 4 March 2021", "until 2023"; empty where both ends are open. */
    static String of(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? "" : "until " + last(to);
        }
        return to == null ? "since " + first(from) : range(from, to);
    }

    /** A bucket of a timeline in words. */
    static String of(Bucket bucket, Interval interval) {
        return switch (interval) {
            case YEAR -> String.valueOf(bucket.from().getYear());
            case MONTH -> bucket.from().format(MONTH);
            case DAY -> of(bucket.from());
        };
    }

    /** A bucket as a parameter takes it, as {@code 2023-10}. */
    static String parameter(Bucket bucket, Interval interval) {
        String day = bucket.from().toString();
        return switch (interval) {
            case YEAR -> day.substring(0, day.length() - "-01-01".length());
            case MONTH -> day.substring(0, day.length() - "-01".length());
            case DAY -> day;
        };
    }

    private static String range(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return of(from);
        }
        if (startsYear(from) && endsYear(to) && from.getYear() == to.getYear()) {
            return String.valueOf(from.getYear());
        }
        if (startsMonth(from) && endsMonth(to) && YearMonth.from(from).equals(YearMonth.from(to))) {
            return from.format(MONTH);
        }
        return first(from) + " to " + last(to);
    }

    private static String first(LocalDate from) {
        return startsYear(from) ? String.valueOf(from.getYear()) : startsMonth(from) ? from.format(MONTH) : of(from);
    }

    private static String last(LocalDate to) {
        return endsYear(to) ? String.valueOf(to.getYear()) : endsMonth(to) ? to.format(MONTH) : of(to);
    }

    private static boolean startsYear(LocalDate day) {
        return day.getDayOfYear() == 1;
    }

    private static boolean endsYear(LocalDate day) {
        return day.getDayOfYear() == day.lengthOfYear();
    }

    private static boolean startsMonth(LocalDate day) {
        return day.getDayOfMonth() == 1;
    }

    private static boolean endsMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }
}
