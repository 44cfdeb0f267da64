package org.allegata.opensearch;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allegata.opensearch.Counting.Counted;
import org.allegata.search.ResultPage.Bucket;
import org.allegata.search.ResultPage.Timeline;
import org.allegata.search.SearchRequest.TimelineDate;
import org.allegata.search.Timelines;
import org.allegata.search.Timelines.Counter;
import tools.jackson.databind.JsonNode;

/** Counts hits over time, by the day of publication or by when the events of their accusations are said to have been. */
final class TimelineCounts {

    private static final String DAYS = "days";
    private static final String DATED = "dated";
    private static final String LEAST = "least";
    private static final String GREATEST = "greatest";
    private static final String ARTICLES = "articles";

    private final Asked asked;

    TimelineCounts(Asked asked) {
        this.asked = asked;
    }

    /** Asks for what the timeline needs, among others. */
    void addTo(Counting counting) {
        if (isByPublication()) {
            String field = asked.countsAccusations() ? Mapping.ACCUSATION_PUBLISHED : Mapping.PUBLISHED;
            counting.onHits(DAYS, Map.of("histogram", Map.of("field", field, "interval", 1, "min_doc_count", 1)));
        } else {
            counting.onAccusations(DATED, counting(Clause.exists(Mapping.EVENT_FROM)));
            counting.onAccusations(LEAST, Map.of("min", Map.of("field", Mapping.EVENT_LEAST)));
            counting.onAccusations(GREATEST, Map.of("max", Map.of("field", Mapping.EVENT_GREATEST)));
        }
    }

    Timeline in(Counted counted) {
        return isByPublication() ? published(counted) : events(counted);
    }

    private boolean isByPublication() {
        return asked.request().timeline() == TimelineDate.PUBLISHED;
    }

    private Timeline published(Counted counted) {
        TreeMap<Integer, Long> byDay = new TreeMap<>();
        for (JsonNode days : counted.onHits(DAYS)) {
            days.path("buckets")
                    .forEach(bucket -> byDay.merge(
                            (int) bucket.path("key").asDouble(),
                            bucket.path("doc_count").asLong(),
                            Long::sum));
        }
        long dated = byDay.values().stream().mapToLong(Long::longValue).sum();
        return Timelines.byDay(byDay, asked.request().interval(), counted.total() - dated);
    }

    /** Open ends reach to the first and last day that any event of the hits names. */
    private Timeline events(Counted counted) {
        long undated = counted.total()
                - counted.onAccusations(DATED).stream().mapToLong(this::count).sum();
        LongSummaryStatistics ends = Stream.of(LEAST, GREATEST)
                .flatMap(end -> counted.onAccusations(end).stream())
                .map(end -> end.path("value"))
                .filter(JsonNode::isNumber)
                .mapToLong(day -> (long) day.asDouble())
                .summaryStatistics();
        if (ends.getCount() == 0) {
            return Timelines.undated(asked.request().interval(), undated);
        }
        LocalDate first = LocalDate.ofEpochDay(ends.getMin());
        LocalDate last = LocalDate.ofEpochDay(ends.getMax());
        Deque<Long> counts = new ArrayDeque<>(
                counts(over(first, last, undated, (from, to) -> 0).buckets()));
        return over(first, last, undated, (from, to) -> counts.removeFirst());
    }

    private Timeline over(LocalDate first, LocalDate last, long undated, Counter counter) {
        return Timelines.over(first, last, asked.request().interval(), undated, counter);
    }

    /** Hits with an event in each bucket. */
    private List<Long> counts(List<Bucket> buckets) {
        Counting counting = new Counting(asked, null);
        for (int i = 0; i < buckets.size(); i++) {
            Bucket bucket = buckets.get(i);
            Clause within = Clause.between(
                    Mapping.EVENT, bucket.from().toEpochDay(), bucket.to().toEpochDay());
            counting.onAccusations(Integer.toString(i), counting(within));
        }
        Counted counted = counting.count();
        return IntStream.range(0, buckets.size())
                .mapToObj(i -> counted.onAccusations(Integer.toString(i)).stream()
                        .mapToLong(this::count)
                        .sum())
                .toList();
    }

    private Map<String, Object> counting(Clause accusations) {
        return asked.countsAccusations()
                ? Map.of("filter", accusations)
                : Map.of("filter", accusations, "aggs", Map.of(ARTICLES, Map.of("reverse_nested", Map.of())));
    }

    private long count(JsonNode counted) {
        return (asked.countsAccusations() ? counted : counted.path(ARTICLES))
                .path("doc_count")
                .asLong();
    }
}
