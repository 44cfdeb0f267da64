package org.allegata.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.accusation.Names;
import org.allegata.accusation.RegisteredOrganisation;
import org.allegata.accusation.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The names by which plain words ask for accusation types and organisations. */
final class ConceptNames {

    private final Map<String, SortedSet<String>> types = new HashMap<>();
    private final Map<String, List<BodyName>> bodies = new HashMap<>();
    /** The first words of each name, and the whole of it, without number. */
    private final Set<String> beginnings = new HashSet<>();

    private final Set<String> never;
    private final Set<String> withCapital;
    private final Set<String> inCapitals;

    ConceptNames(Vocabulary vocabulary) {
        JsonNode words = words();
        never = strings(words, "never");
        withCapital = strings(words, "withCapital");
        inCapitals = strings(words, "inCapitals");
        vocabulary
                .types()
                .forEach(type -> Stream.of(type.labels().values(), type.synonyms())
                        .flatMap(Collection::stream)
                        .forEach(name -> addType(ConceptWords.of(name), type.id())));
        vocabulary.organisations().forEach(this::addBody);
    }

    private static JsonNode words() {
        try (InputStream in = Objects.requireNonNull(ConceptNames.class.getResourceAsStream("concept-words.yaml"))) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The words of concepts cannot be read", e);
        }
    }

    private static Set<String> strings(JsonNode words, String list) {
        return words.required(list).valueStream().map(JsonNode::asString).collect(Collectors.toUnmodifiableSet());
    }

    /** How a single word must be typed to be a body's name. */
    private enum Writing {
        ANY,
        WITH_CAPITAL,
        IN_CAPITALS,
        EXACTLY
    }

    private record BodyName(String id, String name, Writing writing) {

        boolean isWrittenSo(String typed) {
            return switch (writing) {
                case ANY -> true;
                case WITH_CAPITAL -> Character.isUpperCase(typed.codePointAt(0));
                case IN_CAPITALS -> isInCapitals(typed);
                case EXACTLY -> typed.equals(name);
            };
        }
    }

    private static boolean isInCapitals(String typed) {
        return typed.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    private void addType(List<String> words, String id) {
        String form = ConceptWords.numberless(words);
        if (!never.contains(form)) {
            addBeginnings(words);
            types.computeIfAbsent(form, key -> new TreeSet<>()).add(id);
        }
    }

    private void addBeginnings(List<String> words) {
        for (int end = 1; end <= words.size(); end++) {
            beginnings.add(ConceptWords.numberless(words.subList(0, end)));
        }
    }

    private void addBody(RegisteredOrganisation body) {
        Set<String> ambiguous =
                body.ambiguousAliases().stream().map(Names::fold).collect(Collectors.toSet());
        Stream.concat(Stream.of(body.name()), body.aliases().stream())
                .filter(name -> !body.ambiguousAliases().contains(name))
                .forEach(name -> addBody(body.id(), name, ambiguous.contains(Names.fold(name))));
        body.ambiguousAliases().stream()
                .filter(name -> ConceptWords.of(name).size() > 1 || isInCapitals(name))
                .forEach(name -> addBody(body.id(), name, true));
    }

    private void addBody(String id, String name, boolean ambiguous) {
        List<String> words = ConceptWords.of(name);
        String form = form(words);
        if (!never.contains(form)) {
            addBeginnings(words);
            Writing writing = words.size() > 1 ? Writing.ANY : ambiguous ? Writing.EXACTLY : writing(form);
            bodies.computeIfAbsent(form, key -> new ArrayList<>()).add(new BodyName(id, name, writing));
        }
    }

    /** Names of one word are not looked for in the other number: "Emirates", "Israelis". */
    private static String form(List<String> words) {
        return words.size() == 1 ? words.getFirst() : ConceptWords.numberless(words);
    }

    private Writing writing(String word) {
        if (word.length() < 3 || inCapitals.contains(word)) {
            return Writing.IN_CAPITALS;
        }
        return withCapital.contains(word) ? Writing.WITH_CAPITAL : Writing.ANY;
    }

    /** Whether a name begins with these words. */
    boolean begin(List<String> words) {
        return beginnings.contains(ConceptWords.numberless(words));
    }

    SortedSet<String> types(List<String> words) {
        return types.getOrDefault(ConceptWords.numberless(words), new TreeSet<>());
    }

    SortedSet<String> bodies(List<String> words, String typed) {
        return bodies.getOrDefault(form(words), List.of()).stream()
                .filter(body -> body.isWrittenSo(typed))
                .map(BodyName::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
