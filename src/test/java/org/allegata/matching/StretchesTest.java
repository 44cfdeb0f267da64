package org.allegata.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.allegata.Seeds;
import org.allegata.matching.Stretches.Occurrence;
import org.allegata.matching.Stretches.Stretch;
import org.junit.jupiter.api.Test;

class StretchesTest {

    @Test
    void wordsBetweenAreCountedAndThoseOfPartsAreNot() {
        List<Occurrence> apart = List.of(new Occurrence(0, 2, 2), new Occurrence(1, 5, 6));

        assertThat(Stretches.near(apart, 2, 1)).isEmpty();
        assertThat(Stretches.near(apart, 2, 2)).containsExactly(new Stretch(2, 6));

        List<Occurrence> between = List.of(
                new Occurrence(0, 2, 2), new Occurrence(0, 4, 4), new Occurrence(1, 3, 3), new Occurrence(2, 5, 5));
        assertThat(Stretches.near(between, 3, 0)).contains(new Stretch(2, 5));
    }

    @Test
    void partsMayComeInAnyOrderAndShareWords() {
        assertThat(Stretches.near(List.of(new Occurrence(1, 0, 0), new Occurrence(0, 1, 1)), 2, 0))
                .containsExactly(new Stretch(0, 1));
        assertThat(Stretches.near(List.of(new Occurrence(0, 3, 5), new Occurrence(1, 4, 4)), 2, 0))
                .containsExactly(new Stretch(3, 5));
    }

    @Test
    void aStretchOfOneSentenceDoesNotGoOnIntoTheNext() {
        List<Occurrence> occurrences =
                List.of(new Occurrence(0, 3, 3), new Occurrence(1, 4, 4), new Occurrence(0, 9, 9));

        assertThat(Stretches.inSentence(occurrences, 2, new int[] {0, 4, 9})).isEmpty();
        assertThat(Stretches.inSentence(occurrences, 2, new int[] {0, 4, 12})).containsExactly(new Stretch(4, 9));
        assertThat(Stretches.inSentence(occurrences, 2, new int[] {0, 9})).containsExactly(new Stretch(3, 4));
    }

    @Test
    void theShortestStretchesAnswerWhereAnyDoes() {
        Random random = Seeds.random("stretches");
        for (int round = 0; round < 2_000; round++) {
            int parts = 2 + random.nextInt(2);
            List<Occurrence> occurrences = new ArrayList<>();
            for (int i = random.nextInt(9); i > 0; i--) {
                int first = random.nextInt(14);
                occurrences.add(new Occurrence(random.nextInt(parts), first, first + random.nextInt(3)));
            }
            int words = random.nextInt(5);
            assertThat(!Stretches.near(occurrences, parts, words).isEmpty())
                    .as("%s within %d", occurrences, words)
                    .isEqualTo(anyNear(occurrences, parts, words));
        }
    }

    private static boolean anyNear(List<Occurrence> occurrences, int parts, int words) {
        for (int first = 0; first < 18; first++) {
            for (int last = first; last < 18; last++) {
                Stretch stretch = new Stretch(first, last);
                long held = occurrences.stream()
                        .filter(stretch::holds)
                        .map(Occurrence::part)
                        .distinct()
                        .count();
                long foreign = java.util.stream.IntStream.rangeClosed(first, last)
                        .filter(place -> occurrences.stream().noneMatch(o -> o.first() <= place && place <= o.last()))
                        .count();
                if (held == parts && foreign <= words) {
                    return true;
                }
            }
        }
        return false;
    }
}
