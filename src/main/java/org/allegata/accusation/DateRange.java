package org.allegata.accusation;

/**
 * Words that point to a day or a range of days.
 *
 * @param since whether "since" stands before it, so that what began then may last
 */
record DateRange(int first, int end, Period period, boolean since) {}
