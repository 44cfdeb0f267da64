package org.allegata.accusation.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/** Weights by the hash of the feature; the sum of those of a candidate's features, each as often as its amount, gives its probability. */
public final class LinearModel {

    private final float bias;

    /** The hash in the upper half, the weight in the lower: side by side, since most look-ups miss the processor's cache and so do it once only. */
    private final long[] slots;

    public LinearModel(float bias, Map<Integer, Float> weightByHash) {
        this(
                bias,
                weightByHash.entrySet().stream()
                        .mapToLong(entry -> slot(entry.getKey(), entry.getValue()))
                        .toArray());
    }

    private LinearModel(float bias, long[] weights) {
        this.bias = bias;
        this.slots = new long[Integer.highestOneBit(Math.max(8, weights.length * 4))];
        for (long slot : weights) {
            slots[place(hash(slot))] = slot;
        }
    }

    private static long slot(int hash, float weight) {
        return (long) hash << Integer.SIZE | Integer.toUnsignedLong(Float.floatToIntBits(weight));
    }

    private static int hash(long slot) {
        return (int) (slot >> Integer.SIZE);
    }

    private static float weight(long slot) {
        return Float.intBitsToFloat((int) slot);
    }

    /** Where a hash stands, or would. A weight of 0 says nothing, so its slot counts as free. */
    private int place(int hash) {
        int mask = slots.length - 1;
        int at = hash & mask;
        while ((int) slots[at] != 0 && hash(slots[at]) != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** The weight of a feature, 0 for one that was never seen. */
    public float weight(int hash) {
        return weight(slots[place(hash)]);
    }

    /** The logarithm of the odds. */
    public double score(int[] features) {
        double sum = bias;
        for (int feature : features) {
            sum += weight(feature);
        }
        return sum;
    }

    public double probability(int[] features) {
        return probability(score(features));
    }

    /** The same of features that have an amount. */
    public double probability(Measures measures) {
        double sum = bias;
        for (Map.Entry<Integer, Float> measure : measures.byHash().entrySet()) {
            sum += weight(measure.getKey()) * measure.getValue();
        }
        return probability(sum);
    }

    private static double probability(double score) {
        return 1 / (1 + StrictMath.exp(-score));
    }

    /** In the order of the hashes, so that the same weights give the same bytes. */
    void write(DataOutputStream out) throws IOException {
        long[] weights =
                Arrays.stream(slots).filter(slot -> (int) slot != 0).sorted().toArray();
        out.writeFloat(bias);
        out.writeInt(weights.length);
        for (long slot : weights) {
            out.writeInt(hash(slot));
            out.writeShort(Float.floatToFloat16(weight(slot)));
        }
    }

    static LinearModel read(DataInputStream in) throws IOException {
        float bias = in.readFloat();
        long[] weights = new long[in.readInt()];
        for (int i = 0; i < weights.length; i++) {
            int hash = in.readInt();
            weights[i] = slot(hash, Float.float16ToFloat(in.readShort()));
        }
        return new LinearModel(bias, weights);
    }
}
