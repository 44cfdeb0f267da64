package org.allegata.matching;

import java.util.Arrays;
import java.util.List;
import org.allegata.article.Span;

/** Recognises a {@link Sequence} in a text while the text's words are read one by one. */
final class SequenceFinder {

    /** What is told of a sequence that was found: the places of its first and last word, and where it stands. */
    interface Found {
        void at(int first, int last, Span span);
    }

    private final List<Sequence.Part> words;
    private final Found found;
    /** For each word of the sequence and for odd and even places apart: the last place where it and those before it matched. */
    private final int[][] matched;
    /** Where the sequence began in the text that matched there. */
    private final int[][] starts;

    SequenceFinder(Sequence sequence, Found found) {
        this.words = sequence.words();
        this.found = found;
        this.matched = new int[words.size()][2];
        this.starts = new int[words.size()][2];
        for (int[] places : matched) {
            Arrays.fill(places, Integer.MIN_VALUE);
        }
    }

    /** Two words may come with the same place, one after the other. */
    void read(CharSequence term, int place, int start, int end) {
        int here = place & 1;
        int before = 1 - here;
        for (int i = words.size() - 1; i >= 0; i--) {
            boolean goesOn = i == 0 || matched[i - 1][before] == place - 1;
            if (goesOn && words.get(i).matches(term)) {
                matched[i][here] = place;
                starts[i][here] = i == 0 ? start : starts[i - 1][before];
                tellIfWhole(i, place, starts[i][here], end);
            }
        }
    }

    private void tellIfWhole(int word, int place, int start, int end) {
        if (word == words.size() - 1 && start < end) {
            found.at(place - word, place, new Span(start, end));
        }
    }
}
