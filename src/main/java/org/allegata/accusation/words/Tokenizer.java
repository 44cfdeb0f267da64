package org.allegata.accusation.words;

import java.util.List;
import org.allegata.article.Span;

/** Cuts a text into words in one pass. */
final class Tokenizer {

    /** Longer runs of letters are no words of any language; cut so that folding stays cheap. */
    private static final int LONGEST_WORD = 100;

    private final String text;
    private final WordBuffer words = new WordBuffer();
    private int at;
    private int pending = Shape.LINE_START | Shape.PARAGRAPH_START;
    private boolean quoted;
    private boolean singleQuoted;

    Tokenizer(String text) {
        this.text = text;
    }

    WordBuffer cut(List<Span> leftOut) {
        for (Span out : leftOut) {
            cutUpTo(Math.min(out.start(), text.length()));
            at = Math.max(at, Math.min(out.end(), text.length()));
            paragraph();
        }
        cutUpTo(text.length());
        return words;
    }

    private void cutUpTo(int limit) {
        while (at < limit) {
            char c = text.charAt(at);
            if (isWordChar(at)) {
                word(limit);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank(limit);
            } else {
                mark(c);
            }
        }
    }

    private void blank(int limit) {
        int lines = 0;
        while (at < limit && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
            lines += text.charAt(at++) == '\n' ? 1 : 0;
        }
        if (lines > 1) {
            paragraph();
        } else if (lines == 1) {
            pending |= Shape.LINE_START;
        }
    }

    private void paragraph() {
        pending |= Shape.LINE_START | Shape.PARAGRAPH_START;
        quoted = false;
        singleQuoted = false;
    }

    private void word(int limit) {
        int start = at;
        if (dottedLetters(limit)) {
            String letters = text.substring(start, at);
            add(
                    start,
                    letters.replace(".", "").toLowerCase(java.util.Locale.ROOT) + ".",
                    Shape.CAPITAL | Shape.ALL_CAPS);
            return;
        }
        boolean number = Character.isDigit(text.charAt(at));
        while (at < limit && at - start < LONGEST_WORD && (isWordChar(at) || number && isDigitMark(limit))) {
            at++;
        }
        String word = text.substring(start, at);
        add(start, Folding.fold(word), Shape.of(word));
    }

    /** Moves past "U.S." or "U.N.": capital letters, each with its full stop, two or more. */
    private boolean dottedLetters(int limit) {
        int end = at;
        while (end + 1 < limit && Character.isUpperCase(text.charAt(end)) && text.charAt(end + 1) == '.') {
            end += 2;
        }
        boolean dotted = end - at >= 4 && (end >= limit || !isWordChar(end) || Character.isUpperCase(text.charAt(end)));
        if (dotted) {
            at = end;
        }
        return dotted;
    }

    private boolean isDigitMark(int limit) {
        char c = text.charAt(at);
        return (c == ',' || c == '.')
                && at + 1 < limit
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private void mark(char c) {
        switch (c) {
            case '-', '\u2010', '\u2011' -> hyphen();
            case '\'', '\u2019', '\u02bc' -> apostrophe();
            case '\u2018' -> quote(true);
            case '"' -> quote(!quoted);
            case '\u201c', '\u201e', '\u00ab' -> quote(true);
            case '\u201d', '\u00bb' -> quote(false);
            case '\u2013', '\u2014', '\u2015' -> single("\u2013");
            default -> single(String.valueOf(c));
        }
    }

    private void hyphen() {
        if (betweenWordChars()) {
            at++;
        } else {
            single("\u2013");
        }
    }

    private boolean betweenWordChars() {
        return at > 0 && isWordChar(at - 1) && at + 1 < text.length() && isWordChar(at + 1);
    }

    private void apostrophe() {
        boolean afterWord = at > 0 && isWordChar(at - 1);
        if (afterWord && isPossessive()) {
            add(at, at + 2, Words.POSSESSIVE, 0);
            at += 2;
        } else if (betweenWordChars() || afterWord && !singleQuoted) {
            at++;
        } else {
            boolean opens = !singleQuoted;
            quote(opens);
            singleQuoted = opens;
        }
    }

    private boolean isPossessive() {
        boolean s = at + 1 < text.length() && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S');
        return s && (at + 2 >= text.length() || !isWordChar(at + 2));
    }

    private void quote(boolean opens) {
        quoted = opens;
        single(Words.QUOTE);
    }

    private void single(String fold) {
        at++;
        add(at - 1, fold, Shape.MARK);
    }

    private void add(int start, String fold, int shape) {
        add(start, at, fold, shape);
    }

    private void add(int start, int end, String fold, int shape) {
        words.add(start, end, fold, shape | pending | (quoted ? Shape.QUOTED : 0));
        pending = 0;
    }

    private boolean isWordChar(int i) {
        char c = text.charAt(i);
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
