package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the vocabulary says that accusation types are. */
class TypeDefinitionsTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

    /** A reader takes it in at a glance. */
    private static final int LONGEST = 280;

    static Stream<AccusationType> types() {
        return VOCABULARY.types().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void eachIsOneShortSentenceInEachLanguage(AccusationType type) {
        assertThat(type.definitions().keySet()).containsExactlyInAnyOrderElementsOf(LANGUAGES);
        assertThat(type.definitions().values())
                .allSatisfy(definition -> assertThat(definition)
                        .hasSizeBetween(40, LONGEST)
                        .endsWith(".")
                        .doesNotContainPattern("[.!?؟]\\s")
                        .doesNotContainPattern("\\s\\s|^\\s")
                        .satisfies(text -> assertThat(text.substring(0, 1))
                                .isEqualTo(text.substring(0, 1).toUpperCase(Locale.ROOT))));
        assertThat(type.definition("ar")).matches("\\P{IsLatin}+");
        assertThat(type.definition("pt")).isEqualTo(type.definition("en"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTwoAreDefinedAlike(String language) {
        Set<String> definitions = new HashSet<>();
        assertThat(types().map(type -> type.definition(language))).allMatch(definitions::add);
    }

    static Stream<String> languages() {
        return LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void eachHasALabelInEachLanguage(AccusationType type) {
        assertThat(type.labels().keySet()).containsAll(LANGUAGES);
    }
}
