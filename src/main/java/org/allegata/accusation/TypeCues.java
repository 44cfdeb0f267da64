package org.allegata.accusation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Beginnings of words that speak for a type without naming it. */
final class TypeCues {

    private static final int SHORTEST = 3;

    private final Map<String, List<String>> typesByCue = new HashMap<>();
    private final int longest;

    private TypeCues(Map<String, List<String>> cuesByType) {
        cuesByType.forEach((type, cues) -> cues.forEach(cue -> typesByCue.merge(
                cue,
                List.of(type),
                (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList())));
        longest = typesByCue.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static TypeCues load() {
        Map<String, List<String>> cuesByType = new TreeMap<>();
        Vocabulary.entries("type-cues.yaml", "typeCues")
                .forEach(entry -> cuesByType.put(entry.required("type").asString(), Vocabulary.strings(entry, "cues")));
        return new TypeCues(cuesByType);
    }

    /** How many different cues of each type the words and pairs of words begin with. */
    Map<String, Integer> count(List<String> terms) {
        Set<String> found = new HashSet<>();
        for (String term : terms) {
            for (int length = SHORTEST; length <= Math.min(longest, term.length()); length++) {
                String beginning = term.substring(0, length);
                if (typesByCue.containsKey(beginning)) {
                    found.add(beginning);
                }
            }
        }
        Map<String, Integer> counts = new HashMap<>();
        found.forEach(
                cue -> typesByCue.getOrDefault(cue, List.of()).forEach(type -> counts.merge(type, 1, Integer::sum)));
        return counts;
    }
}
