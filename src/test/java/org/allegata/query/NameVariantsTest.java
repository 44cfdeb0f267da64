package org.allegata.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.allegata.accusation.Names;
import org.allegata.accusation.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class NameVariantsTest {

    private static final NameVariants VARIANTS = NameVariants.load();
    private static final QueryParser PARSER = new QueryParser(Vocabulary.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hezbollah, Hizbullah, Hizbollah, HIZBALLAH",
                "Gaddafi, Qaddafi, Kadhafi, Gadhafi, Qadhafi, al-Gaddafi, el-Qaddafi",
                "Muhammad, Mohammed, Mohamed, Mohammad",
                "Kyiv, Kiev",
                "Hussein, Husain, Hussain",
                "Usama, Osama",
                "Houthi, Huthi, al-Houthi, Al-Huthi",
                "Al-Shabaab, Shebab, al Shabaab, ash-Shabaab, Alshabaab, al-Shabab",
                "Daesh, Daish, Da\u2019esh",
                "Uyghur, Uighur, Uigur, Ou\u00EFghour",
                "Rohingya, Rohinga",
                "Izz ad-Din, Izz al-Din, Ezzedine, Izzeddin, Ezz el-Din, Izzedine, Izz-ad-Din, ezz el din, Azzedine",
                "Salah ad-Din, Salaheddine, Salahuddin, Salah-Eddine, Salah al Din",
                "Nur ad-Din, Noureddine, Nureddin, Nour el-Din, Nuruddin, Nooruddin",
                "Badr al-Din, Badreddine, Badruddin",
                "Jamal ad-Din, Gamal el-Din, Djamel Eddine, Jamaluddin",
                "Shams al-Din, Chamseddine, Shamsuddin",
                "Alaa el-Din, Alaa ad-Din",
                "Saif ad-Din, Seif al-Din, Saifuddin, Sayf al-Din",
                "Fakhr al-Din, Fakhruddin, Fakhreddine",
                "Imad ad-Din, Emad el-Din, Imadeddin",
                "Kamal al-Din, Kamaleddine, Kamaluddin",
                "Sharaf ad-Din, Charafeddine, Sharafuddin",
                "Zayn al-Din, Zinedine, Zainuddin, Zein el-Din, Zineddine",
                "Muhyi al-Din, Mohieddin, Mohiuddin, Muhyiddin",
                "Najm ad-Din, Najmuddin, Nejmeddine",
                "Al-Qassam, al Qassam, Alqassam, el-Qassam, Qassam, Al-Kassam",
                "an-Nusra, al-Nusra, en-Nosra, Nusra",
                "Al-Bukamal, al Bukamal, el-Bukamal",
                "Abd al-Rahman, Abdul Rahman, Abdelrahman, Abd ar-Rahman, Abderrahmane, Abdurrahman, Abd el Rahman, Abdul-Rahman",
                "Abdul Aziz, Abdelaziz, Abd al-Aziz",
                "Deir ez-Zor, Deir al-Zor, Deir Ezzor, Deir el Zor",
                "Sana'a, Sanaa",
                "bin Laden, Ben Laden, Binladen"
            })
    void allWaysToWriteANameFindOneAnother(String names) {
        List<String> written = List.of(names.split(", "));
        for (String asked : written) {
            written.forEach(text ->
                    assertThat(finds(asked, text)).as(asked + " finds " + text).isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("listed")
    void allThatIsListedTogetherFindsOneAnother(List<String> spellings) {
        spellings.forEach(asked -> assertThat(spellings).allMatch(text -> finds(asked, text)));
    }

    static Stream<List<String>> listed() throws IOException {
        return Stream.of("spellings", "articleNames")
                .flatMap(list -> resource().required(list).valueStream())
                .map(spellings ->
                        spellings.valueStream().map(JsonNode::asString).toList());
    }

    @Test
    void manyNamesAreListed() throws IOException {
        assertThat(listed().count()).isGreaterThan(150);
    }

    private static JsonNode resource() {
        try (InputStream in = Objects.requireNonNull(NameVariants.class.getResourceAsStream("name-variants.yaml"))) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether each word that is asked for, or something it may also be written as, stands in the text. */
    private static boolean finds(String asked, String text) {
        List<String> words = words(asked);
        List<List<String>> variants = VARIANTS.of(words);
        return java.util.stream.IntStream.range(0, words.size())
                .allMatch(i -> Stream.concat(Stream.of(words.get(i)), variants.get(i).stream())
                        .anyMatch(variant -> holds(text, variant)));
    }

    private static boolean holds(String text, String words) {
        return (" " + Names.fold(text) + " ").contains(" " + Names.fold(words) + " ");
    }

    /** As the parser leaves them. */
    private static List<String> words(String asked) {
        return switch (PARSER.parse(asked).query()) {
            case Query.Words words ->
                words.words().stream().map(Query.Word::text).toList();
            case Query.Word word -> List.of(word.text());
            default -> throw new AssertionError(asked);
        };
    }

    @ParameterizedTest
    @CsvSource({"Al-Bukamal, Albukamal", "Al-Bukamal, Bukamal", "al Bukamal, Elbukamal", "Al-Ain, Ain"})
    void aNameThatIsNotListedIsFoundWithAndWithoutItsArticle(String asked, String text) {
        assertThat(finds(asked, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Izz ad-Din al-Qassam Brigades, izzeddin|izzeddin|qassam|",
        "hostages Hezbollah Gaza, |hizbullah||",
        "Abu Bakr al Baghdadi, abou||baghdadi|baghdadi"
    })
    void eachWordOfANameHasTheVariantsOfTheName(String asked, String among) {
        List<List<String>> variants = VARIANTS.of(words(asked));
        String[] expected = among.split("\\|", -1);
        for (int i = 0; i < variants.size(); i++) {
            if (expected[i].isEmpty()) {
                assertThat(variants.get(i)).isEmpty();
            } else {
                assertThat(variants.get(i)).contains(expected[i]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "torture",
                "at-risk",
                "an-other",
                "said",
                "laden",
                "albania",
                "alone",
                "elbow",
                "Din",
                "bin",
                "mali",
                "alcohol",
                "abd",
                "the",
                "\u062D\u0632\u0628",
                "a",
                ""
            })
    void otherWordsHaveNone(String word) {
        assertThat(VARIANTS.of(List.of(word))).containsExactly(List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "Al-Monitor, monitor",
        "al-dente, dente",
        "al-fresco, fresco",
        "El-Universal, universal",
        "Al-Ley, alley",
        "Ala al-Din, aladdin"
    })
    void aWordOfAnotherMeaningIsNoVariant(String asked, String other) {
        assertThat(VARIANTS.of(List.of(asked)).getFirst()).doesNotContain(other);
    }

    @Test
    void aNameAfterTheWordAlIsNotAskedForAlone() {
        assertThat(VARIANTS.of(List.of("Al", "Gore")).getFirst()).isNotEmpty().doesNotContain("gore");
    }

    @Test
    void noVariantIsAStopWordOrItsOwnNameAndTheyAreFew() {
        StopWords stopWords = StopWords.load();
        Stream.of("spellings", "articleNames")
                .flatMap(list -> resource().required(list).valueStream())
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asString)
                .forEach(name -> assertThat(VARIANTS.of(List.of(name)).getFirst())
                        .as(name)
                        .isNotEmpty()
                        .hasSizeLessThan(60)
                        .doesNotHaveDuplicates()
                        .noneMatch(stopWords::contains)
                        .noneMatch(variant -> Names.fold(variant).equals(Names.fold(name))));
    }

    @Test
    void aMegabyteOfNamesIsNoTrouble() {
        List<String> words = Collections.nCopies(100_000, "Izz");
        assertThat(VARIANTS.of(words)).hasSize(100_000).allMatch(List::isEmpty);
    }
}
