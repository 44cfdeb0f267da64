package org.allegata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.allegata.evaluation.RankingComparison;
import org.allegata.evaluation.RankingMeasures;
import org.allegata.evaluation.SearchRanker;
import org.allegata.evaluation.TestCollection;
import org.allegata.lucene.PlainRanking;
import org.allegata.query.QueryParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ranking over judged collections, run by name: {@code mvn -q test -Dtest=RankingBenchmark}. The collections, below {@code ../shared/data}, are not part
 * of the project; without them nothing is measured.
 */
class RankingBenchmark {

    private static final Path DATA = Path.of("..", "shared", "data");

    @ParameterizedTest
    @ValueSource(strings = {"ir_cranfield", "ir_time"})
    void ourOrderIsNoWorseThanPlainBm25(String name) {
        Path folder = DATA.resolve(name);
        assumeTrue(Files.isDirectory(folder), "No collection in " + folder + ": nothing is measured");
        TestCollection collection = TestCollection.read(folder);
        try (TemporaryIndex index = TemporaryIndex.of(collection.articles(), SampleCorpus.VOCABULARY);
                PlainRanking plain = PlainRanking.of(collection.texts())) {
            RankingComparison comparison = RankingComparison.of(
                    collection.queries(),
                    new SearchRanker(index.index(), new QueryParser(SampleCorpus.VOCABULARY)),
                    plain::rank);
            RankingText.print(collection, comparison, new PrintWriter(System.out, true, StandardCharsets.UTF_8));

            assertThat(comparison.figure(RankingMeasures::ndcg).gain()).isPositive();
        }
    }
}
