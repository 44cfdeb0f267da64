package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadsOfStateTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final AccusationReader RULES = AccusationReader.byRules(VOCABULARY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President Barack Obama accused Hamas of torture.|United States > Hamas",
                "Mr Obama came late. President Obama accused Hamas of torture.|United States > Hamas",
                "Secretary of State Tony Blinken accused Hamas of torture.|United States > Hamas",
                "Former US President Barack Obama accused Hamas of torture.|Barack Obama > Hamas",
                "Barack Obama, the former president, accused Hamas of torture.|Barack Obama > Hamas",
                "The Minister of Justice Bola Adewale accused Hamas of torture.|Bola Adewale > Hamas",
                "Oxfam accused President Alexander Lukashenko of torture.|Oxfam > Alexander Lukashenko"
            })
    void whoSpeaksForAState(String text, String pair) {
        assertThat(Articles.pairs(RULES.read(Articles.of(text)))).containsExactly(pair);
    }

    @Test
    void everyStateWithHeadsIsKnown() {
        Stream<String> states = Vocabulary.entries("states.yaml", "states")
                .filter(node -> node.has("heads"))
                .map(node -> node.required("id").asString());

        assertThat(states)
                .hasSizeGreaterThan(90)
                .allMatch(id -> VOCABULARY.organisation(id).isPresent());
    }
}
