package org.allegata.web.page;

import java.time.LocalDate;
import java.util.Comparator;
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
 * @param scale what the highest bar means, in words
 * @param intervals how long the time of a bar may be
 * @param whole the search without its limit of time, or empty where it has none
 * @param choice what a script needs to let the reader choose a range
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
        List<Frame.Choice> dates,
        String scale,
        List<Frame.Choice> intervals,
        String whole,
        RangeChoice choice) {

    public static final int HEIGHT = 60;
    public static final int BAR_WIDTH = 10;

    /** Stands for the highest bar where there is none. */
    private static final Bucket NONE = new Bucket(LocalDate.EPOCH, LocalDate.EPOCH, 0);

    public TimelineView {
        bars = List.copyOf(bars);
        dates = List.copyOf(dates);
        intervals = List.copyOf(intervals);
    }

    /** A bucket; {@code address} is the search narrowed to it. */
    public record Bar(int x, int y, int height, String label, long count, String address) {}

    /**
     * For the choice of a range.
     *
     * @param search address of the search, to be followed by a range
     * @param first the first day of the first bar
     * @param counts of all bars
     * @param adds whether the counts add up to that of a range
     * @param locale how the reader writes days, as a language tag
     */
    public record RangeChoice(String search, String first, String counts, boolean adds, String locale) {}

    public int width() {
        return bars.size() * BAR_WIDTH;
    }

    static TimelineView of(Timeline timeline, TimelineDate date, Parameters search, Wording wording) {
        DayText days = wording.days();
        List<Bucket> buckets = timeline.buckets();
        Interval interval = timeline.interval();
        Bucket highest =
                buckets.stream().max(Comparator.comparing(Bucket::count)).orElse(NONE);
        BarScale scale = BarScale.of(buckets);
        String parameter = date.name().toLowerCase(Locale.ROOT);
        return new TimelineView(
                IntStream.range(0, buckets.size())
                        .mapToObj(i ->
                                bar(i, buckets.get(i), interval, scale, search.without("interval"), parameter, days))
                        .toList(),
                wording.say("time." + parameter),
                interval.name().toLowerCase(Locale.ROOT),
                buckets.isEmpty() ? "" : days.of(buckets.getFirst(), interval),
                buckets.isEmpty() ? "" : days.of(buckets.getLast(), interval),
                unknown(timeline, date, wording),
                search.without("interval").with(parameter, "unknown").address(),
                note(timeline, date, scale, wording),
                List.of(choice("published", date, search, wording), choice("event", date, search, wording)),
                wording.say("span.scale", highest.count(), days.of(highest, interval)),
                Stream.of(Interval.values())
                        .map(other -> choice(other, interval, search, wording))
                        .toList(),
                search.all(parameter).isEmpty()
                        ? ""
                        : search.without(parameter, "interval").address(),
                new RangeChoice(
                        search.without("interval").with(parameter, "").address(),
                        buckets.isEmpty() ? "" : buckets.getFirst().from().toString(),
                        buckets.stream()
                                .map(bucket -> String.valueOf(bucket.count()))
                                .collect(Collectors.joining(",")),
                        date == TimelineDate.PUBLISHED,
                        wording.locale().toLanguageTag()));
    }

    private static Bar bar(
            int i,
            Bucket bucket,
            Interval interval,
            BarScale scale,
            Parameters search,
            String parameter,
            DayText days) {
        int height = bucket.count() == 0 ? 0 : Math.max(3, scale.height(bucket.count(), HEIGHT));
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
        return date == TimelineDate.EVENT
                ? wording.say("time.accusations-undated")
                : undated("time.undated", timeline, wording);
    }

    private static String note(Timeline timeline, TimelineDate date, BarScale scale, Wording wording) {
        String undated = date == TimelineDate.EVENT ? undated("time.no-event", timeline, wording) : "";
        String coarsened = timeline.coarsened() ? wording.say("time.coarsened") : "";
        String roots = scale.roots() ? wording.say("time.roots") : "";
        return Stream.of(undated, coarsened, roots)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private static String undated(String words, Timeline timeline, Wording wording) {
        return timeline.undated() == 0 ? "" : wording.say(words, timeline.undated());
    }

    private static Frame.Choice choice(Interval interval, Interval current, Parameters search, Wording wording) {
        String id = interval.name().toLowerCase(Locale.ROOT);
        return new Frame.Choice(
                wording.say("time." + id), "", search.with("interval", id).address(), interval == current);
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
