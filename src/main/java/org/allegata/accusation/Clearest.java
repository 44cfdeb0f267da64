package org.allegata.accusation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the passage that tells an accusation best: of those that say a type nearly as surely as the surest, the one that says most of all that the pair
 * accuses of. People choose such a sentence too, and what one sentence says stays together.
 */
final class Clearest {

    /** Least share of the surest passage's probability. */
    private static final double LEAST_SHARE = 0.1;

    private record Key(Pair pair, String type) {}

    private record Place(Pair pair, int passage) {

        static Place of(Scored scored) {
            return new Place(Pair.of(scored), scored.passage().at());
        }
    }

    private final Map<Key, List<Scored>> byKey = new HashMap<>();
    private final Map<Place, Double> told = new HashMap<>();

    Clearest(List<Scored> all) {
        for (Scored scored : all) {
            byKey.computeIfAbsent(key(scored), key -> new ArrayList<>()).add(scored);
            told.merge(Place.of(scored), scored.probability(), Double::sum);
        }
    }

    private static Key key(Scored scored) {
        return new Key(Pair.of(scored), scored.type());
    }

    /** The same accuser, accused and type in the passage that tells it best; the earlier of two alike. */
    Scored of(Scored surest) {
        return byKey.getOrDefault(key(surest), List.of()).stream()
                .filter(scored -> scored.probability() >= LEAST_SHARE * surest.probability())
                .max(Comparator.comparingDouble(this::told)
                        .thenComparing(Comparator.<Scored>comparingInt(
                                        scored -> scored.passage().at())
                                .reversed()))
                .orElse(surest);
    }

    private double told(Scored scored) {
        return told.getOrDefault(Place.of(scored), 0.0);
    }
}
