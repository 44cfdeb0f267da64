package org.allegata.query;

import java.util.regex.Pattern;

/** The characters of the query language: what is blank, what is a quote, what a backslash protects, where a word begins and ends. */
final class Spelling {

    private static final String STRAIGHT_QUOTES = "\"\uFF02";
    private static final String CURLED_QUOTES = "\u201C\u201D\u201E\u201F";
    private static final String POINTED_QUOTES = "\u00AB\u00BB";
    private static final String COMMAS = ",\u060C\uFF0C\u3001";
    private static final Pattern BLANKS = Pattern.compile("[\\p{IsWhite_Space}\\p{Cc}]+");

    private Spelling() {}

    /** Blanks of any script and control characters. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    static boolean isBracket(char c) {
        return c == '(' || c == ')';
    }

    /** Commas of any script. */
    static boolean isComma(char c) {
        return COMMAS.indexOf(c) >= 0;
    }

    /** Whether a quote stands here; one between two Hebrew letters marks an abbreviation and is none. */
    static boolean isQuoteAt(String text, int at) {
        return quoteFamily(text.charAt(at)) != 0 && !(isHebrewAt(text, at - 1) && isHebrewAt(text, at + 1));
    }

    /** Quotes of one family open and close each other: 1 straight, 2 curled, 3 pointed; 0 for what is no quote. */
    static int quoteFamily(char c) {
        if (STRAIGHT_QUOTES.indexOf(c) >= 0) {
            return 1;
        }
        if (CURLED_QUOTES.indexOf(c) >= 0) {
            return 2;
        }
        return POINTED_QUOTES.indexOf(c) >= 0 ? 3 : 0;
    }

    private static boolean isHebrewAt(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '\u05D0' && text.charAt(at) <= '\u05EA';
    }

    /** Whether there is a letter or digit to look for. */
    static boolean isSearchable(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static boolean isLetterAt(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(codePointAround(text, at));
    }

    static boolean isLetterOrDigitAt(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(codePointAround(text, at));
    }

    private static int codePointAround(String text, int at) {
        boolean second = at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return text.codePointAt(second ? at - 1 : at);
    }

    /** Without escapes: a backslash stands for the character after it. */
    static String unescape(String raw) {
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        StringBuilder plain = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '\\' && ++i == raw.length()) {
                break;
            }
            plain.append(raw.charAt(i));
        }
        return plain.toString();
    }

    /** Whether an odd number of backslashes stands before the place. */
    static boolean isEscapedAt(String raw, int at) {
        int first = at;
        while (first > 0 && raw.charAt(first - 1) == '\\') {
            first--;
        }
        return (at - first) % 2 == 1;
    }

    static String collapse(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** From the first letter or digit to the last one and its marks; empty where there is none. */
    static String strip(String word) {
        int start = 0;
        while (start < word.length() && !isLetterOrDigitAt(word, start)) {
            start++;
        }
        int end = word.length();
        while (end > start && !isLetterOrDigitAt(word, end - 1) && !isMark(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    private static boolean isMark(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
