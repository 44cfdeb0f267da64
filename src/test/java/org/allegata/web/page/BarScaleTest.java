package org.allegata.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.allegata.search.ResultPage.Bucket;
import org.junit.jupiter.api.Test;

class BarScaleTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private static BarScale scale(long... counts) {
        List<Bucket> buckets = LongStream.of(counts)
                .mapToObj(count -> new Bucket(DAY, DAY, count))
                .toList();
        return BarScale.of(buckets);
    }

    @Test
    void barsAreAsHighAsTheirCounts() {
        BarScale scale = scale(10, 0, 40, 20);
        assertThat(scale.roots()).isFalse();
        assertThat(List.of(scale.height(10, 60), scale.height(20, 60), scale.height(40, 60)))
                .containsExactly(15, 30, 60);
    }

    @Test
    void oneBarThatWouldFlattenTheOthersDoesNot() {
        BarScale scale = scale(100, 0, 0, 25, 10_000, 400, 100);
        assertThat(scale.roots()).isTrue();
        assertThat(List.of(scale.height(100, 60), scale.height(400, 60), scale.height(10_000, 60)))
                .containsExactly(6, 12, 60);
    }

    @Test
    void noBarsNeedNoScale() {
        assertThat(scale().roots()).isFalse();
        assertThat(scale(0, 0).roots()).isFalse();
    }
}
