package org.allegata.accusation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an article has said about time so far, from which a date without a year gets one. */
final class DateContext {

    /** A date without a year that lies this many days ahead is still the coming one where the sentence speaks of the future. */
    private static final int AHEAD = 200;

    /** A day without a year is the coming one if that is at most so many days ahead, and the last one more than {@link #LONG_AGO} days back. */
    private static final int SOON = 75;

    private static final int LONG_AGO = 240;

    private final @Nullable LocalDate published;
    private final Map<Integer, Integer> yearOfDay = new HashMap<>();
    private final Map<Integer, Integer> yearOfMonth = new HashMap<>();
    private @Nullable Period last;
    private @Nullable Integer lastYear;

    DateContext(@Nullable LocalDate published) {
        this.published = published;
    }

    Optional<LocalDate> published() {
        return Optional.ofNullable(published);
    }

    /** The period named last, which "that year" and "that day" mean. */
    Optional<Period> last() {
        return Optional.ofNullable(last);
    }

    /** The year that was written out last, which "that year" means. */
    Optional<Integer> lastYear() {
        return Optional.ofNullable(lastYear);
    }

    Period remember(Period period) {
        last = period;
        return period;
    }

    Optional<LocalDate> day(int year, int month, int day) {
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return Optional.empty();
        }
        yearOfDay.put(month * 100 + day, year);
        lastYear = year;
        yearOfMonth.put(month, year);
        return Optional.of(LocalDate.of(year, month, day));
    }

    Optional<LocalDate> day(int month, int day, boolean future) {
        Integer known = yearOfDay.get(month * 100 + day);
        if (known != null) {
            return Optional.of(LocalDate.of(known, month, day));
        }
        return published().flatMap(now -> nearest(now, month, day, future || isSoon(now, month, day)));
    }

    private static boolean isSoon(LocalDate now, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 28) {
            return false;
        }
        LocalDate inThisYear = LocalDate.of(now.getYear(), month, day);
        LocalDate coming = inThisYear.isAfter(now) ? inThisYear : inThisYear.plusYears(1);
        return !coming.isAfter(now.plusDays(SOON)) && coming.minusYears(1).isBefore(now.minusDays(LONG_AGO));
    }

    private Optional<LocalDate> nearest(LocalDate now, int month, int day, boolean future) {
        for (int year = now.getYear() + (future ? 1 : 0); year > now.getYear() - 5; year--) {
            Optional<LocalDate> candidate = Optional.of(year)
                    .filter(y -> month >= 1
                            && month <= 12
                            && day >= 1
                            && day <= YearMonth.of(y, month).lengthOfMonth())
                    .map(y -> LocalDate.of(y, month, day))
                    .filter(date -> !date.isAfter(future ? now.plusDays(AHEAD) : now));
            if (candidate.isPresent()) {
                return candidate;
            }
        }
        return Optional.empty();
    }

    YearMonth month(int year, int month) {
        lastYear = year;
        yearOfMonth.put(month, year);
        return YearMonth.of(year, month);
    }

    Optional<YearMonth> month(int month, boolean future) {
        if (published != null) {
            int ahead = month - published.getMonthValue();
            int years = future ? (ahead < 0 ? 1 : 0) : (ahead > 0 ? -1 : 0);
            return Optional.of(YearMonth.of(published.getYear() + years, month));
        }
        return Optional.ofNullable(yearOfMonth.get(month)).map(year -> YearMonth.of(year, month));
    }

    /** The latest such day of the week on or before publication; before it where {@code strictly}. */
    Optional<LocalDate> weekday(int weekday, boolean strictly) {
        return published()
                .map(now -> now.minusDays(strictly ? 1 : 0))
                .map(now -> now.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday))));
    }

    Optional<LocalDate> comingWeekday(int weekday) {
        return published().map(now -> now.with(TemporalAdjusters.next(DayOfWeek.of(weekday))));
    }
}
