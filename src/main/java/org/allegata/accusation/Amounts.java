package org.allegata.accusation;

import java.util.Set;
import org.allegata.accusation.words.Words;

/** "At least twelve", "over 40", "up to a hundred": prepositions that tell how many, and lead to no other phrase. */
final class Amounts {

    private static final Set<String> BEFORE_NUMBER = Set.of("about", "around", "over", "under", "between", "near");

    private static final Set<String> NUMBERS = Set.of(
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty",
            "thirty", "forty", "fifty");

    private static final Set<String> MULTITUDES =
            Set.of("hundred", "hundreds", "thousand", "thousands", "dozen", "dozens", "scores");

    private Amounts() {}

    /** Whether an amount begins with a preposition here. */
    static boolean begins(Words words, int at) {
        if (words.is(at, "at")) {
            return words.is(at + 1, "least") || words.is(at + 1, "most");
        }
        if (words.is(at, "up") && words.is(at + 1, "to")) {
            return isNumber(words, at + 2);
        }
        return BEFORE_NUMBER.contains(words.fold(at)) && isNumber(words, at + 1);
    }

    /** "12", "twelve", "dozens", "a hundred". */
    private static boolean isNumber(Words words, int at) {
        boolean one = words.is(at, "a") && MULTITUDES.contains(words.fold(at + 1));
        return words.isNumber(at) || one || NUMBERS.contains(words.fold(at)) || MULTITUDES.contains(words.fold(at));
    }
}
