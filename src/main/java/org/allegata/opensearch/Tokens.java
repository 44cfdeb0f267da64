package org.allegata.opensearch;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.allegata.matching.TextAnalysis;

/**
 * The words of a text as they are sent to the cluster, which only takes them apart again: how a text is cut into words is our own affair, so that no
 * other version of an analysis can find other words.
 */
final class Tokens {

    /** Stand between words, and between those that have one place; no word of a text holds a control character. */
    static final String NEXT = "\u001E";

    static final String SAME_PLACE = "\u001F";

    /** Stand at the places of a sentence's first and last word. */
    static final String SENTENCE_BEGIN = "\u001Cb";

    static final String SENTENCE_END = "\u001Ce";

    /** Stands at the place of a sentence's only word. */
    static final String SENTENCE_OF_ONE = "\u001Co";

    private final StringBuilder tokens = new StringBuilder();
    private int lastPlace = -1;

    private Tokens() {}

    /** The words of a text in one of its forms. */
    static String of(String form, String text) {
        Tokens tokens = new Tokens();
        TextAnalysis.scan(form, text, (term, place, start, end) -> {
            tokens.add(term, place);
            return true;
        });
        return tokens.tokens.toString();
    }

    /**
     * The words of a text as written, with marks where its sentences begin and end.
     *
     * @param begins the places of the words that sentences begin with, in order
     */
    static String withSentences(String text, int[] begins) {
        List<String> words = TextAnalysis.terms(TextAnalysis.EXACT, text);
        Tokens tokens = new Tokens();
        for (int place = 0; place < words.size(); place++) {
            tokens.add(words.get(place), place);
            boolean first = place == 0 || Arrays.binarySearch(begins, place) >= 0;
            boolean last = place == words.size() - 1 || Arrays.binarySearch(begins, place + 1) >= 0;
            if (first || last) {
                tokens.add(first && last ? SENTENCE_OF_ONE : first ? SENTENCE_BEGIN : SENTENCE_END, place);
            }
        }
        return tokens.tokens.toString();
    }

    /** Words with a place each. */
    static String joined(Collection<String> words) {
        return String.join(NEXT, List.copyOf(words));
    }

    private void add(CharSequence token, int place) {
        if (lastPlace >= 0) {
            tokens.append(place > lastPlace ? NEXT : SAME_PLACE);
        }
        tokens.append(token);
        lastPlace = place;
    }
}
