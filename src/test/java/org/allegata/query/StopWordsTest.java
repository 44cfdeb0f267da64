package org.allegata.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.accusation.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StopWordsTest {

    private final StopWords stopWords = StopWords.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the",
                "The",
                "A",
                "des",
                "los",
                "uma",
                "\u043A\u043E\u0442\u043E\u0440\u044B\u0439",
                "\u0627\u0644\u062A\u064A"
            })
    void commonWordsOfEachLanguageAreNoCondition(String word) {
        assertThat(stopWords.contains(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WHO", "who", "US", "us", "un", "UN", "IS", "IT", "car", "son", "or", "sin", "no", "not", "may", "will",
                "Han", "AI", "al"
            })
    void wordsThatMeanSomethingSomewhereAreConditions(String word) {
        assertThat(stopWords.contains(word)).isFalse();
    }

    /** Typed in small letters, an abbreviation can be lost; no other name may be. */
    @Test
    void noNameOfTheVocabularyIsAStopWord() {
        Vocabulary vocabulary = Vocabulary.load();
        Stream<String> bodies = vocabulary.organisations().stream()
                .flatMap(body -> Stream.of(List.of(body.id(), body.name()), body.aliases(), body.ambiguousAliases())
                        .flatMap(List::stream));
        Set<String> lost = Stream.concat(
                        bodies, vocabulary.types().stream().flatMap(type -> type.labels().values().stream()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(stopWords::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(lost).isSubsetOf("is");
    }

    @Test
    void eachIsAWordInSmallLetters() {
        assertThat(stopWords.words()).allSatisfy(word -> {
            assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT)).isEqualTo(Spelling.strip(word));
            assertThat(word).doesNotContainAnyWhitespaces();
        });
    }
}
