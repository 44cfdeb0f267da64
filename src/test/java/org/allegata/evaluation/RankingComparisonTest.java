package org.allegata.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingComparisonTest {

    @Test
    void exchangesThatSetTheMeansAsFarApartAreCounted() {
        // Of the eight ways to exchange three equal differences, two set the means as far apart.
        assertThat(PairedRandomisation.probability(new double[] {0.1, 0.1, 0.1}))
                .isEqualTo(0.25, within(0.01));
        // 0.4 + 0.2 - 0.1 is reached by 6 of 8: all but 0.4 - 0.2 + 0.1 and 0.4 - 0.2 - 0.1, either way.
        assertThat(PairedRandomisation.probability(new double[] {0.4, 0.2, -0.1}))
                .isEqualTo(0.5, within(0.01));
    }

    @Test
    void theSameIsNoDifference() {
        assertThat(PairedRandomisation.probability(new double[10])).isEqualTo(1);
    }

    @Test
    void manyQueriesThatAgreeAreNoChance() {
        double[] differences = new double[40];
        Arrays.fill(differences, 0.05);

        assertThat(PairedRandomisation.probability(differences)).isLessThan(0.001);
    }

    @Test
    void bothRankersAreAskedTheSame() {
        List<JudgedQuery> queries = IntStream.range(0, 4)
                .mapToObj(i -> new JudgedQuery("q" + i, "query " + i, Map.of("a" + i, 1)))
                .toList();
        Ranker right = (query, depth) -> List.of("a" + query.charAt(query.length() - 1));
        Ranker second = (query, depth) -> List.of("x", "a" + query.charAt(query.length() - 1));

        RankingComparison.Figure precision =
                RankingComparison.of(queries, right, second).figure(RankingMeasures::averagePrecision);

        assertThat(precision.ours()).isEqualTo(1);
        assertThat(precision.plain()).isEqualTo(0.5);
        assertThat(precision.gain()).isEqualTo(1);
        assertThat(precision.probability()).isEqualTo(0.125, within(0.01));
    }
}
