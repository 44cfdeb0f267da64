package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.allegata.accusation.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The wordings of types in English: each names a known type, once, and can be found. */
class TypeWordsTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final TypeFinder FINDER = TypeFinder.of(Tongue.ENGLISH, VOCABULARY, WordClasses.load());
    private static final List<String> KINDS = List.of("nouns", "verbs", "unsure");

    private static Stream<JsonNode> types() {
        return Vocabulary.entries("type-words.yaml", "types");
    }

    private static Stream<String> wordings(JsonNode type) {
        return KINDS.stream().flatMap(kind -> Vocabulary.strings(type, kind).stream());
    }

    @Test
    void everyTypeIsKnownAndStandsOnce() {
        List<String> ids = types().map(type -> type.required("type").asString()).toList();

        assertThat(ids)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(VOCABULARY.type(id)).isPresent());
    }

    @Test
    void aWordingStandsOnceForItsType() {
        assertThat(types())
                .allSatisfy(type -> assertThat(wordings(type).toList()).doesNotHaveDuplicates());
    }

    @Test
    void everyWordingIsFoundWithItsType() {
        Map<String, Set<String>> lost = new HashMap<>();
        types().forEach(type -> {
            String id = type.required("type").asString();
            wordings(type)
                    .filter(wording -> FINDER.find(Words.of(wording)).stream()
                            .noneMatch(mention -> mention.types().contains(id)))
                    .forEach(wording ->
                            lost.computeIfAbsent(id, key -> new HashSet<>()).add(wording));
        });

        assertThat(lost).isEmpty();
    }

    /** The doer is looked for behind "by", which a wording must not hide. */
    @Test
    void noWordingEndsWithBy() {
        assertThat(types().flatMap(TypeWordsTest::wordings)).noneMatch(wording -> wording.endsWith(" by"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The gang lived off protection rackets. | corruption",
                "He denounced a smear campaign. | counter-accusation",
                "The junta misappropriates aid. | corruption",
                "They were blinded by nerve gas. | chemical-weapons",
                "Guards brutalised the men. | ill-treatment"
            })
    void wordingsAreFoundInTheirForms(String text, String type) {
        assertThat(FINDER.find(Words.of(text)))
                .flatExtracting(TypeMention::types)
                .contains(type);
    }
}
