package org.allegata.accusation.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where sentences end: at a paragraph or a finished line, and at a full stop, question or exclamation mark before something that can begin
 * one, but not after an abbreviation or an initial. In a text without capital letters any word can.
 */
final class Sentences {

    private static final Set<String> ENDS = Set.of(".", "!", "?", "\u2026", "\u061f", "\u3002");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "gen", "lt", "col", "maj", "sgt", "capt", "cpl", "brig", "cmdr",
            "adm", "gov", "sen", "rep", "rev", "hon", "jr", "sr", "no", "nos", "art", "arts", "vs", "v", "etc", "inc",
            "ltd", "co", "corp", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
            "fig", "al", "approx", "dept", "est", "rs", "sra", "dra", "mme", "mlle", "pte", "supt", "insp", "atty");

    /** A line shorter than this that stops without a mark is a heading, not the first part of a wrapped sentence. */
    private static final int WRAPPED_LINE = 45;

    /** Quotation marks and brackets after a full stop. */
    private static final int MOST_CLOSING = 3;

    private final Words words;
    private final boolean lowerCase;

    private Sentences(Words words) {
        this.words = words;
        this.lowerCase = CaseStyle.of(words) == CaseStyle.LOWER;
    }

    static List<Sentence> of(Words words) {
        return new Sentences(words).all();
    }

    private List<Sentence> all() {
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        for (int at = 1; at < words.size(); at++) {
            if (begins(first, at)) {
                sentences.add(new Sentence(first, at));
                first = at;
            }
        }
        if (words.size() > first) {
            sentences.add(new Sentence(first, words.size()));
        }
        return List.copyOf(sentences);
    }

    private boolean begins(int first, int at) {
        if (words.startsParagraph(at)) {
            return true;
        }
        if (words.startsLine(at)) {
            return !isWrapped(at);
        }
        return isEnd(first, at - 1) && canBegin(at);
    }

    /** It is the line that is measured, not what of the sentence stands on it: a sentence may begin late in a line. */
    private boolean isWrapped(int at) {
        boolean stopped = ENDS.contains(words.fold(at - 1)) || words.is(at - 1, Words.QUOTE);
        boolean longLine = words.end(at - 1) - words.start(lineStart(at - 1)) > WRAPPED_LINE;
        return !stopped && (longLine || !words.isCapital(at) && words.isWord(at));
    }

    private int lineStart(int at) {
        int start = at;
        while (start > 0 && !words.startsLine(start) && words.end(at) - words.start(start) <= WRAPPED_LINE) {
            start--;
        }
        return start;
    }

    private boolean isEnd(int first, int at) {
        int end = at;
        while (end > first && at - end < MOST_CLOSING && (words.is(end, Words.QUOTE) || words.is(end, ")"))) {
            end--;
        }
        if (words.isAllCaps(end) && words.fold(end).endsWith(".")) {
            return false;
        }
        return ENDS.contains(words.fold(end)) && !(words.is(end, ".") && isAbbreviation(end - 1));
    }

    private boolean isAbbreviation(int at) {
        boolean canBeInitial = words.isCapital(at) || lowerCase && words.isWord(at) && !isCaseless(at);
        boolean initial = canBeInitial && words.end(at) - words.start(at) == 1;
        return initial || ABBREVIATIONS.contains(words.fold(at)) && !words.isAllCaps(at);
    }

    private boolean canBegin(int at) {
        if (words.isMark(at)) {
            return words.is(at, Words.QUOTE) && words.isQuoted(at) || words.is(at, "(") || words.is(at, "\u2013");
        }
        return words.isCapital(at)
                || words.isNumber(at)
                || isCaseless(at)
                || lowerCase && words.start(at) > words.end(at - 1);
    }

    private boolean isCaseless(int at) {
        int c = words.text().codePointAt(words.start(at));
        return Character.isLetter(c) && !Character.isLowerCase(c);
    }
}
