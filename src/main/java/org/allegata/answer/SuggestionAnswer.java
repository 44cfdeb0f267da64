package org.allegata.answer;

/**
 * What may have been meant by a query that finds little.
 *
 * @param text the query that would find more
 * @param total how many hits
 */
public record SuggestionAnswer(String text, long total) {}
