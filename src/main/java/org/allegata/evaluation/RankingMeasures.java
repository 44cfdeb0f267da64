package org.allegata.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How good one ranking is.
 *
 * @param ndcg of the first {@value #NDCG_DEPTH}: gain 2^grade − 1, discount log2(rank + 1), divided by the best there could be
 * @param averagePrecision the mean, over the relevant articles, of the precision where each stands; 0 for those not found
 * @param recall the share of relevant articles among the first {@value #RECALL_DEPTH}
 */
public record RankingMeasures(double ndcg, double averagePrecision, double recall) {

    public static final int NDCG_DEPTH = 10;
    public static final int RECALL_DEPTH = 100;

    /**
     * @param ranking ids, best first
     * @param grades of the relevant articles; at least one
     */
    static RankingMeasures of(List<String> ranking, Map<String, Integer> grades) {
        List<Integer> found =
                ranking.stream().map(id -> grades.getOrDefault(id, 0)).toList();
        List<Integer> best =
                grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        return new RankingMeasures(
                discountedGain(found) / discountedGain(best),
                averagePrecision(found, grades.size()),
                (double) relevant(found, RECALL_DEPTH) / grades.size());
    }

    private static double discountedGain(List<Integer> grades) {
        return IntStream.range(0, Math.min(NDCG_DEPTH, grades.size()))
                .mapToDouble(i -> (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2))
                .sum();
    }

    private static double averagePrecision(List<Integer> grades, int relevant) {
        double sum = 0;
        int found = 0;
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i) > 0) {
                found++;
                sum += (double) found / (i + 1);
            }
        }
        return sum / relevant;
    }

    private static long relevant(List<Integer> grades, int depth) {
        return grades.stream().limit(depth).filter(grade -> grade > 0).count();
    }
}
