package org.allegata.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.allegata.accusation.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConjunctTest {

    private static final QueryParser PARSER = new QueryParser(Vocabulary.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                               | ``",
                "torture                          | torture → nothing",
                "torture detention                | torture → detention; detention → torture",
                "a1 b2 c3                         | a1 → b2 c3; b2 → a1 c3; c3 → a1 b2",
                "a1 accuser:shell b2              | a1 → b2 AND accuser:shell; b2 → a1 AND accuser:shell; accuser:shell → a1 b2",
                "a1 AND (b2 OR c3) AND -d4        | a1 → (b2 OR c3) AND -d4; b2 OR c3 → a1 AND -d4; -d4 → a1 AND (b2 OR c3)",
                "rape OR \"sexual violence\"      | rape OR \"sexual violence\" → nothing",
                "NEAR/3(a1, b2) title:\"peace talks\" | NEAR/3(a1, b2) → title:\"peace talks\"; title:\"peace talks\" → NEAR/3(a1, b2)",
            })
    void eachConditionStandsBesideWhatIsAskedWithoutIt(String typed, String told) {
        assertThat(Conjunct.of(PARSER.parse(typed).query()).stream()
                        .map(it -> CanonicalText.of(it.part()) + " → "
                                + (it.rest() instanceof Query.All ? "nothing" : CanonicalText.of(it.rest())))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(told);
    }
}
