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

    static TimelineView of(Timeline timeline, TimelineDate date, Parameters search, Wording wording) {
        DayText days = wording.days();
        List<Bucket> buckets = timeline.buckets();
        Interval interval = timeline.interval();
        long most = buckets.stream().mapToLong(Bucket::count).max().orElse(0);
        String parameter = date.name().toLowerCase(Locale.ROOT);
        return new TimelineView(
                IntStream.range(0, buckets.size())
                        .mapToObj(i ->
                                bar(i, buckets.get(i), interval, most, search.without("interval"), parameter, days))
                        .toList(),
                wording.say("time." + parameter),
                interval.name().toLowerCase(Locale.ROOT),
                buckets.isEmpty() ? "" : days.of(buckets.getFirst(), interval),
                buckets.isEmpty() ? "" : days.of(buckets.getLast(), interval),
                unknown(timeline, date, wording),
                search.without("interval").with(parameter, "unknown").address(),
                note(timeline, date, wording),
                List.of(choice("published", date, search, wording), choice("event", date, search, wording)));
    }

    private static Bar bar(
            int i, Bucket bucket, Interval interval, long most, Parameters search, String parameter, DayText days) {
        int height = bucket.count() == 0 ? 0 : (int) Math.max(3, bucket.count() * HEIGHT / most);
        return new Bar(
                i * BAR_WIDTH,
                HEIGHT - height,
                height,
                days.of(bucket, interval),
                bucket.count(),
                search.with(parameter, DayText.parameter(bucket, interval)).address());
    }

    /** Of events, hits without a date are not those with an accusation without one: they may have no accusation, or others too. */
    private static String unknown(Timeline timeline, TimelineDate date, Wording wording) {
        return date == TimelineDate.EVENT ? wording.say("time.accusations-undated") : undated(timeline, wording);
    }

    private static String note(Timeline timeline, TimelineDate date, Wording wording) {
        String undated = date == TimelineDate.EVENT ? undated(timeline, wording) : "";
        String coarsened = timeline.coarsened() ? wording.say("time.coarsened") : "";
        return Stream.of(undated, coarsened).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
    }

    private static String undated(Timeline timeline, Wording wording) {
        return timeline.undated() == 0 ? "" : wording.say("time.undated", timeline.undated());
    }

    private static Frame.Choice choice(String id, TimelineDate date, Parameters search, Wording wording) {
        boolean current = date.name().toLowerCase(Locale.ROOT).equals(id);
        return new Frame.Choice(
                wording.say("time.by-" + id),
                "",
                search.with("timeline", id).without("interval").address(),
                current);
    }
}
