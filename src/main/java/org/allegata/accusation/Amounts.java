package org.allegata.accusation;

import java.util.Set;
import org.allegata.accusation.words.Words;

/** "At least twelve", "over 40", "up to a hundred": prepositions that tell how many, and lead to no other phrase. */
final class Amounts {

    private static final Set<String> BEFORE_NUMBER =
            Set.of("about", "around", "over", "under", "between", "some", "up", "to", "as", "many", "near");

    private static final Set<String> NUMBERS = Set.of(
            "a",
            "an",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "hundred",
            "hundreds",
            "thousand",
            "thousands",
            "dozen",
            "dozens",
            "scores",
            "half");

    private Amounts() {}

    /** Whether an amount begins with a preposition here. */
    static boolean begins(Words words, int at) {
        if (words.is(at, "at")) {
            return words.is(at + 1, "least") || words.is(at + 1, "most");
        }
        if (words.is(at, "up") || words.is(at, "as")) {
            return (words.is(at + 1, "to") || words.is(at + 1, "many"))
                    && (isNumber(words, at + 2) || isNumber(words, at + 3));
        }
        return BEFORE_NUMBER.contains(words.fold(at)) && words.isNumber(at + 1)
                || words.is(at, "over") && isNumber(words, at + 1);
    }

    private static boolean isNumber(Words words, int at) {
        return words.isNumber(at) || NUMBERS.contains(words.fold(at));
    }
}
