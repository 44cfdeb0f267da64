package org.allegata.accusation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses what is sure enough to be said. First who accuses whom, since that harms if it is wrong; then of what, for which less is asked, as the
 * pair is sure already. The bounds were chosen by cross-validation.
 */
final class Selection {

    private static final double LEAST_OF_PAIR = 0.5;
    private static final double LEAST_OF_TYPE = 0.25;

    private record Pair(Party accuser, Party accused) {

        static Pair of(Scored scored) {
            return new Pair(scored.accuser().party(), scored.accused().party());
        }
    }

    private record Key(Pair pair, String type) {}

    private final Map<Key, Scored> chosen = new LinkedHashMap<>();
    private final Map<Integer, Double> ofSentence = new HashMap<>();

    private Selection() {}

    /** Each accuser, accused and type in the passage that says it best. */
    static Collection<Scored> of(List<Scored> scored) {
        Selection selection = new Selection();
        Set<Pair> sure = surePairs(scored);
        scored.forEach(s -> selection.ofSentence.merge(s.passage().at(), s.probability(), Math::max));
        List<Scored> best = scored.stream()
                .filter(s -> sure.contains(Pair.of(s)))
                .sorted(Comparator.comparingDouble(selection::weight).reversed())
                .toList();
        best.stream().filter(s -> s.probability() >= LEAST_OF_TYPE).forEach(selection::add);
        return selection.chosen.values();
    }

    /** Prefers a passage that says more, so that a statement isn't torn apart. */
    private double weight(Scored scored) {
        return scored.probability() * ofSentence.getOrDefault(scored.passage().at(), 0.0);
    }

    private void add(Scored scored) {
        chosen.putIfAbsent(new Key(Pair.of(scored), scored.type()), scored);
    }

    private static Set<Pair> surePairs(List<Scored> scored) {
        Map<Pair, Double> highest = new HashMap<>();
        scored.forEach(s -> highest.merge(Pair.of(s), s.probability(), Math::max));
        Set<Pair> sure = new HashSet<>();
        highest.forEach((pair, probability) -> {
            if (probability >= LEAST_OF_PAIR) {
                sure.add(pair);
            }
        });
        return sure;
    }
}
