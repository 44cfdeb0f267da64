package org.allegata.query;

import java.util.BitSet;

/**
 * How far words reach in a query text, which depends on the brackets around them: within those of {@code NEAR} and {@code SENTENCE} a comma ends a word.
 */
final class Reach {

    private final String text;
    /** By depth, whether a bracket stands after {@code NEAR} or {@code SENTENCE}. */
    private final BitSet together = new BitSet();

    private int depth;
    /** The word looked at last, so that one of many colons, each asked about what follows, is read once. */
    private int lastStart;

    private int lastEnd;

    Reach(String text) {
        this.text = text;
    }

    void opened(boolean ofTogether) {
        together.set(++depth, ofTogether);
    }

    void closed() {
        depth = Math.max(0, depth - 1);
    }

    /** Whether a comma here divides the parts of what stands together; it does so only right within those brackets. */
    boolean isSeparatorAt(int place) {
        return together.get(depth) && Spelling.isComma(text.charAt(place));
    }

    boolean isEndAt(int place) {
        return place >= text.length()
                || Spelling.isBlank(text.charAt(place))
                || text.charAt(place) == ')'
                || isSeparatorAt(place);
    }

    int endOfWord(int start) {
        if (start < lastStart || start >= lastEnd) {
            lastStart = start;
            lastEnd = findEndOfWord(start);
        }
        return lastEnd;
    }

    private int findEndOfWord(int start) {
        int end = start;
        while (!isEndAt(end) && text.charAt(end) != '(' && !Spelling.isQuoteAt(text, end)) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end, text.length());
    }

    /** An address ends at a blank, at a comma between parts, or at a closing bracket that it didn't open. */
    int endOfAddress(int start) {
        int open = 0;
        int end = start;
        while (end < text.length()) {
            char c = text.charAt(end);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (Spelling.isBlank(c) || isSeparatorAt(end) || open < 0) {
                return end;
            }
            end += c == '\\' ? 2 : 1;
        }
        return text.length();
    }

    /** Whether {@code NEAR} or {@code SENTENCE} and a bracket come here. */
    boolean isTogetherAt(int place) {
        int end = endOfWord(place);
        return end < text.length() && text.charAt(end) == '(' && Nearness.isOperator(text, place, end);
    }
}
