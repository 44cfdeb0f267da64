package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnStateTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    private static Party party(String id) {
        return VOCABULARY.organisations().stream()
                .filter(body -> body.id().equals(id))
                .map(body -> new Party(body.id(), body.name(), body.kind()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "us-department-of-the-treasury, united-states, true",
        "us-department-of-the-treasury, iran, false",
        "united-states, united-states, false",
        "amnesty-international, united-states, false",
        "united-states, us-department-of-the-treasury, false"
    })
    void anOrganBelongsToTheStateOfItsCountry(String organ, String state, boolean own) {
        assertThat(new OwnState(VOCABULARY).isOf(party(organ), party(state))).isEqualTo(own);
    }
}
