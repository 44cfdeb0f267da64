package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.allegata.accusation.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A verb or noun with what it is done to names a wrong, wherever the two stand. */
class DeedsTest {

    private static final Deeds DEEDS = Deeds.load(WordClasses.load());
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final TypeFinder TYPES = TypeFinder.of(Tongue.ENGLISH, VOCABULARY, WordClasses.load());

    private static List<String> types(String text) {
        Words words = Words.of(text);
        return words.sentences().stream()
                .flatMap(sentence -> DEEDS.find(words, sentence).stream())
                .flatMap(mention -> mention.types().stream())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jets bombed two crowded village schools. | attack-on-education",
                "Two crowded schools were bombed. | attack-on-education",
                "The schools had been repeatedly shelled and bombed. | attack-on-education",
                "The attack on a crowded school went on. | attack-on-education",
                "Oxfam condemned the school bombing. | attack-on-education",
                "Police beat three young reporters. | attack-on-journalists",
                "Reporters beaten by police spoke of it. | attack-on-journalists",
                "The jailing of two bloggers was criticised. | attack-on-journalists",
                "Soldiers torched farms, shops and a mosque. | attack-on-culture",
                "The residents of the town were shot dead. | attack-on-civilians",
                "They are accused of withholding medicine. | health",
                "The ministry revoked her passport. | denial-of-movement",
                "The party arms rebels across the border. | unlawful-arms-transfer",
                "The general broke the truce. | breach-of-ceasefire"
            })
    void aDeedIsFoundWhereverItsObjectStands(String text, String type) {
        assertThat(types(text)).contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A reporter's car was washed.",
                "Police arrested the driver of a school bus company.",
                "The school reported an attack.",
                "They attacked the school policy of the party.",
                "Schools, where teachers taught, burned coal.",
                "The journalist wrote. Police beat the drum.",
                "He killed time, and the reporters left.",
                "Reporters in the town said that rebels were killed.",
                "Doctors at the hospital said a gunman was shot dead.",
                "Police arrested the murderer of a reporter.",
                "She spoke of Ruritania's support against terrorists.",
                "The medicine is not for use in children."
            })
    void whatIsDoneToSomethingElseIsNoDeed(String text) {
        assertThat(types(text)).isEmpty();
    }

    @Test
    void aListOfObjectsNamesEachWrong() {
        assertThat(types("Gunmen killed three reporters, two nurses and a judge."))
                .contains("attack-on-journalists", "attack-on-medical-care", "attack-on-judges");
    }

    @Test
    void aNounTellsOfNoSubjectAndAVerbDoes() {
        Words words = Words.of("The murder of reporters. Gunmen murder reporters.");

        assertThat(words.sentences().stream()
                        .flatMap(sentence -> DEEDS.find(words, sentence).stream())
                        .map(TypeMention::verb))
                .containsExactly(false, true);
    }

    /** What a phrase names by itself stays, and a phrase that names nothing keeps its words. */
    @Test
    void aDeedAddsToThePhraseAtItsPlace() {
        assertThat(TYPES.find(Words.of("Soldiers murdered three reporters.")))
                .flatExtracting(TypeMention::types)
                .containsExactly("murder", "attack-on-journalists");
        assertThat(TYPES.find(Words.of("Police linked the men to influence trafficking.")))
                .isEmpty();
    }

    @Test
    void whoSearchesForTheDoerOfADeedDoesNotDoIt() {
        Words words = Words.of("Police arrested the gunman suspected of killing three reporters.");

        assertThat(words.sentences().stream()
                        .flatMap(sentence -> DEEDS.find(words, sentence).stream())
                        .map(mention -> words.fold(mention.first())))
                .containsExactly("killing");
    }

    /** Participles without end stand in one list, and each may have the subject of all. */
    @Test
    void aListWithoutEndTakesNoTime() {
        Words words = Words.of("Reporters were arrested" + ", arrested".repeat(300_000));

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> words.sentences().forEach(sentence -> DEEDS.find(words, sentence)));
    }

    /** A word that names a type only beside another sign is looked for that sign once a sentence. */
    @Test
    void aSentenceOfOneUnsureWordTakesNoTime() {
        Words words = Words.of("killed at least ".repeat(100_000));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> TYPES.find(words));
    }

    static Stream<String> typesOfDeeds() {
        return Vocabulary.entries("deeds.yaml", "deeds")
                .flatMap(deed -> deed.required("of").valueStream())
                .flatMap(types -> types.valueStream())
                .map(type -> type.asString())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("typesOfDeeds")
    void everyTypeIsKnown(String type) {
        assertThat(VOCABULARY.type(type)).isPresent();
    }

    static Stream<String> classesOfDeeds() {
        return Vocabulary.entries("deeds.yaml", "deeds")
                .flatMap(deed -> deed.required("of").propertyStream())
                .map(java.util.Map.Entry::getKey)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("classesOfDeeds")
    void everyClassOfObjectsHasObjects(String objects) {
        assertThat(Vocabulary.strings(Vocabulary.root("deeds.yaml").required("objects"), objects))
                .isNotEmpty();
    }
}
