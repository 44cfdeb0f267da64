package org.allegata.web.page;

import com.ibm.icu.text.DateTimePatternGenerator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.allegata.search.ResultPage.Bucket;
import org.allegata.search.SearchRequest.Interval;
import org.jspecify.annotations.Nullable;

/** Days and ranges of days in the reader's words, and as a parameter takes them. */
final class DayText {

    private final Wording wording;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final DateTimeFormatter year;

    DayText(Wording wording) {
        this.wording = wording;
        this.day = formatter("yMMMMd");
        this.month = formatter("yMMMM");
        this.year = formatter("y");
    }

    private DateTimeFormatter formatter(String parts) {
        String pattern = DateTimePatternGenerator.getInstance(wording.locale()).getBestPattern(parts);
        return DateTimeFormatter.ofPattern(pattern).localizedBy(wording.locale());
    }

    String of(LocalDate day) {
        return day.format(this.day);
    }

    /** As "7 October 2023", "June 2022 to 31 January 2024", "since 4 March 2021", "until 2023"; empty where both ends are open. */
    String of(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? "" : wording.say("date.until", last(to));
        }
        return to == null ? wording.say("date.since", first(from)) : range(from, to);
    }

    /** A bucket of a timeline in words. */
    String of(Bucket bucket, Interval interval) {
        return switch (interval) {
            case YEAR -> bucket.from().format(year);
            case MONTH -> bucket.from().format(month);
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

    private String range(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return of(from);
        }
        if (startsYear(from) && endsYear(to) && from.getYear() == to.getYear()) {
            return from.format(year);
        }
        if (startsMonth(from) && endsMonth(to) && YearMonth.from(from).equals(YearMonth.from(to))) {
            return from.format(month);
        }
        return wording.say("date.range", first(from), last(to));
    }

    private String first(LocalDate from) {
        return startsYear(from) ? from.format(year) : startsMonth(from) ? from.format(month) : of(from);
    }

    private String last(LocalDate to) {
        return endsYear(to) ? to.format(year) : endsMonth(to) ? to.format(month) : of(to);
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
