package org.allegata.web.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allegata.search.ResultPage.Bucket;
import org.allegata.search.ResultPage.Timeline;
import org.allegata.search.SearchRequest.Interval;
import org.allegata.search.SearchRequest.TimelineDate;
import org.allegata.web.request.Parameters;

/**
 * Hits over time as bars in a box that is {@link #BAR_WIDTH} wide for each bucket and {@link #HEIGHT} high.
 *
 * @param about what the dates are
 * @param unknown what leads to hits of unknown date, in words; empty where there are none
 * @param unknownAddress the search narrowed to those
 * @param note what else there is to know, or empty
 */
public record TimelineView(
        List<Bar> bars,
        String about,
        String interval,
        String first,
        String last,
        String unknown,
        String unknownAddress,
        String note,
        List<Frame.Choice> dates) {

    public static final int HEIGHT = 60;
    public static final int BAR_WIDTH = 10;

    public TimelineView {
        bars = List.copyOf(bars);
        dates = List.copyOf(dates);
    }

    /** A bucket; {@code address} is the search narrowed to it. */
    public record Bar(int x, int y, int height, String label, long count, String address) {}

    public int width() {
        return bars.size() * BAR_WIDTH;
    }

    static TimelineView of(Timeline timeline, TimelineDate date, Parameters search) {
        List<Bucket> buckets = timeline.buckets();
        Interval interval = timeline.interval();
        long most = buckets.stream().mapToLong(Bucket::count).max().orElse(0);
        String parameter = date.name().toLowerCase(Locale.ROOT);
        return new TimelineView(
                IntStream.range(0, buckets.size())
                        .mapToObj(i -> bar(i, buckets.get(i), interval, most, search.without("interval"), parameter))
                        .toList(),
                date == TimelineDate.EVENT ? "When it is said to have happened" : "When it was published",
                interval.name().toLowerCase(Locale.ROOT),
                buckets.isEmpty() ? "" : DayText.of(buckets.getFirst(), interval),
                buckets.isEmpty() ? "" : DayText.of(buckets.getLast(), interval),
                unknown(timeline, date),
                search.without("interval").with(parameter, "unknown").address(),
                note(timeline, date),
                List.of(choice("published", "published", date, search), choice("event", "event", date, search)));
    }

    private static Bar bar(int i, Bucket bucket, Interval interval, long most, Parameters search, String parameter) {
        int height = bucket.count() == 0 ? 0 : (int) Math.max(3, bucket.count() * HEIGHT / most);
        return new Bar(
                i * BAR_WIDTH,
                HEIGHT - height,
                height,
                DayText.of(bucket, interval),
                bucket.count(),
                search.with(parameter, DayText.parameter(bucket, interval)).address());
    }

    /** Of events, hits without a date are not those with an accusation without one: they may have no accusation, or others too. */
    private static String unknown(Timeline timeline, TimelineDate date) {
        return date == TimelineDate.EVENT ? "Accusations without a date" : undated(timeline);
    }

    private static String note(Timeline timeline, TimelineDate date) {
        String undated = date == TimelineDate.EVENT ? undated(timeline) : "";
        String coarsened = timeline.coarsened() ? "The range is too long for shorter steps." : "";
        return Stream.of(undated, coarsened).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
    }

    private static String undated(Timeline timeline) {
        return timeline.undated() == 0 ? "" : String.format(Locale.ENGLISH, "%,d without a date", timeline.undated());
    }

    private static Frame.Choice choice(String id, String label, TimelineDate date, Parameters search) {
        boolean current = date.name().toLowerCase(Locale.ROOT).equals(id);
        return new Frame.Choice(
                label, "", search.with("timeline", id).without("interval").address(), current);
    }
}
