package org.allegata.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.allegata.accusation.Vocabulary;
import org.allegata.answer.Labels;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges of days in words. */
class DayTextTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    @ParameterizedTest
    @CsvSource({
        "en, 2023-10-07, 2023-10-07, 7 October 2023",
        "en, 2023-10-01, 2023-10-31, October 2023",
        "en, 2023-01-01, 2023-12-31, 2023",
        "en, 2021-01-01, 2023-12-31, 2021 to 2023",
        "en, 2022-06-01, 2024-01-31, June 2022 to January 2024",
        "en, 2022-06-02, 2024-01-30, 2 June 2022 to 30 January 2024",
        "en, 2021-03-04, , since 4 March 2021",
        "en, , 2019-12-31, until 2019",
        "en, , , ''",
        "fr, 2023-10-07, 2023-10-07, 7 octobre 2023",
        "fr, 2021-03-04, , depuis 4 mars 2021",
        "es, 2022-06-01, 2024-01-31, junio de 2022 a enero de 2024",
        "ar, 2023-10-01, 2023-10-31, أكتوبر 2023",
    })
    void aRangeIsSaidAsShortlyAsItCanBe(
            String language, @Nullable LocalDate from, @Nullable LocalDate to, String words) {
        assertThat(new Wording(new Labels(VOCABULARY, language)).days().of(from, to))
                .isEqualTo(words);
    }
}
