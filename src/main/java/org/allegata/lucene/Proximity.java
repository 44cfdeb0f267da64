package org.allegata.lucene;

import java.util.ArrayList;
import java.util.List;
import org.allegata.matching.TextAnalysis;
import org.allegata.query.Query.TextField;
import org.allegata.query.Query.Word;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * What an article gains by words that stand as close together as they were typed: neighbours in the query that are neighbours in the text, or nearly
 * so. The sequential dependence model (Metzler and Croft, A Markov random field model for term dependencies, 2005).
 */
final class Proximity {

    /** A little less than the model's 0.15 to 0.85: over several kinds of collections more did no good, and this does no harm. */
    private static final float WEIGHT = 0.1f;

    /** The window of eight words, in moves that bring a word to its place. */
    private static final int MOVES = 6;

    /** No question is longer; a pasted page is, and would cost too much. */
    private static final int MOST_WORDS = 50;

    private Proximity() {}

    /** A query for each two neighbours, in each family that takes them for one word each. */
    static List<Query> of(List<Word> words) {
        List<Query> pairs = new ArrayList<>();
        for (String family : TextAnalysis.families()) {
            String field = Schema.TEXT + "." + family;
            List<List<String>> terms = words.stream()
                    .filter(word -> word.field() == TextField.TITLE_OR_TEXT)
                    .limit(MOST_WORDS)
                    .map(word -> TextAnalysis.terms(family, word.text()))
                    .toList();
            for (int i = 1; i < terms.size(); i++) {
                if (terms.get(i - 1).size() == 1 && terms.get(i).size() == 1) {
                    pairs.add(pair(
                            field, terms.get(i - 1).getFirst(), terms.get(i).getFirst()));
                }
            }
        }
        return pairs;
    }

    private static Query pair(String field, String first, String second) {
        return new BoostQuery(new PhraseQuery(MOVES, field, first, second), WEIGHT);
    }
}
