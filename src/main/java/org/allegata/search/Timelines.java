package org.allegata.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.allegata.search.ResultPage.Bucket;
import org.allegata.search.ResultPage.Timeline;
import org.allegata.search.SearchRequest.Interval;
import org.jspecify.annotations.Nullable;

/** Lays buckets without gaps over a range of days. */
public final class Timelines {

    /** A timeline with more buckets is coarsened. */
    public static final int MOST_BUCKETS = 400;

    /** Where no interval is asked for: ranges up to this many days are shown by day, up to the next by month. */
    private static final int DAYS_BY_DAY = 92;

    private static final int DAYS_BY_MONTH = 366 * 10;

    private Timelines() {}

    /** Counts what lies in a bucket; asked once for each bucket, in order. */
    public interface Counter {
        long between(LocalDate from, LocalDate to);
    }

    /** A timeline in which nothing has a date. */
    public static Timeline undated(@Nullable Interval asked, long undated) {
        return new Timeline(asked == null ? Interval.YEAR : asked, List.of(), undated, false);
    }

    /**
     * A timeline of what has one day each.
     *
     * @param byDay how much has each day, in days since 1970
     */
    public static Timeline byDay(NavigableMap<Integer, Long> byDay, @Nullable Interval asked, long undated) {
        if (byDay.isEmpty()) {
            return undated(asked, undated);
        }
        return over(
                LocalDate.ofEpochDay(byDay.firstKey()),
                LocalDate.ofEpochDay(byDay.lastKey()),
                asked,
                undated,
                (from, to) -> byDay.subMap((int) from.toEpochDay(), true, (int) to.toEpochDay(), true).values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
    }

    /** A timeline from the bucket that holds {@code first} to the one that holds {@code last}. */
    public static Timeline over(
            LocalDate first, LocalDate last, @Nullable Interval asked, long undated, Counter counter) {
        Interval wanted = asked != null ? asked : fitting(first, last);
        Interval taken = wanted;
        while (taken != Interval.YEAR && buckets(first, last, taken) > MOST_BUCKETS) {
            taken = coarser(taken);
        }
        int years = taken == Interval.YEAR ? yearsInBucket(first, last) : 1;
        List<Bucket> buckets = new ArrayList<>();
        for (LocalDate from = start(first, taken); !from.isAfter(last); from = next(from, taken, years)) {
            LocalDate to = next(from, taken, years).minusDays(1);
            buckets.add(new Bucket(from, to, counter.between(from, to)));
        }
        return new Timeline(taken, buckets, undated, taken != wanted || years > 1);
    }

    private static Interval fitting(LocalDate first, LocalDate last) {
        long days = last.toEpochDay() - first.toEpochDay();
        if (days <= DAYS_BY_DAY) {
            return Interval.DAY;
        }
        return days <= DAYS_BY_MONTH ? Interval.MONTH : Interval.YEAR;
    }

    private static Interval coarser(Interval interval) {
        return interval == Interval.DAY ? Interval.MONTH : Interval.YEAR;
    }

    private static long buckets(LocalDate first, LocalDate last, Interval interval) {
        return switch (interval) {
            case DAY -> last.toEpochDay() - first.toEpochDay() + 1;
            case MONTH -> 12L * (last.getYear() - first.getYear()) + last.getMonthValue() - first.getMonthValue() + 1;
            case YEAR -> (long) last.getYear() - first.getYear() + 1;
        };
    }

    /** Years in one bucket: 1, but where even years would be too many. */
    private static int yearsInBucket(LocalDate first, LocalDate last) {
        return Math.toIntExact((buckets(first, last, Interval.YEAR) - 1) / MOST_BUCKETS + 1);
    }

    private static LocalDate start(LocalDate day, Interval interval) {
        return switch (interval) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private static LocalDate next(LocalDate from, Interval interval, int years) {
        return switch (interval) {
            case DAY -> from.plusDays(1);
            case MONTH -> from.plusMonths(1);
            case YEAR -> from.plusYears(years);
        };
    }
}
