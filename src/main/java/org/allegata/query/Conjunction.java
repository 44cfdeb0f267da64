package org.allegata.query;

import java.util.ArrayList;
import java.util.List;
import org.allegata.query.Query.All;
import org.allegata.query.Query.Word;

/**
 * What stands side by side on one level. Plain words stand for themselves where an AND was written beside them; the others become one group of
 * words, in the place of the first.
 */
final class Conjunction {

    private final List<Query> parts = new ArrayList<>();
    private final List<Word> together = new ArrayList<>();
    /** The plain words that came last; not yet sorted, since an AND may follow. */
    private List<Word> pending = List.of();

    private int placeOfWords = -1;
    private boolean afterAnd;

    void addWords(List<Word> words) {
        settle();
        if (afterAnd) {
            parts.addAll(words);
        } else {
            pending = words;
        }
        afterAnd = false;
    }

    void add(Query part) {
        settle();
        parts.add(part);
        afterAnd = false;
    }

    void writtenAnd() {
        parts.addAll(pending);
        pending = List.of();
        afterAnd = true;
    }

    Query toQuery() {
        settle();
        if (placeOfWords >= 0) {
            parts.set(placeOfWords, Groups.words(together));
        }
        return Groups.and(parts);
    }

    private void settle() {
        if (!pending.isEmpty() && placeOfWords < 0) {
            placeOfWords = parts.size();
            parts.add(new All());
        }
        together.addAll(pending);
        pending = List.of();
    }
}
