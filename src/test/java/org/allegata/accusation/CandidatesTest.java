package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may be the accused of a sentence. */
class CandidatesTest {

    private static final AccusationReader READER = AccusationReader.byRules(Vocabulary.load());

    private static List<String> accused(String text) {
        Scene scene = READER.stage(Articles.of(text)).scene();
        Passage passage = scene.passages().getFirst();
        return new Candidates(scene, passage)
                .accused(passage.sentence().first()).stream()
                        .map(candidate -> candidate.party().name())
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The terrorism against Hamas must end.",
                "The massacres on the Hamas were seen by Oxfam.",
                "It was a war crime against Hamas."
            })
    void whoeverSomethingIsDoneToIsNotAccusedOfIt(String sentence) {
        assertThat(accused(sentence)).doesNotContain("Hamas").contains("unnamed");
    }

    @Test
    void theVictimIsNotAccused() {
        assertThat(accused("It held the officer responsible for the killing of Prime Minister Ana Ruiz."))
                .doesNotContain("Ana Ruiz");
        assertThat(accused("Oxfam described the crimes of Ana Ruiz.")).contains("Ana Ruiz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Iraqis were held in a camp.",
                "Iraqi asylum seekers were held in a camp.",
                "An Iraqi refugee family was held in a camp.",
                "As for the Iraqi’s held in a camp, nobody came."
            })
    void theStateThatPeopleComeFromIsNotAccused(String sentence) {
        assertThat(accused(sentence)).doesNotContain("Iraq");
        assertThat(accused("In Iraq they were held in a camp.")).contains("Iraq");
    }

    @Test
    void whoBringsACaseIsNotAccusedInIt() {
        assertThat(accused("The court decided in Hamas v. Hezbollah on Monday."))
                .contains("Hezbollah")
                .doesNotContain("Hamas");
    }

    @Test
    void whoeverIsNamedElsewhereInTheSentenceTooMayBe() {
        assertThat(accused("Hamas called it terrorism against Hamas.")).contains("Hamas");
        assertThat(accused("Allegations against Hamas were made.")).contains("Hamas");
    }
}
