package org.allegata.accusation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.allegata.accusation.model.Features;
import org.allegata.accusation.model.LinearModel;

/** Counts which terms stand where a type is accused, and makes of them the terms that hint at it. */
public final class CueCounts {

    private static final int LEAST_ARTICLES = 2;

    /** How often one of the passages with a term must accuse of the type. */
    private static final double LEAST_SHARE = 0.04;

    private static final double LEAST_LIFT = 4;

    private final Map<String, Integer> passages = new HashMap<>();
    private final Map<String, Map<String, int[]>> byType = new TreeMap<>();
    private final Map<String, Integer> typeCounts = new HashMap<>();
    private final Map<String, Set<String>> inArticle = new TreeMap<>();
    private int all;

    void passage(List<String> terms, List<String> types) {
        all++;
        terms.forEach(term -> passages.merge(term, 1, Integer::sum));
        for (String type : types) {
            typeCounts.merge(type, 1, Integer::sum);
            for (String term : terms) {
                byType.computeIfAbsent(type, key -> new TreeMap<>()).computeIfAbsent(term, key -> new int[2])[0]++;
                inArticle.computeIfAbsent(type, key -> new HashSet<>()).add(term);
            }
        }
    }

    void article() {
        inArticle.forEach((type, terms) -> terms.forEach(term -> {
            int[] counts = byType.getOrDefault(type, Map.of()).get(term);
            if (counts != null) {
                counts[1]++;
            }
        }));
        inArticle.clear();
    }

    /** A model in which every hint has the weight 1. */
    public LinearModel model() {
        Map<Integer, Float> weights = new TreeMap<>();
        byType.forEach((type, terms) -> terms.forEach((term, counts) -> {
            double share = counts[0] / (double) passages.getOrDefault(term, 1);
            double usual = typeCounts.getOrDefault(type, 0) / (double) all;
            if (counts[1] >= LEAST_ARTICLES && share >= LEAST_SHARE && share >= LEAST_LIFT * usual) {
                weights.put(Features.hash(Hints.cuesOf(type), term), 1f);
            }
        }));
        return new LinearModel(0, weights);
    }
}
