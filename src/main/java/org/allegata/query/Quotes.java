package org.allegata.query;

import java.util.stream.IntStream;

/** Finds which quote closes another, each character of a text looked at a fixed number of times. */
final class Quotes {

    private final String text;
    /** Where the last quote of each family stands, -1 where there is none. */
    private final int[] last = {-1, -1, -1, -1};

    Quotes(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (Spelling.isQuoteAt(text, i)) {
                last[Spelling.quoteFamily(text.charAt(i))] = i;
            }
        }
    }

    /** The next quote of the same family as the one that opens here; where there is none, the next quote of any; else -1. */
    int closing(int open) {
        int family = Spelling.quoteFamily(text.charAt(open));
        boolean sameFamily = last[family] > open;
        int end = IntStream.of(last).max().orElseThrow();
        for (int i = open + 1; i <= end; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (Spelling.isQuoteAt(text, i) && (!sameFamily || Spelling.quoteFamily(text.charAt(i)) == family)) {
                return i;
            }
        }
        return -1;
    }
}
