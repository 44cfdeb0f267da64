package org.allegata.evaluation;

/**
 * How a model is learned.
 *
 * @param leastSeen a feature seen in fewer candidates says nothing that can be relied on
 * @param cost how much an error weighs against large weights
 * @param leastWeight a feature of less weight is left out
 */
record Manner(int leastSeen, double cost, float leastWeight) {}
