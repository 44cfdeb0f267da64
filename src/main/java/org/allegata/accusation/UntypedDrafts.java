package org.allegata.accusation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Completes what frames say outright of somebody without a phrase that names a wrong: "accused Sudan of carrying out the attack". What it is about is what
 * the models think that the sentence speaks of, and where they know of nothing it isn't said.
 */
final class UntypedDrafts {

    /** How likely the sentence must speak of a wrong, for the likeliest to be what somebody is accused of; chosen by cross-validation. */
    private static final double LEAST_SAID = 0.3;

    /** Wrongs that the sentence speaks of nearly as surely are meant too. */
    private static final double NEARLY = 0.6;

    private final List<Passage> passages;
    private final Map<Integer, Map<String, Double>> saidAt = new HashMap<>();

    UntypedDrafts(List<Passage> passages, List<Scored> scored) {
        this.passages = passages;
        scored.forEach(s ->
                saidAt.computeIfAbsent(s.passage().at(), key -> new HashMap<>()).merge(s.type(), s.said(), Math::max));
    }

    /** Those of which something is likely enough. */
    Stream<Draft> typed() {
        return passages.stream()
                .flatMap(passage -> passage.untyped().stream()
                        .map(draft -> draft.with(likely(saidAt.getOrDefault(passage.at(), Map.of()))))
                        .filter(draft -> !draft.types().isEmpty() && !AccusationFinder.saysNothing(draft)));
    }

    /** The likeliest first. */
    private static List<String> likely(Map<String, Double> said) {
        double most =
                said.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return most < LEAST_SAID
                ? List.of()
                : said.entrySet().stream()
                        .filter(type -> type.getValue() >= NEARLY * most)
                        .sorted(Map.Entry.<String, Double>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList();
    }
}
