package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allegata.accusation.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {

    private static final Party ACCUSED = new Party(null, "Ruth Aldermoor", Kind.OTHER);

    @ParameterizedTest
    @CsvSource({
        "accuse, NGO, true",
        "convict, COURT, true",
        "charge, STATE, false",
        "charge, STATE_ORGAN, true",
        "on-trial, STATE, false",
        "on-trial, COURT, true",
        "convict, STATE_ORGAN, false",
        "investigate, NGO, false",
        "responsible, NGO, false",
        "responsible, COURT, true",
        "act-passive, COURT, false"
    })
    void aStepOfJusticeStandsByItselfWhereItsAuthorityTakesIt(String rule, Kind kind, boolean sure) {
        Draft draft = Draft.of(
                new Party(null, "Accuser", kind),
                ACCUSED,
                List.of(),
                Status.ALLEGED,
                Words.of("She was charged.").sentences().getFirst(),
                rule);

        assertThat(draft.isSure()).isEqualTo(sure);
    }
}
