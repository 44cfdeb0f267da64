package org.allegata.accusation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Chooses what is sure enough to be said. First who accuses whom, since that harms if it is wrong: all that the article says of the two is weighed
 * together. Then of what, for which less is asked, as the pair is sure already. At last the wrongs that the article surely speaks of and nobody is
 * accused of yet: they go to the likeliest pair that accuses of other things, else to nobody, since an article is to be found by a wrong that it tells
 * of even where its doer was not understood. The bounds were chosen by cross-validation.
 */
final class Selection {

    private static final double LEAST_OF_PAIR = 0.42;

    /** Where the rules have found that the accused accuses others, and nobody them: most often the models took a plaintiff for a defendant. */
    private static final double LEAST_OF_ACCUSER = 0.6;

    /** Of each type of a pair that is sure; the likeliest is said in any case. */
    private static final double LEAST_OF_TYPE = 0.2;

    /** How likely an article must speak of a wrong for it to be said of somebody who is less sure. */
    private static final double LEAST_SAID = 0.32;

    /** Sentences that speak of the wrong nearly as surely as the surest one. */
    private static final double NEARLY = 0.6;

    private static final double LEAST_OF_KNOWN_PAIR = 0.06;

    /** How likely an article must speak of a wrong for it to be said with nobody accused. */
    private static final double LEAST_SAID_OF_NOBODY = 0.5;

    /** Less than for a pair that names the accused: it harms nobody. */
    private static final double LEAST_OF_PAIR_OF_NOBODY = 0.36;

    /** What a sentence says by itself of somebody is hardly said of nobody too if it is half as likely. */
    private static final double SAME = 0.5;

    private record Key(Pair pair, String type) {}

    /** What somebody says in one sentence, whoever is accused of it. */
    private record Claim(Party accuser, int passage, String type) {

        static Claim of(Scored scored) {
            return new Claim(scored.accuser().party(), scored.passage().at(), scored.type());
        }
    }

    private final Map<Key, Scored> chosen = new LinkedHashMap<>();

    /** What is said anyway. */
    private final Set<Key> said = new HashSet<>();

    private final Set<Pair> pairs = new HashSet<>();
    private final Set<String> types = new HashSet<>();
    private final Set<Party> accusers = new HashSet<>();
    private final ToDoubleFunction<Pair> likelihood;

    private Selection(List<Draft> drafts, ToDoubleFunction<Pair> likelihood) {
        this.likelihood = likelihood;
        for (Draft draft : drafts) {
            pairs.add(Pair.of(draft));
            types.addAll(draft.types());
            draft.types().forEach(type -> said.add(new Key(Pair.of(draft), type)));
            accusers.add(draft.accuser());
        }
        accusers.remove(Party.UNNAMED);
        drafts.forEach(draft -> accusers.remove(draft.accused()));
    }

    /**
     * Each accuser, accused and type in the passage that tells it best.
     *
     * @param drafts what is said anyway
     * @param likelihood how likely the article says of two that one accuses the other
     */
    static Collection<Scored> of(List<Scored> scored, List<Draft> drafts, ToDoubleFunction<Pair> likelihood) {
        Selection selection = new Selection(drafts, likelihood);
        selection.addSure(scored);
        selection.addTypes(scored);
        Clearest clearest = new Clearest(scored);
        return selection.chosen.values().stream().map(clearest::of).toList();
    }

    private void addSure(List<Scored> scored) {
        Map<Pair, List<Scored>> byPair = scored.stream()
                .sorted(Comparator.comparingDouble(Scored::probability).reversed())
                .collect(Collectors.groupingBy(Pair::of, LinkedHashMap::new, Collectors.toList()));
        Map<Claim, Double> named = new HashMap<>();
        byPair.forEach((pair, likeliestFirst) -> {
            if (!isOfNobody(pair) && isSure(pair)) {
                addAll(likeliestFirst);
                likeliestFirst.forEach(s -> named.merge(Claim.of(s), s.probability(), Math::max));
            }
        });
        byPair.forEach((pair, likeliestFirst) -> {
            if (isOfNobody(pair) && isSure(pair)) {
                likeliestFirst.stream()
                        .filter(s -> s.probability() >= LEAST_OF_TYPE || s == likeliestFirst.getFirst())
                        .filter(s -> !isSame(s, named))
                        .forEach(this::add);
            }
        });
    }

    private static boolean isSame(Scored scored, Map<Claim, Double> named) {
        return named.getOrDefault(Claim.of(scored), 0.0) >= SAME * scored.probability();
    }

    private static boolean isOfNobody(Pair pair) {
        return pair.accused().equals(Party.UNNAMED);
    }

    private boolean isSure(Pair pair) {
        return likelihood.applyAsDouble(pair) >= (accusers.contains(pair.accused()) ? LEAST_OF_ACCUSER : LEAST_OF_PAIR);
    }

    private void addAll(List<Scored> likeliestFirst) {
        add(likeliestFirst.getFirst());
        likeliestFirst.stream().filter(s -> s.probability() >= LEAST_OF_TYPE).forEach(this::add);
    }

    private void add(Scored scored) {
        Key key = new Key(Pair.of(scored), scored.type());
        if (!said.contains(key)) {
            chosen.putIfAbsent(key, scored);
        }
        pairs.add(Pair.of(scored));
        types.add(scored.type());
    }

    /** The surest types first, as their pairs are known then for the others. */
    private void addTypes(List<Scored> scored) {
        Map<String, List<Scored>> byType = new LinkedHashMap<>();
        Map<String, Double> surest = new HashMap<>();
        for (Scored s : scored) {
            if (!types.contains(s.type())) {
                byType.computeIfAbsent(s.type(), key -> new ArrayList<>()).add(s);
                surest.merge(s.type(), s.said(), Math::max);
            }
        }
        surest.entrySet().stream()
                .filter(type -> type.getValue() >= LEAST_SAID)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(type -> addBest(
                        byType.getOrDefault(type.getKey(), List.of()).stream()
                                .filter(s -> s.said() >= NEARLY * type.getValue())
                                .toList(),
                        type.getValue()));
    }

    private void addBest(List<Scored> sureOfType, double likelihoodOfType) {
        likeliest(sureOfType, s -> pairs.contains(Pair.of(s)) && s.probability() >= LEAST_OF_KNOWN_PAIR)
                .or(() -> likelihoodOfType < LEAST_SAID_OF_NOBODY
                        ? Optional.empty()
                        : likeliest(sureOfType, this::isLikelyOfNobody))
                .ifPresent(this::add);
    }

    private boolean isLikelyOfNobody(Scored scored) {
        return scored.accused().party().equals(Party.UNNAMED)
                && likelihood.applyAsDouble(Pair.of(scored)) >= LEAST_OF_PAIR_OF_NOBODY;
    }

    private static Optional<Scored> likeliest(List<Scored> scored, Predicate<Scored> eligible) {
        return scored.stream().filter(eligible).max(Comparator.comparingDouble(Scored::probability));
    }
}
