package org.allegata.evaluation;

import java.util.Arrays;
import java.util.Random;

/**
 * Fisher's randomisation test of two systems on the same queries: were both the same, each query's two values could as well be the other way
 * round. The value is the share of {@value #ROUNDS} random exchanges that set the means at least as far apart, either way.
 */
final class PairedRandomisation {

    private static final int ROUNDS = 100_000;

    /** Fixed, so that the same values give the same answer. */
    private static final long SEED = 20_111;

    /** Sums of the same numbers in another order differ by less. */
    private static final double ROUNDING = 1e-9;

    private PairedRandomisation() {}

    /** @param differences of the two systems, one a query */
    static double probability(double[] differences) {
        double observed = Math.abs(Arrays.stream(differences).sum());
        Random random = new Random(SEED);
        int asFar = 1;
        for (int round = 0; round < ROUNDS; round++) {
            if (Math.abs(exchanged(differences, random)) >= observed - ROUNDING) {
                asFar++;
            }
        }
        return (double) asFar / (ROUNDS + 1);
    }

    private static double exchanged(double[] differences, Random random) {
        double sum = 0;
        for (double difference : differences) {
            sum += random.nextBoolean() ? difference : -difference;
        }
        return sum;
    }
}
