package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who accuses whom where no phrase names of what. */
class UntypedDraftsTest {

    private static final AccusationReader RULES = AccusationReader.byRules(Vocabulary.load());

    private static Scene scene(String text) {
        return RULES.stage(Articles.of(text)).scene();
    }

    private static List<Draft> untyped(String text) {
        return scene(text).passages().stream()
                .flatMap(passage -> passage.untyped().stream())
                .toList();
    }

    private static List<List<String>> typed(String text, Map<Integer, Map<String, Double>> saidAt) {
        Scene scene = scene(text);
        Candidate anybody = new Candidate(Party.UNNAMED, null, null, 0);
        List<Scored> scored = saidAt.entrySet().stream()
                .flatMap(at -> at.getValue().entrySet().stream()
                        .map(said -> new Scored(
                                scene.passages().get(at.getKey()),
                                said.getKey(),
                                anybody,
                                anybody,
                                said.getValue(),
                                1,
                                1)))
                .toList();
        return new UntypedDrafts(scene.passages(), scored)
                .typed()
                .map(Draft::types)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oxfam accused Sudan of carrying out the attack. | Oxfam > Sudan",
                "Sudan is accused by Oxfam of shelling the ridge. | Oxfam > Sudan",
                "Sudan is accused of shelling the ridge. | unnamed > Sudan",
                "Oxfam accused Sudan of being missing in action. | Oxfam > Sudan",
                "Boko Haram claimed responsibility for the attack. | Boko Haram > Boko Haram"
            })
    void aVerbOfAccusingSaysWhoAccusesWhom(String text, String pair) {
        assertThat(untyped(text))
                .extracting(draft ->
                        draft.accuser().name() + " > " + draft.accused().name())
                .containsExactly(pair);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oxfam accused nobody of carrying out the attack.",
                "Oxfam accused Sudan yesterday.",
                "The accused told Oxfam of the attack.",
                "The police met the main accused Ana Ruiz of the village.",
                "Oxfam condemned Sudan for the attack.",
                "His daughter, a nurse, accused Sudan of carrying out the attack.",
                "Oxfam accused Sudan yesterday in the capital of Chad.",
                "Oxfam accused Sudan, a member of the African Union.",
                "Nobody has claimed responsibility for the attack.",
                "Boko Haram is likely to claim responsibility for the attack."
            })
    void whatDoesNotSayItOutrightGivesNone(String text) {
        assertThat(untyped(text)).isEmpty();
    }

    @Test
    void isSaidOfTheLikeliestWrongsOfItsSentence() {
        assertThat(typed(
                        "Oxfam accused Sudan of carrying out the attack.",
                        Map.of(0, Map.of("life", 0.5, "murder", 0.4, "torture", 0.1))))
                .containsExactly(List.of("life", "murder"));
    }

    @Test
    void isNotSaidWhereNoWrongIsLikely() {
        assertThat(typed("Oxfam accused Sudan of carrying out the plan.", Map.of(0, Map.of("life", 0.2))))
                .isEmpty();
    }
}
