package org.allegata.accusation;

import org.allegata.accusation.words.Sentence;
import org.allegata.accusation.words.Words;

/** Finds marks within a sentence, as those that open and close an insertion. */
record SentenceMarks(Words words, Sentence sentence) {

    /** The place of the mark at or after a word, or -1 where there is none within reach. */
    int next(int from, String mark, int reach) {
        for (int at = from; at < Math.min(sentence.end(), from + reach); at++) {
            if (words.is(at, mark)) {
                return at;
            }
        }
        return -1;
    }

    /** The place of the mark at or before a word, or -1 where there is none within reach. */
    int previous(int from, String mark, int reach) {
        for (int at = from; at >= Math.max(sentence.first(), from - reach); at--) {
            if (words.is(at, mark)) {
                return at;
            }
        }
        return -1;
    }
}
