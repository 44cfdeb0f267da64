package org.allegata.accusation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allegata.accusation.model.Measures;

/** What speaks for an article's saying of two that one accuses the other: all that its passages say of the two, taken together. */
final class PairFeatures {

    /** Logarithms are divided by this, so that all amounts are of one size and a penalty on weights weighs them alike. */
    private static final double SCALE = 3;

    private static final double LEAST = 1e-6;

    private record Place(int passage, String type) {}

    private record Against(Place place, Party accused) {}

    private final Map<Pair, List<Scored>> byPair = new LinkedHashMap<>();
    private final Map<Pair, List<Draft>> drafts = new HashMap<>();
    private final Map<Party, Double> accused = new HashMap<>();
    private final Map<Party, Double> accusers = new HashMap<>();
    private final Standing standing;
    private final double said;

    PairFeatures(Scene scene, List<Scored> scored, Standing standing) {
        this.standing = standing;
        Map<Place, Double> saidAt = new LinkedHashMap<>();
        Map<Against, Double> against = new LinkedHashMap<>();
        for (Scored s : scored) {
            byPair.computeIfAbsent(Pair.of(s), key -> new ArrayList<>()).add(s);
            Place place = new Place(s.passage().at(), s.type());
            saidAt.merge(place, s.said(), Math::max);
            against.put(new Against(place, s.accused().party()), s.said() * s.against());
            accusers.merge(s.accuser().party(), s.probability(), Double::sum);
        }
        against.forEach((key, probability) -> accused.merge(key.accused(), probability, Double::sum));
        said = saidAt.values().stream().mapToDouble(Double::doubleValue).sum();
        scene.drafts()
                .forEach(draft -> drafts.computeIfAbsent(Pair.of(draft), key -> new ArrayList<>())
                        .add(draft));
    }

    /** All that anything speaks for. */
    Set<Pair> pairs() {
        return byPair.keySet();
    }

    Measures of(Pair pair) {
        List<Scored> all = byPair.getOrDefault(pair, List.of());
        Scored best = all.stream()
                .max(Comparator.comparingDouble(Scored::probability))
                .orElseThrow(() -> new IllegalArgumentException("Nothing speaks for " + pair));
        Measures measures = new Measures();
        amounts(pair, all, best, measures);
        standing("accuser", pair.accuser(), best.accuser().kind(), measures);
        standing("accused", pair.accused(), best.accused().kind(), measures);
        String accuser = best.accuser().kind();
        String against = best.accused().kind();
        List<Draft> ruled = drafts.getOrDefault(pair, List.of());
        return measures.add("accuser", accuser)
                .add("accused", against)
                .add("pair", accuser, against)
                .add("accused-back", String.valueOf(best.accused().back()))
                .add("accuser-back", String.valueOf(best.accuser().back()))
                .add("rule", best.rule())
                .addIf(best.isAccusedNamed(), "accused-named")
                .addIf(best.isAccuserShown(), "accuser-shown")
                .addIf(best.isGrounded(), "grounded")
                .addIf(best.accused().isPlace(), "place")
                .addIf(!ruled.isEmpty(), "ruled")
                .addIf(ruled.stream().anyMatch(Draft::isSure), "ruled-surely");
    }

    private void standing(String role, Party party, String kind, Measures measures) {
        standing.of(party)
                .ifPresent(likelihood ->
                        measures.add(role + "-acts", odds(likelihood)).add(role + "-acts-" + kind, odds(likelihood)));
    }

    /** How likely the best passage, any passage and all passages together make it, and how much the article accuses at all. */
    private void amounts(Pair pair, List<Scored> all, Scored best, Measures measures) {
        Map<Integer, Double> byPassage = new LinkedHashMap<>();
        all.forEach(s -> byPassage.merge(s.passage().at(), s.probability(), Math::max));
        double none = 1;
        double sum = 0;
        for (double probability : byPassage.values()) {
            none *= 1 - probability;
            sum += probability;
        }
        measures.add("best", odds(best.probability()))
                .add("any", odds(1 - none))
                .add("sum", size(sum))
                .add("said", odds(best.said()))
                .add("against", odds(best.against()))
                .add("by", odds(best.by()))
                .add("of-accused", size(accused.getOrDefault(pair.accused(), 0.0)))
                .add("of-accuser", size(accusers.getOrDefault(pair.accuser(), 0.0)))
                .add("of-article", size(said))
                .add("passages", StrictMath.log1p(byPassage.size()));
    }

    private static double odds(double probability) {
        double bound = Math.clamp(probability, LEAST, 1 - LEAST);
        return StrictMath.log(bound / (1 - bound)) / SCALE;
    }

    private static double size(double amount) {
        return StrictMath.log(amount + 1e-3) / SCALE;
    }
}
