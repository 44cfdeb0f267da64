package org.allegata.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11 December 2025                                            | 2025-12-11
            December 11, 2025                                           | 2025-12-11
            Thursday, 11 December 2025, 10:45 AM GMT                    | 2025-12-11
            2025-12-11                                                  | 2025-12-11
            2025-12-11T23:30:00Z                                        | 2025-12-11
            Published: 3 March 2021                                     | 2021-03-03
            Posted on Mar 3rd, 2021 at 08:45 PST                        | 2021-03-03
            Published in The Example, March 3, 2021                     | 2021-03-03
            Geneva, 3 March 2021 – Four experts spoke today.            | 2021-03-03
            GENEVA (3 March 2021) - Four experts spoke today.           | 2021-03-03
            New York, 3 March 2021                                      | 2021-03-03
            STRASBOURG, 3 March 2021. The court ruled today.            | 2021-03-03
            МОСКВА, 3 марта 2021 года. Суд вынес решение.               | 2021-03-03
            لاهاي، 3 آذار/مارس 2021                                     | 2021-03-03
            Paris, le 3 mars 2021                                       | 2021-03-03
            Publié le 1er août 2020                                     | 2020-08-01
            Publicado el 4 de septiembre de 2020                        | 2020-09-04
            4 de março de 2020                                          | 2020-03-04
            5 мая 2022                                                  | 2022-05-05
            نشر في ١٢ كانون الثاني ٢٠٢٢                                 | 2022-01-12
            12 يناير 2022                                               | 2022-01-12
            'By Jane Doe | 3 March 2021'                               | 2021-03-03
            24/02/2015                                                  | 2015-02-24
            """)
    void dayOfPublicationIsFound(String line, LocalDate day) {
        assertThat(PublicationLine.in("A headline\n" + line + "\nThe text itself goes on."))
                .as(line)
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 3 March 2021 soldiers entered the village.",
                "The attack of October 7, 2023, in the south was the first.",
                "The events of 3 March 2021",
                "He was taken on 3 March 2021",
                "Updated 3 March 2021",
                "Correction 3 March 2021: the name was wrong.",
                "Released on 5 October 1962, the song was a success.",
                "3/4/2021",
                "30 February 2021",
                "3 March 1021",
                "3 March 2999",
                "March 2021",
                "Geneva, 3 March"
            })
    void otherDaysAreNone(String line) {
        assertThat(PublicationLine.in("A headline\n" + line + "\nThe text itself goes on."))
                .as(line)
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Geneva, 3 March 2021", "3 March 2021", "Published: 3 March 2021"})
    void lastLinesCountToo(String line) {
        assertThat(PublicationLine.in("One.\nTwo.\nThree.\nFour.\nFive.\nSix.\n" + line))
                .isEqualTo(LocalDate.of(2021, 3, 3));
    }

    @Test
    void dayInTheMiddleIsNone() {
        assertThat(PublicationLine.in("One.\nTwo.\nThree.\nFour.\nFive.\n3 March 2021\nSix.\nSeven.\nEight."))
                .isNull();
    }
}
