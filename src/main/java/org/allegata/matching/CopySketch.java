package org.allegata.matching;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * A small sketch of a text by which near copies are known: the least of the hashes of its runs of words, under many hash functions (Broder's
 * MinHash). The share of equal numbers in two sketches estimates the share of runs that the texts have in common.
 */
public final class CopySketch {

    /** Numbers are compared in bands: two texts are looked at where all numbers of one band are equal. */
    public static final int BANDS = 21;

    static final int BAND = 3;
    private static final int SIZE = BANDS * BAND;

    /** Words in a run: long enough that common phrases hardly count. */
    private static final int RUN = 4;

    /** Shorter texts, as a mere heading, are no copies of one another. */
    private static final int FEWEST_WORDS = 40;

    /**
     * The share of runs in common: a story cut by a third is still a copy. With half of them, this month's market report is taken for the last
     * month's.
     */
    private static final double ALIKE = 0.6;

    private static final int[] FACTORS = odd(0x9E3779B9);

    private final int[] least = new int[SIZE];
    private final int[] run = new int[RUN];
    private int words;

    public CopySketch() {
        Arrays.fill(least, Integer.MAX_VALUE);
    }

    private static int[] odd(int seed) {
        int[] factors = new int[SIZE];
        int next = seed;
        for (int i = 0; i < SIZE; i++) {
            next = next * 1_664_525 + 1_013_904_223;
            factors[i] = next | 1;
        }
        return factors;
    }

    /** Takes the text's next word. */
    public void add(CharSequence word) {
        run[words++ % RUN] = StringHelper.murmurhash3_x86_32(new BytesRef(word), 0);
        if (words >= RUN) {
            addRun();
        }
    }

    private void addRun() {
        int hash = 1;
        for (int i = 0; i < RUN; i++) {
            hash = 31 * hash + run[(words + i) % RUN];
        }
        for (int i = 0; i < SIZE; i++) {
            int mixed = hash * FACTORS[i];
            mixed ^= mixed >>> 15;
            mixed *= 0x2C1B3C6D;
            mixed ^= mixed >>> 13;
            least[i] = Math.min(least[i], mixed);
        }
    }

    /** The numbers of the sketch; none where the text was too short to be compared. */
    public int[] numbers() {
        return words < FEWEST_WORDS ? new int[0] : least.clone();
    }

    /** One number for a band of a sketch. */
    public static long band(int[] sketch, int band) {
        long hash = band;
        for (int i = 0; i < BAND; i++) {
            hash = hash * 0x9E3779B97F4A7C15L + sketch[band * BAND + i];
        }
        return hash;
    }

    public static boolean areAlike(int[] one, int[] other) {
        int equal = 0;
        for (int i = 0; i < SIZE; i++) {
            equal += one[i] == other[i] ? 1 : 0;
        }
        return equal >= ALIKE * SIZE;
    }
}
