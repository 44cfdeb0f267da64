package org.allegata.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.allegata.accusation.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {

    private final Conditions conditions = new Conditions(Vocabulary.load());

    @ParameterizedTest
    @ValueSource(strings = {"hamas", "HAMAS", " Hamas ", "\u062D\u0645\u0627\u0633"})
    void aBodyIsFoundByIdNameOrAlias(String asked) {
        assertThat(conditions.body(asked)).isEqualTo(body("hamas", false, "hamas"));
    }

    @Test
    void anUnknownBodyIsAskedAsTyped() {
        assertThat(conditions.body(" John   Smith ")).isEqualTo(body("John Smith", false));
    }

    @Test
    void anAliasOfSeveralBodiesAsksForAny() {
        assertThat(conditions.body("RSF"))
                .isEqualTo(body("RSF", false, "rapid-support-forces", "reporters-without-borders"));
    }

    @Test
    void aPlusAsksForThePartsToo() {
        assertThat(conditions.body("Israel+"))
                .isEqualTo(body("israel", true, "israel", "israel-defense-forces", "shin-bet"));
    }

    @ParameterizedTest
    @CsvSource({"unnamed,unnamed", "Article,article", "article+,article"})
    void theReservedNamesAreNoBodies(String asked, String name) {
        assertThat(conditions.body(asked)).isEqualTo(body(name, false));
    }

    private static Query.Body body(String asked, boolean withParts, String... ids) {
        return new Query.Body(asked, new TreeSet<>(List.of(ids)), withParts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "genocide",
                "Genocide",
                "g\u00E9nocide",
                "Genocidio",
                "\u0625\u0628\u0627\u062F\u0629 \u062C\u0645\u0627\u0639\u064A\u0629",
                "acts of genocide"
            })
    void aTypeIsFoundByIdLabelOrSynonym(String asked) {
        assertThat(conditions.type(asked))
                .hasValueSatisfying(type -> assertThat(type.ids()).containsExactly("genocide"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "xyz", "genocide,xyz", "+"})
    void anUnknownTypeIsEmpty(String asked) {
        assertThat(conditions.type(asked)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2024-02-29, 2024-02-29, 2024-02-29",
        "2023-10-07..2024-01, 2023-10-07, 2024-01-31",
        "2023..2023, 2023-01-01, 2023-12-31",
        "..2019,, 2019-12-31",
        "2019.., 2019-01-01,",
        "2023 .. 2024, 2023-01-01, 2024-12-31",
        "unknown,,",
        "Unknown,,"
    })
    void endsOfARangeAreInclusive(String asked, LocalDate from, LocalDate to) {
        assertThat(conditions.days(asked)).contains(new DayRange(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "...",
                "2024..2023",
                "2023-02-29",
                "2024-13",
                "2024-00",
                "24",
                "20240101",
                "2024-1-1-1",
                "2024..x",
                "1..2",
                "2023..2024..2025",
                "\u0662\u0660\u0662\u0664",
                "-2024",
                "today",
                "0000-00"
            })
    void whatIsNoRangeOfDaysIsEmpty(String asked) {
        assertThat(conditions.days(asked)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fr,fr",
        "FR,fr",
        "pt-BR,pt",
        "zh_Hans,zh",
        "spanish,es",
        "\u0440\u0443\u0441\u0441\u043A\u0438\u0439,ru",
        "Hausa,ha",
        "unknown,unknown",
        "pcm,pcm"
    })
    void aLanguageIsFoundByCodeOrName(String asked, String code) {
        assertThat(conditions.language(asked)).contains(new Query.LanguageIs(code));
    }
}
