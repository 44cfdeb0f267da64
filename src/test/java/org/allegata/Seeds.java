package org.allegata;

import java.util.Random;

/** Random numbers for tests: the seed is printed, and {@code -Dallegata.seed=N} runs a test again with the same. */
public final class Seeds {

    private Seeds() {}

    public static Random random(String test) {
        long seed = Long.getLong("allegata.seed", System.nanoTime());
        System.out.println(test + ": -Dallegata.seed=" + seed);
        return new Random(seed);
    }
}
