package org.allegata.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.allegata.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAnalysisTest {

    private static final List<String> PIECES = List.of(
            "d'",
            "l\u2019",
            "Isra\u00ebl",
            "Russia's",
            "Sana\u02BCa",
            "'",
            "\u02BC",
            " ",
            " ",
            ". ",
            "-",
            "al-Qassam",
            "U.N.",
            "3.5",
            "\u0635\u0646\u0639\u0627\u0621",
            "\u043C\u0438\u0440",
            "\u6771\u4EAC",
            "\u0E01\u0E32\u0E23",
            "\uFF07",
            "O'Brien",
            "rock'n'roll",
            "\uD83D\uDE4F",
            "x");

    /** Near and sentence conditions join places of several fields. */
    @Test
    void aWordHasTheSamePlaceInEveryFieldOfAText() {
        Random random = Seeds.random("word places");
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            List<Integer> exact = starts(TextAnalysis.EXACT, text.toString());
            for (String family : TextAnalysis.families()) {
                assertThat(starts(family, text.toString()))
                        .as("%s: %s", family, text)
                        .isEqualTo(exact);
            }
        }
    }

    /** Where the word at each place begins in the text. */
    private static List<Integer> starts(String form, String text) {
        List<Integer> starts = new ArrayList<>();
        TextAnalysis.scan(form, text, (term, place, start, end) -> {
            if (place == starts.size()) {
                starts.add(start);
            }
            return true;
        });
        return starts;
    }

    @ParameterizedTest
    @CsvSource({
        "en, Sana'a, Sanaa", "en, Sanaa, Sana\u2019a", "en, Russia's, Russia", "en, Russia, Russia\u2019s",
        "en, l'Ukraine, Ukraine", "fr, Ukraine, l\u2019Ukraine", "fr, isra\u00E9lienne, d'isra\u00E9liennes",
                "en, O'Brien, OBRIEN",
        "icu, O\u02BCBrien, o'brien"
    })
    void aWordIsFoundInTheWordsOfItsFamily(String family, String asked, String written) {
        assertThat(isFound(family, asked, written)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"en, Brien's, O'Hara", "en, Sana, Sanaa", "fr, lune, l'une", "en, well, we'll"})
    void otherWordsAreNot(String family, String asked, String written) {
        assertThat(isFound(family, asked, written)).isFalse();
    }

    private static boolean isFound(String family, String asked, String written) {
        org.allegata.query.Query.Word word =
                new org.allegata.query.Query.Word(org.allegata.query.Query.TextField.TITLE_OR_TEXT, asked);
        Sought sought = new Sought(List.of(new Wording(word, List.of())), List.of(), List.of(), List.of());
        return !TextMatches.in(written, family, () -> new int[] {0}, sought).isEmpty();
    }
}
