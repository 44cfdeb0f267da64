package org.allegata.accusation.model;

import java.util.Arrays;

/** The features of one candidate, each known by the hash of its name. */
public final class Features {

    private int[] hashes = new int[64];
    private int size;

    /** A feature with this name. */
    public Features add(String name) {
        return put(mix(name.hashCode()));
    }

    /** A feature made of a name and a value. */
    public Features add(String name, String value) {
        return put(hash(name, value));
    }

    /** A feature made of a name and two values. */
    public Features add(String name, String value, String other) {
        return put(hash(hash(name, value), other));
    }

    /** What a feature made of a name and a value is known by. */
    public static int hash(String name, String value) {
        return mix(mix(name.hashCode()) + value.hashCode());
    }

    /** What a feature is known by that has one value more than another. */
    public static int hash(int feature, String value) {
        return mix(feature + value.hashCode());
    }

    /** A feature made of a name and three values. */
    public Features add(String name, String value, String other, String third) {
        return put(hash(hash(hash(name, value), other), third));
    }

    /** A feature if a condition holds. */
    public Features addIf(boolean holds, String name) {
        return holds ? add(name) : this;
    }

    private Features put(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
        return this;
    }

    /** The finishing steps of MurmurHash3, so that sums of string hashes spread over all bits. */
    private static int mix(int hash) {
        int h = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }

    /** The hashes in order, each once. */
    public int[] sorted() {
        int[] sorted = Arrays.copyOf(hashes, size);
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}
