package org.allegata.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Against values worked out by hand. */
class RankingMeasuresTest {

    private static final Offset<Double> EXACTLY = within(1e-4);

    private static RankingMeasures of(List<String> ranking, Map<String, Integer> grades) {
        return RankingMeasures.of(ranking, grades);
    }

    @Test
    void gradesCountByTwoToTheirPower() {
        RankingMeasures measures = of(List.of("x", "b", "a", "y"), Map.of("a", 2, "b", 1, "c", 3));

        // Found: 1 / log2(3) + 3 / log2(4); best: 7 / log2(2) + 3 / log2(3) + 1 / log2(4).
        assertThat(measures.ndcg()).isEqualTo((0.63093 + 1.5) / (7 + 1.89279 + 0.5), EXACTLY);
        assertThat(measures.averagePrecision()).isEqualTo((1.0 / 2 + 2.0 / 3) / 3, EXACTLY);
        assertThat(measures.recall()).isEqualTo(2.0 / 3, EXACTLY);
    }

    @Test
    void thePerfectOrderIsOne() {
        assertThat(of(List.of("c", "a", "b", "x"), Map.of("a", 2, "b", 1, "c", 3)))
                .isEqualTo(new RankingMeasures(1, 1, 1));
    }

    @Test
    void nothingFoundIsZero() {
        assertThat(of(List.of("x", "y"), Map.of("a", 1))).isEqualTo(new RankingMeasures(0, 0, 0));
        assertThat(of(List.of(), Map.of("a", 1))).isEqualTo(new RankingMeasures(0, 0, 0));
    }

    @Test
    void eachMeasureLooksDownToItsDepth() {
        List<String> ranking =
                IntStream.rangeClosed(1, 200).mapToObj(rank -> "d" + rank).toList();

        RankingMeasures measures = of(ranking, Map.of("d11", 1, "d100", 1, "d101", 1));

        assertThat(measures.ndcg()).isZero();
        assertThat(measures.recall()).isEqualTo(2.0 / 3, EXACTLY);
        assertThat(measures.averagePrecision()).isEqualTo((1.0 / 11 + 2.0 / 100 + 3.0 / 101) / 3, EXACTLY);
    }

    @Test
    void theBestOfManyFillsTheFirstTen() {
        Map<String, Integer> twelve =
                IntStream.rangeClosed(1, 12).boxed().collect(Collectors.toMap(rank -> "d" + rank, rank -> 1));

        assertThat(of(List.copyOf(twelve.keySet()).subList(0, 10), twelve).ndcg())
                .isEqualTo(1, EXACTLY);
    }
}
