package org.allegata.article;

import java.text.BreakIterator;
import java.util.Locale;

/** Takes a title from a text that was given none: its first line where that looks like a title, else its first sentence, shortened. */
final class TitleOfText {

    /** A first line up to this long may be a title. */
    private static final int MAX_LINE = 150;

    /** A sentence taken for a title is cut at a word boundary near this length. */
    private static final int SHORT = 120;

    /** A sentence shorter than this is more likely an abbreviation ("Mr.") or half a thought. */
    private static final int MIN_SENTENCE = 25;

    private static final String CLOSING = ".,;:。،؛।።۔";

    private TitleOfText() {}

    /** @param text one that is not blank */
    static String of(String text) {
        String line = PublicationLine.withoutDateline(opening(text));
        if (line.length() <= MAX_LINE && CLOSING.indexOf(line.charAt(line.length() - 1)) < 0) {
            return line;
        }
        return shortened(firstSentence(line), SHORT);
    }

    /** The first line that is neither a day nor boilerplate; the first of all where each of the first few is. */
    private static String opening(String text) {
        var lines = Lines.first(text, 4);
        for (Span line : lines) {
            String words = WordList.spaced(head(line.of(text)));
            if (hasLetters(words) && !PublicationLine.isDay(words) && !Boilerplate.isBoilerplate(words)) {
                return words;
            }
        }
        return WordList.spaced(head(lines.getFirst().of(text)));
    }

    private static String head(String line) {
        return line.substring(0, Math.min(line.length(), 1000));
    }

    private static boolean hasLetters(String line) {
        return line.codePoints().filter(Character::isLetterOrDigit).limit(3).count() == 3;
    }

    private static String firstSentence(String line) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(line);
        int end = sentences.first();
        while (end != BreakIterator.DONE && end < MIN_SENTENCE) {
            end = sentences.next();
        }
        return end == BreakIterator.DONE ? line : line.substring(0, end).strip();
    }

    /** The words that fit into the length, with an ellipsis for the others. */
    static String shortened(String words, int length) {
        if (words.length() <= length) {
            return words;
        }
        int cut = words.lastIndexOf(' ', length);
        int end = cut > length / 2 ? cut : length;
        int whole = Character.isLowSurrogate(words.charAt(end)) ? end - 1 : end;
        return words.substring(0, whole).stripTrailing() + "…";
    }
}
