package org.allegata.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges of days in words. */
class DayTextTest {

    @ParameterizedTest
    @CsvSource({
        "2023-10-07, 2023-10-07, 7 October 2023",
        "2023-10-01, 2023-10-31, October 2023",
        "2023-01-01, 2023-12-31, 2023",
        "2021-01-01, 2023-12-31, 2021 to 2023",
        "2022-06-01, 2024-01-31, June 2022 to January 2024",
        "2022-06-02, 2024-01-30, 2 June 2022 to 30 January 2024",
        "2021-03-04, , since 4 March 2021",
        ", 2019-12-31, until 2019",
        ", , ''"
    })
    void aRangeIsSaidAsShortlyAsItCanBe(@Nullable LocalDate from, @Nullable LocalDate to, String words) {
        assertThat(DayText.of(from, to)).isEqualTo(words);
    }
}
