package org.allegata.web.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.allegata.search.ResultPage.Bucket;
import org.allegata.search.ResultPage.Timeline;

/**
 * Accusations by the year in which they were published, as bars in a box that is {@link #BAR_WIDTH} wide for each year and {@link #HEIGHT} high.
 *
 * @param range the first and the last of these years, in words
 * @param undated what leads to those of unknown date, in words; empty where there are none
 * @param undatedAddress the list of those
 */
public record YearsView(List<Year> years, String range, String undated, String undatedAddress) {

    public static final int HEIGHT = 60;
    public static final int BAR_WIDTH = 10;

    /** A single bar should not fill the page. */
    private static final int FEWEST_BARS = 12;

    private static final int LOWEST = 3;

    public YearsView {
        years = List.copyOf(years);
    }

    /** A year with accusations; {@code address} is the list of just those. */
    public record Year(String label, String count, int x, int y, int height, String address) {}

    /** The width of the box. */
    public int width() {
        return Math.max(FEWEST_BARS, years.isEmpty() ? 0 : years.getLast().x() / BAR_WIDTH + 1) * BAR_WIDTH;
    }

    /** @param list address of the list of accusations that were published in a range of days, as a parameter takes it */
    static YearsView of(Timeline timeline, Function<String, String> list, Wording wording) {
        List<Bucket> buckets = timeline.buckets();
        long most = buckets.stream().mapToLong(Bucket::count).max().orElse(0);
        return new YearsView(
                IntStream.range(0, buckets.size())
                        .filter(i -> buckets.get(i).count() > 0)
                        .mapToObj(i -> year(i, buckets.get(i), most, list, wording))
                        .toList(),
                range(buckets, wording),
                timeline.undated() == 0 ? "" : wording.say("time.undated", timeline.undated()),
                list.apply("unknown"));
    }

    private static Year year(int i, Bucket bucket, long most, Function<String, String> list, Wording wording) {
        int height = Math.toIntExact(Math.max(LOWEST, bucket.count() * HEIGHT / most));
        return new Year(
                wording.days().of(bucket.from(), bucket.to()),
                wording.number(bucket.count()),
                i * BAR_WIDTH,
                HEIGHT - height,
                height,
                list.apply(bucket.from() + ".." + bucket.to()));
    }

    private static String range(List<Bucket> buckets, Wording wording) {
        return buckets.isEmpty()
                ? ""
                : wording.days().of(buckets.getFirst().from(), buckets.getLast().to());
    }
}
