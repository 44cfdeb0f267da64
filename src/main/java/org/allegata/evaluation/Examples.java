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
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.allegata.accusation.model.LinearModel;
import org.allegata.accusation.model.Measures;
import org.jspecify.annotations.Nullable;

/** Candidates of one model that are right or wrong, and what logistic regression with a quadratic penalty learns from them. */
final class Examples {

    private static final double PRECISION = 0.01;

    /** Where all are right, or all wrong. */
    private static final float SURE = 5;

    /** @param amounts null where each feature counts once */
    private record Example(int[] hashes, float @Nullable [] amounts, boolean right) {}

    private final List<Example> examples = new ArrayList<>();

    void add(int[] features, boolean right) {
        examples.add(new Example(features, null, right));
    }

    void add(Measures measures, boolean right) {
        int[] hashes = new int[measures.byHash().size()];
        float[] amounts = new float[hashes.length];
        int at = 0;
        for (Map.Entry<Integer, Float> measure : measures.byHash().entrySet()) {
            hashes[at] = measure.getKey();
            amounts[at++] = measure.getValue();
        }
        examples.add(new Example(hashes, amounts, right));
    }

    boolean isEmpty() {
        return examples.isEmpty();
    }

    /** What is learned from at least one example. */
    LinearModel learned(Manner manner) {
        Map<Integer, Integer> columns = columns(manner.leastSeen());
        FeatureNode[] ones = IntStream.rangeClosed(0, columns.size() + 1)
                .mapToObj(column -> new FeatureNode(Math.max(1, column), 1))
                .toArray(FeatureNode[]::new);
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = columns.size() + 1;
        problem.bias = 1;
        problem.x =
                examples.stream().map(example -> row(example, columns, ones)).toArray(Feature[][]::new);
        problem.y = examples.stream()
                .mapToDouble(example -> example.right() ? 1 : 0)
                .toArray();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, manner.cost(), PRECISION));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        if (model.getLabels().length == 1) {
            return new LinearModel((float) (sign * SURE), Map.of());
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
    private Map<Integer, Integer> columns(int leastSeen) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Example example : examples) {
            for (int hash : example.hashes()) {
                counts.merge(hash, 1, Integer::sum);
            }
        }
        Map<Integer, Integer> columns = new TreeMap<>();
        new TreeMap<>(counts).forEach((hash, count) -> {
            if (count >= leastSeen) {
                columns.put(hash, columns.size() + 1);
            }
        });
        return columns;
    }

    /** @param ones a feature that counts once for each column: most do, and millions of them would fill the memory */
    private static Feature[] row(Example example, Map<Integer, Integer> columns, FeatureNode[] ones) {
        List<Feature> row = new ArrayList<>();
        for (int i = 0; i < example.hashes().length; i++) {
            Integer column = columns.get(example.hashes()[i]);
            if (column != null) {
                row.add(example.amounts() == null ? ones[column] : new FeatureNode(column, example.amounts()[i]));
            }
        }
        row.add(ones[columns.size() + 1]);
        return row.toArray(Feature[]::new);
    }
}
