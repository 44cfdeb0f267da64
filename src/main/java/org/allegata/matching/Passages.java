package org.allegata.matching;

import org.allegata.article.Span;

/** Cuts readable pieces out of a text: a sentence where it is short enough, else what stands around a place, cut between words. */
final class Passages {

    /** Characters that a passage reaches to either side of its place. */
    private static final int REACH = 170;

    private static final String SENTENCE_ENDS = ".!?\u061F\u06D4\u3002\u1362";

    private Passages() {}

    /** The passage around a place of the text. */
    static Span around(Span place, String text) {
        int start = startBefore(place.start(), text);
        int end = endAfter(place.end(), text);
        return new Span(start, Math.max(end, place.end()));
    }

    /** The passage that a text begins with; the text is not blank. */
    static Span lead(String text) {
        int start = 0;
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int first = start + Character.charCount(text.codePointAt(start));
        return new Span(start, endAfter(first, text));
    }

    private static int startBefore(int place, String text) {
        int least = Math.max(0, place - REACH);
        for (int i = place; i > least; i--) {
            if (text.charAt(i - 1) == '\n' || endsSentence(i - 1, text)) {
                return skipBlanks(i, place, text);
            }
        }
        return least == 0 ? skipBlanks(0, place, text) : wordStart(least, place, text);
    }

    private static int endAfter(int place, String text) {
        int most = Math.min(text.length(), place + REACH);
        for (int i = place; i < most; i++) {
            if (text.charAt(i) == '\n') {
                return i;
            }
            if (endsSentence(i, text)) {
                return i + 1;
            }
        }
        return most == text.length() ? most : wordEnd(most, place, text);
    }

    private static boolean endsSentence(int i, String text) {
        return SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0
                && i + 1 < text.length()
                && Character.isWhitespace(text.charAt(i + 1))
                && !afterInitial(i, text);
    }

    /** "J. Smith" and "U.N. envoy" go on. */
    private static boolean afterInitial(int i, String text) {
        return i > 0 && Character.isUpperCase(text.charAt(i - 1)) && (i < 2 || !Character.isLetter(text.charAt(i - 2)));
    }

    private static int skipBlanks(int from, int limit, String text) {
        int i = from;
        while (i < limit && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int wordStart(int from, int limit, String text) {
        for (int i = from; i < limit; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return skipBlanks(i, limit, text);
            }
        }
        return between(from, text);
    }

    private static int wordEnd(int from, int limit, String text) {
        for (int i = from; i > limit; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i - 1;
            }
        }
        return between(from, text);
    }

    /** Never inside a surrogate pair. */
    private static int between(int i, String text) {
        return i > 0 && i < text.length() && Character.isLowSurrogate(text.charAt(i)) ? i - 1 : i;
    }
}
