package org.allegata.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.allegata.search.ResultPage.Bucket;
import org.allegata.search.ResultPage.Hit;
import org.allegata.search.ResultPage.Timeline;
import org.allegata.search.SearchRequest;
import org.allegata.search.SearchRequest.Interval;
import org.allegata.search.SearchRequest.TimelineDate;

/** The timeline of {@link ScanIndex}; an event counts where it begins. */
final class ScanTimeline {

    private ScanTimeline() {}

    static Timeline of(SearchRequest request, List<Hit> hits) {
        List<List<LocalDate>> dated = hits.stream()
                .map(hit -> days(hit, request.timeline()))
                .filter(days -> !days.isEmpty())
                .toList();
        List<LocalDate> days = dated.stream().flatMap(List::stream).sorted().toList();
        long undated = hits.size() - dated.size();
        Interval asked = request.interval();
        if (days.isEmpty()) {
            return new Timeline(asked == null ? Interval.YEAR : asked, List.of(), undated, false);
        }
        Interval interval = asked == null ? chosen(days) : asked;
        boolean coarsened = false;
        while (count(days, interval) > 400) {
            interval = interval == Interval.DAY ? Interval.MONTH : Interval.YEAR;
            coarsened = true;
        }
        return new Timeline(interval, buckets(days, dated, interval), undated, coarsened);
    }

    private static List<LocalDate> days(Hit hit, TimelineDate date) {
        Stream<LocalDate> days = date == TimelineDate.PUBLISHED
                ? Stream.ofNullable(hit.found().article().published())
                : hit.found().reading().accusations().stream()
                        .flatMap(accusation ->
                                Stream.ofNullable(accusation.event().from()));
        return days.toList();
    }

    private static Interval chosen(List<LocalDate> days) {
        long months = count(days, Interval.MONTH);
        return months > 60 ? Interval.YEAR : months > 2 ? Interval.MONTH : Interval.DAY;
    }

    private static long count(List<LocalDate> days, Interval interval) {
        return 1
                + switch (interval) {
                    case YEAR -> ChronoUnit.YEARS.between(start(days.getFirst(), interval), days.getLast());
                    case MONTH -> ChronoUnit.MONTHS.between(start(days.getFirst(), interval), days.getLast());
                    case DAY -> ChronoUnit.DAYS.between(days.getFirst(), days.getLast());
                };
    }

    private static LocalDate start(LocalDate day, Interval interval) {
        return switch (interval) {
            case YEAR -> day.withDayOfYear(1);
            case MONTH -> day.withDayOfMonth(1);
            case DAY -> day;
        };
    }

    private static LocalDate after(LocalDate start, Interval interval) {
        return switch (interval) {
            case YEAR -> start.plusYears(1);
            case MONTH -> start.plusMonths(1);
            case DAY -> start.plusDays(1);
        };
    }

    private static List<Bucket> buckets(List<LocalDate> days, List<List<LocalDate>> dated, Interval interval) {
        List<Bucket> buckets = new ArrayList<>();
        LocalDate from = start(days.getFirst(), interval);
        while (!from.isAfter(days.getLast())) {
            LocalDate next = after(from, interval);
            LocalDate first = from;
            long count = dated.stream()
                    .filter(of -> of.stream().anyMatch(day -> !day.isBefore(first) && day.isBefore(next)))
                    .count();
            buckets.add(new Bucket(from, next.minusDays(1), count));
            from = next;
        }
        return buckets;
    }
}
