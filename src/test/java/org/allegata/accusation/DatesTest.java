package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What expressions of time mean in an article of Friday, 20 November 2020. */
class DatesTest {

    private static final AccusationReader READER = new AccusationReader(Vocabulary.load());
    private static final LocalDate PUBLISHED = LocalDate.of(2020, 11, 20);

    private static List<String> dates(String text) {
        return READER.read(Articles.of(text, PUBLISHED, List.of())).dates().stream()
                .map(date -> date.period().from() + ".." + date.period().to())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    It happened on 7 October 2019.                   | 2019-10-07..2019-10-07
                    It happened on October 7.                        | 2020-10-07..2020-10-07
                    It happened on Tuesday.                          | 2020-11-17..2020-11-17
                    The hearing is on 3 December.                    | 2020-12-03..2020-12-03
                    The feast was on 25 March.                       | 2020-03-25..2020-03-25
                    The vote is set for January.                     | 2021-01-01..2021-01-31
                    They were arrested in January.                   | 2020-01-01..2020-01-31
                    They were arrested in December.                  | 2019-12-01..2019-12-31
                    They were arrested late last year.               | 2019-10-01..2019-12-31
                    Six were killed early this year.                 | 2020-01-01..2020-03-31
                    Six were killed so far this year.                | 2020-01-01..2020-11-20
                    The camp was opened a decade ago.                | 2010-01-01..2010-12-31
                    It was closed three weeks ago.                   | 2020-10-30..2020-10-30
                    It ran from March 2018 to May 2019.              | 2018-03-01..2019-05-31
                    It ran for long (March 2018 to May 2019).        | 2018-03-01..2019-05-31
                    Signed on 26.10.2020 in the capital.             | 2020-10-26..2020-10-26
                    It happened in late November 2019.               | 2019-11-21..2019-11-30
                    """)
    void anExpressionMeansOneRange(String text, String range) {
        assertThat(dates(text)).containsExactly(range);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The paper is in case no. 1994 of the archive.
                    The shots were heard at 2000 near the bridge.
                    See https://news.example.org/2017/05/report for more.
                    Her story was told to the Sunday Times.
                    """)
    void aNumberOrANameIsNoDate(String text) {
        assertThat(dates(text)).isEmpty();
    }

    @Test
    void aLaterDayWithoutAYearBelongsToTheYearAlreadyNamed() {
        assertThat(dates("The attack of October 7, 2018 was long planned. After October 7 nothing was the same."))
                .containsExactly("2018-10-07..2018-10-07", "2018-10-07..2018-10-07");
    }

    @Test
    void aDatelineMayCutTheYear() {
        String text = "LIMA, 12 NOV 20 -- The army left.";

        assertThat(READER.read(Articles.of(text, PUBLISHED, List.of())).dates())
                .extracting(date -> date.span().of(text))
                .containsExactly("12 NOV 20");
        assertThat(dates("On 12 November 20 men fell.")).containsExactly("2020-11-12..2020-11-12");
    }
}
