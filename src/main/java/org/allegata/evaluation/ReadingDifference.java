package org.allegata.evaluation;

/**
 * Something that label and reading do not share.
 *
 * @param article its id
 * @param missed whether it is labelled and was not found; else it was found and is not labelled
 * @param what for people
 * @param evidence the sentence that carries it, empty where there is none
 */
public record ReadingDifference(String article, ReadingMeasure measure, boolean missed, String what, String evidence) {}
