package org.allegata.accusation.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was measured of one candidate: features that have an amount, each known by the hash of its name. */
public final class Measures {

    private final SortedMap<Integer, Float> amounts = new TreeMap<>();

    /** A feature of this amount; one of 0 says nothing. */
    public Measures add(String name, double amount) {
        amounts.put(Features.hash(name, ""), (float) amount);
        return this;
    }

    /** A feature made of a name and a value, which is there or not. */
    public Measures add(String name, String value) {
        amounts.put(Features.hash(name, value), 1f);
        return this;
    }

    /** A feature made of a name and two values, which is there or not. */
    public Measures add(String name, String value, String other) {
        amounts.put(Features.hash(Features.hash(name, value), other), 1f);
        return this;
    }

    /** A feature if a condition holds. */
    public Measures addIf(boolean holds, String name) {
        return holds ? add(name, 1) : this;
    }

    /** The amount of each feature by its hash, in the order of the hashes. */
    public SortedMap<Integer, Float> byHash() {
        return Collections.unmodifiableSortedMap(amounts);
    }
}
