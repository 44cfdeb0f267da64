package org.allegata.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.accusation.Kind;
import org.allegata.accusation.Vocabulary;
import org.allegata.answer.Labels;
import org.allegata.search.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

class WordingTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\"([a-z.-]+)\"");

    private static Stream<String> languages() {
        return Wording.languages().stream();
    }

    private static Wording in(String language) {
        return new Wording(new Labels(VOCABULARY, language));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachLanguageHasAllWordsWithTheSameArguments(String language) {
        assertThat(arguments(language)).isEqualTo(arguments("en"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noWordIsLeftInEnglish(String language) {
        Map<String, String> english = Wording.patterns("en");
        Set<String> same = Wording.patterns(language).entrySet().stream()
                .filter(said -> said.getValue().equals(english.get(said.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (!language.equals("en")) {
            assertThat(same.size()).as(same + " in " + language).isLessThan(english.size() / 10); // some are alike
        }
    }

    @Test
    void whatThePagesSayIsInTheFiles() throws IOException {
        assertThat(said())
                .hasSizeGreaterThan(50)
                .isSubsetOf(Wording.patterns("en").keySet());
        for (Facet facet : Facet.values()) {
            assertThat(in("en").say("facet." + facet.id())).isNotBlank();
        }
        for (Kind kind : Kind.values()) {
            assertThat(in("en").say("kind." + kind.id())).isNotBlank();
        }
    }

    @Test
    void everyRuleIsToldInWords() {
        Stream<String> frames = new YAMLMapper()
                .readTree(Vocabulary.class.getResourceAsStream("frames.yaml"))
                .get("frames")
                .valueStream()
                .map(frame -> frame.get("id").asString());
        Stream<String> others = Stream.of(
                "act-verb", "act-passive", "act-of-state", "act-noun", "denial", "learned", "of-a-later-version");
        assertThat(Stream.concat(frames, others).filter(rule -> !in("en").has("rules." + rule)))
                .containsExactly("of-a-later-version");
        assertThat(RuleText.of("of-a-later-version", in("en"))).isNotBlank();
    }

    @Test
    void numbersHaveThePluralsOfTheLanguage() {
        assertThat(in("en").say("articles", 1)).isEqualTo("1 article");
        assertThat(in("en").say("articles", 12_345)).isEqualTo("12,345 articles");
        assertThat(in("fr").say("articles", 0)).isEqualTo("0 article");
        assertThat(in("es").say("articles", 2)).isEqualTo("2 artículos");
        assertThat(in("ar").say("articles", 2)).isEqualTo("مقالان");
        assertThat(in("ar").say("articles", 5)).endsWith("مقالات");
        assertThat(in("ar").say("articles", 11)).endsWith("مقالًا");
    }

    @Test
    void readersOfOtherLanguagesGetEnglishWords() {
        assertThat(in("pt").language()).isEqualTo("en");
        assertThat(in("pt").direction()).isEqualTo("ltr");
        assertThat(in("ar").direction()).isEqualTo("rtl");
    }

    /** The numbers of the arguments that each pattern takes. */
    private static Map<String, Set<Integer>> arguments(String language) {
        return Wording.patterns(language).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, said -> arguments(new MessagePattern(said.getValue()))));
    }

    private static Set<Integer> arguments(MessagePattern pattern) {
        Set<Integer> numbers = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_NUMBER) {
                numbers.add(part.getValue());
            }
        }
        return numbers;
    }

    /** The names that stand whole in templates and code of the pages. */
    private static Set<String> said() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"));
                Stream<Path> code = Files.walk(Path.of("src/main/java/org/allegata/web"))) {
            return Stream.concat(templates, code)
                    .filter(Files::isRegularFile)
                    .map(WordingTest::read)
                    .flatMap(text -> SAID.matcher(text).results())
                    .map(found -> found.group(1))
                    .filter(name -> !name.endsWith(".") && !name.endsWith("-"))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
