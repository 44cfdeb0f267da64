package org.allegata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allegata.accusation.Accusation;
import org.allegata.accusation.AccusationReader;
import org.allegata.accusation.Reading;
import org.allegata.article.Article;
import org.allegata.evaluation.LabelledArticles;
import org.allegata.evaluation.ReadingMeasure;
import org.allegata.evaluation.ReadingReport;
import org.allegata.indexing.Corpus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads the sample corpus and compares with what a careful person found in it. */
class CorpusReadingTest {

    private static final Path LABELS = Path.of("src/test/resources/corpus/labelled.jsonl");

    /** F1; these only go up. The labels know neither organisations nor dates. */
    private static final Map<ReadingMeasure, Double> FLOORS = Map.of(
            ReadingMeasure.TYPES, 0.60,
            ReadingMeasure.GROUPS, 0.655,
            ReadingMeasure.PAIRS, 0.46,
            ReadingMeasure.ACCUSED_AND_TYPE, 0.46,
            ReadingMeasure.TRIPLES, 0.383);

    /** How many pairs found are right in this too; these only go up. A part of the pairs found could fall because more are found. */
    private static final Map<ReadingMeasure, Integer> RIGHT = Map.of(
            ReadingMeasure.STATUS, 65,
            ReadingMeasure.RESPONSE, 51,
            ReadingMeasure.EVENT, 36,
            ReadingMeasure.EVIDENCE, 67);

    /** Of the pairs found, the part that is labelled; only goes up. */
    private static final double PAIR_PRECISION = 0.7;

    private record Read(Article article, Reading reading) {}

    private static final List<Read> ALL = new ArrayList<>();
    private static ReadingReport report;

    @BeforeAll
    static void read() {
        LabelledArticles labelled = LabelledArticles.read(LABELS, SampleCorpus.VOCABULARY);
        AccusationReader reader = new AccusationReader(SampleCorpus.VOCABULARY);
        new Corpus(List.of(SampleCorpus.FOLDER)).read(new AllRead(article -> {
            Reading reading = reader.read(article);
            ALL.add(new Read(article, reading));
            labelled.found(article, reading);
        }));
        assertThat(labelled.missing()).isEmpty();
        assertThat(labelled.ids()).hasSameSizeAs(ALL);
        report = labelled.report();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        new ReadingReportText(report, out).print(Map.of());
    }

    @Test
    void anAccuserIsNeverCalledTheAccused() {
        assertThat(report.figure(ReadingMeasure.DIRECTION).labelled()).isPositive();
        assertThat(report.figure(ReadingMeasure.DIRECTION).recall()).isEqualTo(1);
    }

    @Test
    void evidenceIsASentenceOfTheTextOutsideItsBoilerplate() {
        for (Read read : ALL) {
            for (Accusation accusation : read.reading().accusations()) {
                assertThat(accusation.evidence().end())
                        .isLessThanOrEqualTo(read.article().text().length());
                assertThat(read.article().boilerplate()).noneMatch(accusation.evidence()::overlaps);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void isNoWorseThanItWas(ReadingMeasure measure) {
        assertThat(report.figure(measure).f1()).isGreaterThanOrEqualTo(FLOORS.getOrDefault(measure, 0.0));
        assertThat(report.figure(measure).right()).isGreaterThanOrEqualTo(RIGHT.getOrDefault(measure, 0));
    }

    @Test
    void mostPairsFoundAreRight() {
        assertThat(report.figure(ReadingMeasure.PAIRS).precision()).isGreaterThan(PAIR_PRECISION);
    }
}
