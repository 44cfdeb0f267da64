package org.allegata.accusation;

import org.allegata.accusation.words.Words;

/**
 * Words that point to a day or a range of days.
 *
 * @param since whether "since" stands before it, so that what began then may last
 */
record DateRange(int first, int end, Period period, boolean since) {

    DateMention mention(Words words) {
        return new DateMention(words.span(first, end), period);
    }
}
