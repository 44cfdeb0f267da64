package org.allegata.accusation.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Weights by the hash of the feature; the sum of those of a candidate's features gives its probability. */
public final class LinearModel {

    private final float bias;
    private final int mask;
    private final int[] keys;
    private final float[] weights;
    private final SortedMap<Integer, Float> byHash;

    public LinearModel(float bias, Map<Integer, Float> weightByHash) {
        this.bias = bias;
        this.byHash = new TreeMap<>(weightByHash);
        this.mask = Integer.highestOneBit(Math.max(8, byHash.size() * 4)) - 1;
        this.keys = new int[mask + 1];
        this.weights = new float[mask + 1];
        byHash.forEach(this::put);
    }

    private void put(int hash, float weight) {
        int at = hash & mask;
        while (weights[at] != 0) {
            at = (at + 1) & mask;
        }
        keys[at] = hash;
        weights[at] = weight;
    }

    /** The weight of a feature, 0 for one that was never seen. */
    public float weight(int hash) {
        int at = hash & mask;
        while (weights[at] != 0) {
            if (keys[at] == hash) {
                return weights[at];
            }
            at = (at + 1) & mask;
        }
        return 0;
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
        return 1 / (1 + Math.exp(-score(features)));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(bias);
        out.writeInt(byHash.size());
        for (Map.Entry<Integer, Float> entry : byHash.entrySet()) {
            out.writeInt(entry.getKey());
            out.writeShort(Float.floatToFloat16(entry.getValue()));
        }
    }

    static LinearModel read(DataInputStream in) throws IOException {
        float bias = in.readFloat();
        int size = in.readInt();
        Map<Integer, Float> weights = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            int hash = in.readInt();
            weights.put(hash, Float.float16ToFloat(in.readShort()));
        }
        return new LinearModel(bias, weights);
    }
}
