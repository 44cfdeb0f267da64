package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences say plainly who says that somebody did something. */
class PlainReportsTest {

    private static final AccusationReader READER = AccusationReader.byRules(Vocabulary.load());

    private static boolean isPlain(String text) {
        return READER.stage(Articles.of(text)).scene().passages().stream()
                .anyMatch(passage -> passage.drafts().stream().anyMatch(new PlainReports(passage.clause())::isOne));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oxfam said Boko Haram tortured prisoners.",
                "Oxfam said that Boko Haram has repeatedly tortured prisoners.",
                "Boko Haram tortured prisoners, Oxfam said.",
                "\"Boko Haram tortured prisoners,\" said Oxfam.",
                "According to Oxfam, Boko Haram tortured prisoners.",
                "Boko Haram militants killed at least twelve villagers, Oxfam said."
            })
    void bothAreNamedAtTheirVerbs(String text) {
        assertThat(isPlain(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Boko Haram tortured prisoners.",
                "Residents said Boko Haram tortured prisoners.",
                "Oxfam said prisoners tortured by Boko Haram had fled.",
                "Oxfam said the fighters whom Boko Haram once led tortured prisoners.",
                "Oxfam spoke of a raid. Boko Haram tortured prisoners."
            })
    void whatIsNotSoPlainIsNone(String text) {
        assertThat(isPlain(text)).isFalse();
    }
}
