package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;

import org.allegata.accusation.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which prepositions tell how many. */
class AmountsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at least twelve",
                "at most 12",
                "up to 40",
                "up to a hundred",
                "over 300",
                "over a dozen",
                "about thirty",
                "between 20 and 30"
            })
    void anAmountFollows(String text) {
        assertThat(Amounts.begins(Words.of(text), 0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"at home", "up the hill", "over a wall", "about it", "over", "to 40 people"})
    void somethingElseFollows(String text) {
        assertThat(Amounts.begins(Words.of(text), 0)).isFalse();
    }
}
