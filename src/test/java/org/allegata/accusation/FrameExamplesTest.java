package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the sentences that every frame carries: those with marked parts must be read so, the others not by that frame. */
class FrameExamplesTest {

    private static final AccusationReader READER = AccusationReader.byRules(Vocabulary.load());
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final Pattern MARKED = Pattern.compile("\\[(accuser|accused|acts) ([^\\]]+)\\]");

    static Stream<Arguments> examples() {
        return Frame.all().flatMap(frame -> frame.examples().stream().map(example -> Arguments.of(frame, example)));
    }

    static Stream<Arguments> counterexamples() {
        return Frame.all()
                .flatMap(frame -> frame.counterexamples().stream().map(example -> Arguments.of(frame, example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void markedPartsAreFound(Frame frame, String example) {
        Map<String, Set<String>> marked = marked(example);
        List<Accusation> found = found(frame, MARKED.matcher(example).replaceAll("$2"));
        assertThat(parties(found.stream().map(Accusation::accused)))
                .isEqualTo(keys(marked.getOrDefault("accused", Set.of())));
        if (marked.containsKey("accuser")) {
            assertThat(parties(found.stream().map(Accusation::accuser))).isEqualTo(keys(marked.get("accuser")));
        }
        assertThat(found.stream().flatMap(a -> a.types().stream()).collect(Collectors.toSet()))
                .containsAll(marked.getOrDefault("acts", Set.of()).stream()
                        .flatMap(act -> VOCABULARY.typesNamed(act).stream().limit(1))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("counterexamples")
    void otherSentencesAreLeftAlone(Frame frame, String example) {
        assertThat(found(frame, example)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("frames")
    void everyFrameCarriesEnoughExamples(Frame frame) {
        assertThat(frame.examples()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(frame.counterexamples()).isNotEmpty();
    }

    static Stream<Frame> frames() {
        return Frame.all();
    }

    private static List<Accusation> found(Frame frame, String sentence) {
        return READER.read(Articles.in(frame.tongue().code(), sentence)).accusations().stream()
                .filter(accusation -> accusation.rule().equals(frame.id()))
                .toList();
    }

    private static Map<String, Set<String>> marked(String example) {
        Map<String, Set<String>> marked = new LinkedHashMap<>();
        Matcher matcher = MARKED.matcher(example);
        while (matcher.find()) {
            marked.computeIfAbsent(matcher.group(1), role -> new LinkedHashSet<>())
                    .add(matcher.group(2));
        }
        return marked;
    }

    private static Set<String> parties(Stream<Party> parties) {
        return parties.map(party -> party.id() != null ? party.id() : Names.fold(party.name()))
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(Set<String> names) {
        return names.stream()
                .map(name -> withoutArticle(Names.fold(name)))
                .map(name ->
                        VOCABULARY.organisationsNamed(name).stream().findFirst().orElse(name))
                .collect(Collectors.toSet());
    }

    private static String withoutArticle(String folded) {
        return folded.replaceFirst("^(le|la|les|l|el|los|las) ", "");
    }
}
