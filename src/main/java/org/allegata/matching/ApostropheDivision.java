package org.allegata.matching;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Divides words at apostrophes, as "d'Israël" into two. Where asked to, gives an undivided name too, at the place of its first part and without the
 * apostrophe, so that "Sana'a" and "Sanaa" are the same; the places of words are the same either way.
 *
 * <p>The words must come as they stand in the text.
 */
final class ApostropheDivision extends TokenFilter {

    /** What stands before an apostrophe in French in place of a small word. */
    static final Set<String> ELIDED =
            Set.of("c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quelqu");

    /** What stands after one in English in place of a small word or ending. */
    private static final Set<String> CONTRACTED = Set.of("s", "t", "ll", "re", "ve", "d", "m");

    private final boolean keepsWhole;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Deque<Part> pending = new ArrayDeque<>();

    private record Part(String text, int start, int end, int increment) {}

    ApostropheDivision(TokenStream words, boolean keepsWhole) {
        super(words);
        this.keepsWhole = keepsWhole;
    }

    /** Whether words part here: the apostrophes of the world's keyboards. */
    static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\uFF07';
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (pending.isEmpty()) {
            if (!input.incrementToken()) {
                return false;
            }
            if (!hasApostrophe()) {
                return true;
            }
            divide();
        }
        Part part = pending.removeFirst();
        term.setEmpty().append(part.text());
        offset.setOffset(part.start(), part.end());
        increment.setPositionIncrement(part.increment());
        return true;
    }

    private boolean hasApostrophe() {
        for (int i = 0; i < term.length(); i++) {
            if (isApostrophe(term.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void divide() {
        String word = term.toString();
        int from = offset.startOffset();
        StringBuilder whole = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || isApostrophe(word.charAt(i))) {
                if (i > start) {
                    pending.addLast(new Part(word.substring(start, i), from + start, from + i, 1));
                    whole.append(word, start, i);
                }
                start = i + 1;
            }
        }
        if (keepsWhole && isOneName()) {
            Part first = pending.removeFirst();
            pending.addFirst(new Part(whole.toString(), from, from + word.length(), 0));
            pending.addFirst(first);
        }
    }

    /** Not "l'une" and "we'll", which without the apostrophe are other words. */
    private boolean isOneName() {
        return pending.size() > 1
                && !ELIDED.contains(pending.getFirst().text().toLowerCase(Locale.ROOT))
                && !CONTRACTED.contains(pending.getLast().text().toLowerCase(Locale.ROOT));
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pending.clear();
    }
}
