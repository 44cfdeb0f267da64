package org.allegata.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.allegata.accusation.Vocabulary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text is a query, and the canonical text of what was understood is understood as the same. */
class QueryRoundTripTest {

    /** In each of two locales; {@code -Dtexts=500000} reads a million in all. */
    private static final int TEXTS = Integer.getInteger("texts", 25_000);

    private static final QueryParser PARSER = new QueryParser(Vocabulary.load());

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "tr-TR"})
    void canonicalTextIsReadBackAsTheSame(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("QueryRoundTripTest seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            assertReadBack(HostileTexts.next(random), "seed " + seed);
        }
    }

    private void assertReadBack(String text, String seed) {
        Query query = PARSER.parse(text).query();
        String canonical = CanonicalText.of(query);
        Query again = PARSER.parse(canonical).query();
        if (!again.equals(query) || !CanonicalText.of(again).equals(canonical)) {
            assertThat(again)
                    .as("%s, text <%s>, canonical <%s>", seed, text, canonical)
                    .isEqualTo(query);
            assertThat(CanonicalText.of(again)).as("%s, text <%s>", seed, text).isEqualTo(canonical);
        }
    }

    /** Around the bound of depth brackets are left out; what is left must be as stable as anything else. */
    @Test
    void deepBracketsAreReadBackAsTheSame() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("QueryRoundTripTest seed " + seed);
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "(",
                "(",
                "(",
                "(",
                "-(",
                "(a b ",
                "(a OR ",
                "title:(",
                "author:(",
                "NEAR/3(x, ",
                "-NEAR/3(x, -d, f OR ",
                "SENTENCE(",
                ", ",
                "-te*st ",
                "c ",
                " d AND ",
                "-e ",
                "\"f\" ",
                ") ");
        for (int i = 0; i < 2_000; i++) {
            String text = IntStream.range(0, 100 + random.nextInt(300))
                    .mapToObj(j -> pieces.get(random.nextInt(pieces.size() - random.nextInt(2))))
                    .collect(Collectors.joining());
            assertReadBack(text, "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "()",
                "((",
                "(a ",
                "(-(a OR ",
                "a) ",
                "\"",
                "\" ",
                "\u201C",
                "\u00AB ",
                "\u00AB\u201D",
                "-",
                "- ",
                "-a ",
                "*",
                "a*",
                "a* ",
                "a*b",
                "~",
                "~ ",
                "+",
                ":",
                ": ",
                "a:",
                "abc:d ",
                "abc:\"",
                "title:",
                "title: ",
                "title:(",
                "url:(",
                "\\",
                "\\\" ",
                "\u00AB \\",
                "NOT ",
                "AND ",
                "a OR ",
                "NEAR/3(",
                "SENTENCE(a, ",
                "SENTENCE(",
                "NEAR/3(c,b)",
                "NEAR/3 ",
                "NEAR/3(c -b,",
                "NEAR/3(c b,",
                "NEAR/3(c OR ",
                "-NEAR/3(c,b,-(",
                "title:NEAR(",
                "accusation:abcdef",
                "accusation:abcdef ",
                "accused:united-nations+ ",
                "published:2024..2020 ",
                "status:x ",
                "the ",
                "word ",
                "w",
                ",",
                ".",
                "\u0301",
                "\u0000",
                "\uD83D"
            })
    void oneMegabyteOfOneThingIsReadInSeconds(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            String canonical = CanonicalText.of(PARSER.parse(text).query());
            assertThat(CanonicalText.of(PARSER.parse(canonical).query())).isEqualTo(canonical);
        });
    }

    @Test
    void manyUnknownNamesAreReadInSeconds() {
        String text =
                IntStream.range(0, 60_000).mapToObj(i -> "accuser:amnesti" + i).collect(Collectors.joining(" "));
        ParsedQuery parsed = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> PARSER.parse(text));
        assertThat(parsed.repairs()).hasSize(11);
    }

    @Test
    void manyNamesThatAreNoFieldsBeforeOneWildcardAreReadInSeconds() {
        String text = "abc:".repeat(250_000) + "word*";
        ParsedQuery parsed = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> PARSER.parse(text));
        assertThat(CanonicalText.of(parsed.query())).isEqualTo("word*");
    }

    @Test
    void tenThousandBracketsAreNoTrouble() {
        ParsedQuery parsed = PARSER.parse("(".repeat(10_000) + "torture" + ")".repeat(10_000));
        assertThat(CanonicalText.of(parsed.query())).isEqualTo("torture");
        assertThat(parsed.repairs()).hasSize(1);
    }
}
