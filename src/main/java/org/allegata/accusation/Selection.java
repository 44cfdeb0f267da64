package org.allegata.accusation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Chooses what is sure enough to be said. First who accuses whom, since that harms if it is wrong; then of what, for which less is asked, as the
 * pair is sure already. At last the wrongs that the article surely speaks of and nobody is accused of yet: they go to the likeliest pair, if
 * possible to one that accuses of other things. The bounds were chosen by cross-validation.
 */
final class Selection {

    private static final double LEAST_OF_ARTICLE = 0.25;
    private static final double LEAST_OF_UNNAMED_ACCUSER = 0.38;
    private static final double LEAST_OF_UNNAMED_ACCUSED = 0.33;

    /**
     * At least asked of a pair that the sentence does not show, and of a country that may only be the place: whoever an article is much about is easily
     * held for either.
     */
    private static final double LEAST_OF_HIDDEN_PAIR = 0.25;

    /** Of each type; for a pair that the sentence names this is enough too, since more of what is likely is right there. */
    private static final double LEAST_OF_TYPE = 0.2;

    /** How likely an article must speak of a wrong for it to be said of somebody who is less sure. */
    private static final double LEAST_SAID = 0.35;

    /** Sentences that speak of the wrong nearly as surely as the surest one. */
    private static final double NEARLY = 0.6;

    private static final double LEAST_OF_KNOWN_PAIR = 0.1;
    private static final double LEAST_OF_NEW_PAIR = 0.26;
    private static final double FAVOUR = 2;

    private record Key(Pair pair, String type) {}

    private final Map<Key, Scored> chosen = new LinkedHashMap<>();
    private final Set<Pair> pairs = new HashSet<>();
    private final Set<String> types = new HashSet<>();

    private Selection(List<Draft> drafts) {
        for (Draft draft : drafts) {
            pairs.add(new Pair(draft.accuser(), draft.accused()));
            types.addAll(draft.types());
        }
    }

    /**
     * Each accuser, accused and type in the passage that tells it best.
     *
     * @param drafts what is said anyway
     */
    static Collection<Scored> of(List<Scored> scored, List<Draft> drafts) {
        Selection selection = new Selection(drafts);
        selection.addSure(scored);
        selection.addTypes(scored);
        Clearest clearest = new Clearest(scored);
        return selection.chosen.values().stream().map(clearest::of).toList();
    }

    private void addSure(List<Scored> scored) {
        Set<Pair> sure = surePairs(scored);
        scored.stream()
                .filter(s -> s.probability() >= LEAST_OF_TYPE && sure.contains(Pair.of(s)))
                .sorted(Comparator.comparingDouble(Scored::probability).reversed())
                .forEach(this::add);
    }

    private void add(Scored scored) {
        chosen.putIfAbsent(new Key(Pair.of(scored), scored.type()), scored);
        pairs.add(Pair.of(scored));
        types.add(scored.type());
    }

    private static Set<Pair> surePairs(List<Scored> scored) {
        return scored.stream()
                .filter(s -> s.probability() >= least(s))
                .map(Pair::of)
                .collect(Collectors.toSet());
    }

    private static double least(Scored scored) {
        boolean shown = scored.isGrounded() && !scored.accused().isPlace();
        return shown ? leastShown(scored) : Math.max(leastShown(scored), LEAST_OF_HIDDEN_PAIR);
    }

    private static double leastShown(Scored scored) {
        Party accuser = scored.accuser().party();
        return scored.accused().party().equals(Party.UNNAMED)
                ? LEAST_OF_UNNAMED_ACCUSED
                : accuser.equals(Party.UNNAMED)
                        ? LEAST_OF_UNNAMED_ACCUSER
                        : accuser.equals(Party.ARTICLE) ? LEAST_OF_ARTICLE : LEAST_OF_TYPE;
    }

    /** The surest types first, as their pairs are known then for the others. */
    private void addTypes(List<Scored> scored) {
        Map<String, List<Scored>> byType = new LinkedHashMap<>();
        Map<String, Double> said = new HashMap<>();
        for (Scored s : scored) {
            if (!types.contains(s.type())) {
                byType.computeIfAbsent(s.type(), key -> new ArrayList<>()).add(s);
                said.merge(s.type(), s.said(), Math::max);
            }
        }
        said.entrySet().stream()
                .filter(type -> type.getValue() >= LEAST_SAID)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(type -> addBest(
                        byType.getOrDefault(type.getKey(), List.of()), s -> s.said() >= NEARLY * type.getValue()));
    }

    private void addBest(List<Scored> ofType, Predicate<Scored> sureOfType) {
        ofType.stream()
                .filter(sureOfType)
                .filter(this::isLikelyEnough)
                .max(Comparator.comparingDouble(this::weight))
                .ifPresent(this::add);
    }

    private boolean isLikelyEnough(Scored scored) {
        return pairs.contains(Pair.of(scored))
                ? scored.probability() >= LEAST_OF_KNOWN_PAIR
                : scored.probability() >= LEAST_OF_NEW_PAIR
                        && scored.isGrounded()
                        && !scored.accused().isPlace();
    }

    private double weight(Scored scored) {
        return scored.probability() * (pairs.contains(Pair.of(scored)) ? FAVOUR : 1);
    }
}
