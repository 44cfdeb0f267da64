package org.allegata.evaluation;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.allegata.accusation.CueCounts;
import org.allegata.accusation.Lessons;
import org.allegata.accusation.model.LinearModel;
import org.allegata.accusation.model.Models;

/** Learns all models from lessons, by logistic regression with a quadratic penalty. The same lessons give the same models. */
public final class Training {

    /**
     * How models are learned.
     *
     * @param leastSeen a feature seen in fewer candidates says nothing that can be relied on
     * @param cost how much an error weighs against large weights
     * @param leastWeight a feature of less weight is left out
     */
    private record Manner(int leastSeen, double cost, float leastWeight) {}

    private static final Manner OF_CIRCUMSTANCES = new Manner(3, 0.2, 0.02f);
    private static final Manner OF_TYPES = new Manner(3, 0.12, 0.02f);
    private static final Manner OF_ACCUSED = new Manner(3, 0.1, 0.02f);

    /** Many features say nearly the same of an accuser, and labellers differ most there. These costs were chosen by cross-validation. */
    private static final Manner OF_ACCUSER = new Manner(3, 0.04, 0.02f);

    private static final Manner OF_NAMES = new Manner(2, 0.4, 0.02f);
    private static final Manner OF_LISTING = new Manner(2, 0.1, 0.02f);

    private static final double PRECISION = 0.01;

    /** Into how many parts the articles are cut to see each with what was learned from the others. */
    private static final int PARTS = 3;

    private final Lessons lessons;

    /** @param lessons how articles become candidates that are right or wrong */
    public Training(Lessons lessons) {
        this.lessons = lessons;
        Linear.disableDebugOutput();
    }

    private static final class Pile {
        private final List<int[]> features = new ArrayList<>();
        private final List<Boolean> rights = new ArrayList<>();
    }

    /** Learns from these articles alone. */
    public Models train(List<Lessons.Lesson> articles) {
        CueCounts counts = new CueCounts();
        articles.forEach(article -> lessons.cues(article, counts));
        LinearModel cues = counts.model();
        SortedMap<String, LinearModel> models = new TreeMap<>(Map.of(Lessons.FIRST, cues));
        models.putAll(taught(
                Training::ofAccusations, sink -> articles.forEach(article -> lessons.teach(article, cues, sink))));
        models.putAll(names(articles));
        models.putAll(taught(model -> OF_LISTING, sink -> listing(articles, sink)));
        return new Models(models);
    }

    private static Manner ofAccusations(String model) {
        return model.equals(Lessons.ACCUSER)
                ? OF_ACCUSER
                : model.equals(Lessons.ACCUSED)
                        ? OF_ACCUSED
                        : Lessons.TYPES.contains(model) ? OF_TYPES : OF_CIRCUMSTANCES;
    }

    private SortedMap<String, LinearModel> names(List<Lessons.Lesson> articles) {
        return taught(model -> OF_NAMES, sink -> articles.forEach(article -> lessons.names(article, sink)));
    }

    /** Each part of the articles as seen with names learned from the others, as an unknown article will be. */
    private void listing(List<Lessons.Lesson> articles, Lessons.Sink sink) {
        for (int part = 0; part < PARTS; part++) {
            List<Lessons.Lesson> others = new ArrayList<>();
            List<Lessons.Lesson> these = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                (i % PARTS == part ? these : others).add(articles.get(i));
            }
            Models names = new Models(names(others));
            these.forEach(article -> lessons.listing(article, names, sink));
        }
    }

    private static SortedMap<String, LinearModel> taught(
            Function<String, Manner> manner, Consumer<Lessons.Sink> teaching) {
        SortedMap<String, Pile> piles = new TreeMap<>();
        teaching.accept((model, features, right) -> {
            Pile pile = piles.computeIfAbsent(model, key -> new Pile());
            pile.features.add(features);
            pile.rights.add(right);
        });
        SortedMap<String, LinearModel> models = new TreeMap<>();
        piles.forEach((model, pile) -> models.put(model, learned(manner.apply(model), pile)));
        return models;
    }

    private static LinearModel learned(Manner manner, Pile pile) {
        Map<Integer, Integer> columns = columns(pile, manner.leastSeen());
        Problem problem = new Problem();
        problem.l = pile.features.size();
        problem.n = columns.size() + 1;
        problem.bias = 1;
        problem.x = pile.features.stream().map(f -> row(f, columns)).toArray(Feature[][]::new);
        problem.y = pile.rights.stream().mapToDouble(right -> right ? 1 : 0).toArray();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, manner.cost(), PRECISION));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        if (model.getLabels().length == 1) {
            return new LinearModel((float) (sign * 5), Map.of());
        }
        double[] weights = model.getFeatureWeights();
        Map<Integer, Float> byHash = new TreeMap<>();
        columns.forEach((hash, column) -> {
            float weight = (float) (sign * weights[column - 1]);
            if (Math.abs(weight) >= manner.leastWeight()) {
                byHash.put(hash, weight);
            }
        });
        return new LinearModel((float) (sign * weights[problem.n - 1]), byHash);
    }

    /** Features that were seen often enough, numbered from 1 in the order of their hashes. */
    private static Map<Integer, Integer> columns(Pile pile, int leastSeen) {
        Map<Integer, Integer> counts = new HashMap<>();
        pile.features.forEach(features -> {
            for (int hash : features) {
                counts.merge(hash, 1, Integer::sum);
            }
        });
        Map<Integer, Integer> columns = new TreeMap<>();
        new TreeMap<>(counts).forEach((hash, count) -> {
            if (count >= leastSeen) {
                columns.put(hash, columns.size() + 1);
            }
        });
        return columns;
    }

    private static Feature[] row(int[] features, Map<Integer, Integer> columns) {
        List<Feature> row = new ArrayList<>();
        for (int hash : features) {
            Integer column = columns.get(hash);
            if (column != null) {
                row.add(new FeatureNode(column, 1));
            }
        }
        row.add(new FeatureNode(columns.size() + 1, 1));
        return row.toArray(Feature[]::new);
    }
}
