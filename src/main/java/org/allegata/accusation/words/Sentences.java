package org.allegata.accusation.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where sentences end: at a paragraph or a finished line, and at a full stop, question or exclamation mark before something that can begin
 * one, but not after an abbreviation or an initial.
 */
final class Sentences {

    private static final Set<String> ENDS = Set.of(".", "!", "?", "\u2026", "\u061f", "\u3002");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "gen", "lt", "col", "maj", "sgt", "capt", "cpl", "brig", "cmdr",
            "adm", "gov", "sen", "rep", "rev", "hon", "jr", "sr", "no", "nos", "art", "arts", "vs", "v", "etc", "inc",
            "ltd", "co", "corp", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
            "fig", "al", "approx", "dept", "est", "sra", "dra", "mme", "mlle", "pte", "supt", "insp", "atty");

    /** A line shorter than this that stops without a mark is a heading, not the first part of a wrapped sentence. */
    private static final int WRAPPED_LINE = 45;

    /** Quotation marks and brackets after a full stop. */
    private static final int MOST_CLOSING = 3;

    private Sentences() {}

    static List<Sentence> of(Words words) {
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        for (int at = 1; at < words.size(); at++) {
            if (begins(words, first, at)) {
                sentences.add(new Sentence(first, at));
                first = at;
            }
        }
        if (words.size() > first) {
            sentences.add(new Sentence(first, words.size()));
        }
        return List.copyOf(sentences);
    }

    private static boolean begins(Words words, int first, int at) {
        if (words.startsParagraph(at)) {
            return true;
        }
        if (words.startsLine(at)) {
            return !isWrapped(words, first, at);
        }
        return isEnd(words, first, at - 1) && canBegin(words, at);
    }

    private static boolean isWrapped(Words words, int first, int at) {
        boolean stopped = ENDS.contains(words.fold(at - 1)) || words.is(at - 1, Words.QUOTE);
        boolean longLine = words.end(at - 1) - words.start(lineStart(words, first, at - 1)) > WRAPPED_LINE;
        return !stopped && (longLine || !words.isCapital(at) && words.isWord(at));
    }

    private static int lineStart(Words words, int first, int at) {
        int start = at;
        while (start > first && !words.startsLine(start) && words.end(at) - words.start(start) <= WRAPPED_LINE) {
            start--;
        }
        return start;
    }

    private static boolean isEnd(Words words, int first, int at) {
        int end = at;
        while (end > first && at - end < MOST_CLOSING && (words.is(end, Words.QUOTE) || words.is(end, ")"))) {
            end--;
        }
        if (words.isAllCaps(end) && words.fold(end).endsWith(".")) {
            return false;
        }
        return ENDS.contains(words.fold(end)) && !(words.is(end, ".") && isAbbreviation(words, end - 1));
    }

    private static boolean isAbbreviation(Words words, int at) {
        boolean initial = words.isCapital(at) && words.end(at) - words.start(at) == 1;
        return initial || ABBREVIATIONS.contains(words.fold(at)) && !words.isAllCaps(at);
    }

    private static boolean canBegin(Words words, int at) {
        if (words.isMark(at)) {
            return words.is(at, Words.QUOTE) && words.isQuoted(at) || words.is(at, "(") || words.is(at, "\u2013");
        }
        return words.isCapital(at) || words.isNumber(at) || isCaseless(words, at);
    }

    private static boolean isCaseless(Words words, int at) {
        int c = words.text().codePointAt(words.start(at));
        return Character.isLetter(c) && !Character.isLowerCase(c);
    }
}
