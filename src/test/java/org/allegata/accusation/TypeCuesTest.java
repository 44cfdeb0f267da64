package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypeCuesTest {

    private static final TypeCues CUES = TypeCues.load();

    @Test
    void beginningsOfWordsAndOfPairsCount() {
        assertThat(CUES.count(List.of("journalists", "tear gas", "protesters")))
                .containsEntry("attack-on-journalists", 1)
                .containsEntry("excessive-force", 2);
    }

    @Test
    void aCueCountsOnceHoweverOftenItStands() {
        assertThat(CUES.count(List.of("journalists", "journalism"))).containsEntry("attack-on-journalists", 1);
    }

    @Test
    void otherWordsSpeakForNothing() {
        assertThat(CUES.count(List.of("umbrella", "of", ""))).isEmpty();
    }

    @Test
    void everyCueIsOneOfAKnownType() {
        assertThat(Vocabulary.load().types())
                .extracting(AccusationType::id)
                .containsAll(Vocabulary.entries("type-cues.yaml", "typeCues")
                        .map(entry -> entry.required("type").asString())
                        .toList());
    }
}
