package org.allegata.accusation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The nouns by which accusation types are found in other languages than English, as a reader may be shown them. */
final class TypeNouns {

    /** The article and short words that Arabic writes as one with a noun. */
    private static final Pattern WRITTEN_WITH_A_NOUN = Pattern.compile(
            "(?U)\\b(?:[\u0648\u0628\u0643\u0641]?\u0627\u0644|\u0644\u0644|[\u0648\u0628\u0643\u0641\u0644])(?=\\w{3})");

    private final Map<String, Map<String, List<String>>> byType = new LinkedHashMap<>();

    static TypeNouns load() {
        TypeNouns nouns = new TypeNouns();
        Stream.of(Tongue.values()).filter(tongue -> tongue != Tongue.ENGLISH).forEach(nouns::read);
        return nouns;
    }

    private void read(Tongue tongue) {
        Vocabulary.entries(tongue.resource("type-words"), "types")
                .forEach(node -> byType.computeIfAbsent(node.required("type").asString(), type -> new LinkedHashMap<>())
                        .put(tongue.code(), Vocabulary.strings(node, "nouns")));
    }

    /** Those of a type, by language, each once and without what its label says. */
    Map<String, List<String>> besides(Map<String, String> labels, String type) {
        return byType.getOrDefault(type, Map.of()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> besides(labels.getOrDefault(entry.getKey(), ""), entry.getValue())));
    }

    private static List<String> besides(String label, List<String> nouns) {
        Set<String> said = new HashSet<>(Set.of(plain(label)));
        return nouns.stream().filter(noun -> said.add(plain(noun))).toList();
    }

    private static String plain(String noun) {
        return WRITTEN_WITH_A_NOUN.matcher(noun.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
