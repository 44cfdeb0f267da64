package org.allegata.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.allegata.accusation.Vocabulary;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReadingComparisonTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Vocabulary VOCABULARY = Vocabulary.load();

    private final ReadingComparison comparison = new ReadingComparison(VOCABULARY);

    private static Claims claims(String accusations) {
        return Claims.labelled(JSON.readTree("""
                        {"organisations": [{"name": "Amnesty International", "id": "amnesty-international", "forms": ["Amnesty", "the NGO"]},
                                           {"name": "River Police", "id": null, "forms": ["River Police", "the police"]}],
                         "dates": [{"from": "2024-05-01", "to": "2024-05-31"}, {"from": null, "to": null}],
                         "accusations": [%s]}
                        """.formatted(accusations)), VOCABULARY);
    }

    private static String claim(String accuser, String accused, String types, String status, String evidence) {
        return """
                {"accuser": "%s", "accused": "%s", "types": [%s], "status": "%s", "response": "none", "eventFrom": null, "eventTo": null,
                 "evidence": "%s"}""".formatted(accuser, accused, types, status, evidence);
    }

    private ReadingFigure figure(ReadingMeasure measure) {
        return comparison.figures().getOrDefault(measure, ReadingFigure.ZERO);
    }

    @Test
    void aReadingLikeTheLabelsScoresFull() {
        Claims labels = claims(claim("Amnesty", "River Police", "\"torture\"", "charged", "They tortured two men."));

        comparison.add("a", labels, labels);

        assertThat(comparison.differences()).isEmpty();
        assertThat(figure(ReadingMeasure.ORGANISATIONS)).isEqualTo(new ReadingFigure(2, 2, 2));
        assertThat(figure(ReadingMeasure.DATES)).isEqualTo(new ReadingFigure(1, 1, 1));
        assertThat(figure(ReadingMeasure.TRIPLES)).isEqualTo(new ReadingFigure(1, 1, 1));
        assertThat(figure(ReadingMeasure.STATUS_NOT_PLAIN)).isEqualTo(new ReadingFigure(1, 1, 1));
        assertThat(figure(ReadingMeasure.RESPONSE_NOT_PLAIN)).isEqualTo(ReadingFigure.ZERO);
    }

    @Test
    void turnedPartiesAreAWrongDirectionAndNoPair() {
        comparison.add(
                "a",
                claims(claim("Amnesty International", "River Police", "\"torture\"", "alleged", "x")),
                claims(claim("River Police", "Amnesty International", "\"torture\"", "alleged", "x")));

        assertThat(figure(ReadingMeasure.PAIRS)).isEqualTo(new ReadingFigure(0, 1, 1));
        assertThat(figure(ReadingMeasure.DIRECTION)).isEqualTo(new ReadingFigure(0, 1, 1));
        assertThat(figure(ReadingMeasure.TYPES)).isEqualTo(new ReadingFigure(1, 1, 1));
    }

    @Test
    void typesOfOneGroupAreAlikeByGroupOnly() {
        comparison.add(
                "a",
                claims(claim("unnamed", "River Police", "\"murder\"", "alleged", "x")),
                claims(claim("unnamed", "River Police", "\"massacre\"", "alleged", "x")));

        assertThat(figure(ReadingMeasure.TYPES).right()).isZero();
        assertThat(figure(ReadingMeasure.GROUPS).right()).isEqualTo(1);
        assertThat(comparison.differences())
                .filteredOn(difference -> difference.measure() == ReadingMeasure.TYPES)
                .extracting(ReadingDifference::missed, ReadingDifference::what)
                .containsExactly(tuple(true, "murder"), tuple(false, "massacre"));
    }

    @Test
    void evidenceIsTheSameIfMostOfItsWordsAre() {
        Claims labels = claims(claim("unnamed", "River Police", "\"torture\"", "alleged", "one two three four five"));

        comparison.add(
                "a", labels, claims(claim("unnamed", "River Police", "\"torture\"", "alleged", "one two three four")));
        comparison.add("b", labels, claims(claim("unnamed", "River Police", "\"torture\"", "alleged", "one two six")));

        assertThat(figure(ReadingMeasure.EVIDENCE)).isEqualTo(new ReadingFigure(1, 2, 2));
    }

    @Test
    void namesOutsideTheRegistryMayBeginOrEndEachOther() {
        assertThat(alike("Anna Example", "Example")).isTrue();
        assertThat(alike("The River Police", "River Police's")).isTrue();
        assertThat(alike("Río Grande", "rio grande")).isTrue();
        assertThat(alike("Anna Example", "Anna Sample")).isFalse();
        assertThat(alike("Kofi Ana", "Ana")).isFalse();
        assertThat(PartyNames.alike(Set.of("unnamed"), Set.of("article"))).isFalse();
    }

    private static boolean alike(String name, String other) {
        return PartyNames.alike(Set.of(PartyNames.spelled(name)), Set.of(PartyNames.spelled(other)));
    }
}
