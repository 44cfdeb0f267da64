package org.allegata.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.allegata.accusation.AccusationType;
import org.allegata.accusation.RegisteredOrganisation;
import org.allegata.accusation.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalTextTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final QueryParser PARSER = new QueryParser(VOCABULARY);

    @ParameterizedTest
    @MethodSource
    void goldenTexts(String line) {
        String[] columns = line.split("\t", -1);
        assertThat(canonical(columns[0])).isEqualTo(columns[1]);
        assertThat(canonical(columns[1])).isEqualTo(columns[1]);
    }

    /** A query text, a tab, its canonical text. */
    static Stream<String> goldenTexts() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(CanonicalTextTest.class.getResourceAsStream("/query/canonical.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        }
    }

    @Test
    void whatStandsTogetherIsPrintedWithoutBracketsOfItsParts() {
        Query clinic = new Query.Or(List.of(Leaves.word("hospital"), phrase("field, hospital"), Leaves.word("1,000")));
        assertThat(CanonicalText.of(new Query.Near(10, List.of(Leaves.word("execution"), Leaves.word("prisoners")))))
                .isEqualTo("NEAR/10(execution, prisoners)");
        assertThat(CanonicalText.of(new Query.Not(new Query.InSentence(List.of(clinic, prefix("stri,ke"))))))
                .isEqualTo("-SENTENCE(hospital OR \"field, hospital\" OR 1\\,000, stri\\,ke*)");
    }

    private static Query phrase(String text) {
        return new Query.Phrase(Query.TextField.TITLE_OR_TEXT, text);
    }

    private static Query prefix(String text) {
        return new Query.Prefix(Query.TextField.TITLE_OR_TEXT, text);
    }

    @Test
    void everyNameOfEveryBodyIsReadBack() {
        VOCABULARY
                .organisations()
                .forEach(body -> namesOf(body).forEach(name -> {
                    assertReadBack("accuser:\"" + name + "\"");
                    assertReadBack("accused:\"" + name + "\"+");
                }));
    }

    private static Stream<String> namesOf(RegisteredOrganisation body) {
        return Stream.of(Stream.of(body.id(), body.name()), body.aliases().stream(), body.ambiguousAliases().stream())
                .flatMap(names -> names);
    }

    private static Stream<String> namesOf(AccusationType type) {
        return Stream.of(Stream.of(type.id()), type.labels().values().stream(), type.synonyms().stream())
                .flatMap(names -> names);
    }

    @Test
    void everyNameOfEveryTypeIsReadBack() {
        VOCABULARY.types().stream().flatMap(CanonicalTextTest::namesOf).forEach(name -> {
            assertThat(PARSER.parse("accusation:\"" + name + "\"").query()).isInstanceOf(Query.TypeIs.class);
            assertReadBack("accusation:\"" + name + "\"");
        });
    }

    private static void assertReadBack(String text) {
        Query query = PARSER.parse(text).query();
        assertThat(PARSER.parse(CanonicalText.of(query)).query()).as(text).isEqualTo(query);
    }

    private static String canonical(String text) {
        return CanonicalText.of(PARSER.parse(text).query());
    }
}
