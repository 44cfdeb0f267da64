package org.allegata.accusation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allegata.accusation.model.Features;
import org.allegata.accusation.words.Words;

/** What tells whether an article lists a body. */
final class ListingFeatures {

    private static final int MOST_PLACES = 3;
    private static final int STATE_PLACES = 12;
    private static final int MOST_COUNTED = 4;

    private final NameClues clues;
    private final Words words;
    private final List<NamedBody> bodies;
    private final Map<NamedBody.Place, Double> likely = new HashMap<>();
    private final double[] likeliestOver;
    private final long states;
    private final Set<String> parts = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    ListingFeatures(NameClues clues, List<NamedBody> bodies, Collection<TaggedName> tagged) {
        this.clues = clues;
        this.words = clues.words();
        this.bodies = bodies;
        this.likeliestOver = new double[words.size()];
        for (TaggedName name : tagged) {
            likely.put(new NamedBody.Place(name.first(), name.end()), name.probability());
            for (int at = name.first(); at < name.end(); at++) {
                likeliestOver[at] = Math.max(likeliestOver[at], name.probability());
            }
        }
        this.states = bodies.stream()
                .filter(body -> body.actor().kind() == Kind.STATE)
                .count();
        bodies.forEach(body -> {
            names.add(body.actor().folded());
            parts.addAll(parts(body.actor().folded()));
        });
    }

    /** The rows of words that a name begins or ends with, itself left out. */
    private static Set<String> parts(String name) {
        Set<String> parts = new HashSet<>();
        for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
            parts.add(name.substring(0, blank));
            parts.add(name.substring(blank + 1));
        }
        return parts;
    }

    List<NamedBody> bodies() {
        return bodies;
    }

    int[] of(NamedBody body) {
        Features features = new Features();
        Actor actor = body.actor();
        String kind = actor.kind().id();
        String ruled = ruled(body);
        likelihood(body, kind, ruled, features);
        int places = Math.min(MOST_COUNTED, body.places().size());
        features.add("ruled", ruled)
                .add("kind", kind)
                .add("ruled kind", ruled, kind)
                .add("places", "" + places, kind)
                .add("capital", "" + actor.isNamed(), kind)
                .add("style", clues.named().style().name())
                .add("acts", "" + actor.hasActed(), kind)
                .add("forms", "" + Math.min(MOST_COUNTED, actor.forms().size()))
                .addIf(parts.contains(actor.folded()), "part of another")
                .addIf(parts(actor.folded()).stream().anyMatch(names::contains), "has another");
        name(actor, kind, features);
        if (actor.kind() == Kind.STATE) {
            state(body, features);
        } else {
            around(body, MOST_PLACES, features);
        }
        return features.sorted();
    }

    private static String ruled(NamedBody body) {
        Actor actor = body.actor();
        return body.origin() != NamedBody.Origin.RULES
                ? body.origin().name()
                : (actor.isListed() ? "L" : "u") + (actor.isGeneric() ? "G" : "") + (actor.id() != null ? "R" : "");
    }

    private void likelihood(NamedBody body, String kind, String ruled, Features features) {
        double most = 0;
        double none = 1;
        double over = 0;
        for (NamedBody.Place place : body.places()) {
            double here = likely.getOrDefault(place, 0.0);
            most = Math.max(most, here);
            none *= 1 - here;
            over = Math.max(over, likeliestOver[place.first()]);
        }
        features.add("most", tenth(most))
                .add("any", tenth(1 - none))
                .add("any kind", tenth(1 - none), kind)
                .add("most kind", tenth(most), kind, ruled)
                .add("most ruled", tenth(most), ruled)
                .add("over", over > most ? tenth(over) : "");
    }

    private static String tenth(double probability) {
        return "" + (int) (probability * 10);
    }

    private static void name(Actor actor, String kind, Features features) {
        String name = actor.folded();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        int blank = name.indexOf(' ');
        features.add("name", name)
                .add("last", last)
                .add("kind last", kind, last)
                .add("first", blank < 0 ? name : name.substring(0, blank))
                .add("words", "" + Math.min(MOST_COUNTED + 1, name.split(" ").length));
    }

    private void state(NamedBody body, Features features) {
        long acting = body.places().stream()
                .filter(place -> clues.state(place.first()).equals("strue"))
                .limit(3)
                .count();
        features.add("states", "" + Math.min(6, states))
                .add("acting", "" + acting, body.origin().name())
                .add(
                        "acting places",
                        "" + acting,
                        "" + Math.min(MOST_COUNTED + 1, body.places().size()));
        around(body, STATE_PLACES, features);
    }

    private void around(NamedBody body, int most, Features features) {
        String of = body.actor().kind() == Kind.STATE ? "state" : "body";
        body.places().stream()
                .limit(most)
                .forEach(place -> features.add(of + " before", words.fold(place.first() - 1))
                        .add(of + " after", words.fold(place.end())));
    }
}
