package org.allegata.accusation;

import java.util.Set;
import org.allegata.accusation.words.Words;

/** The pieces that dates are made of: years, days of a month, hyphens, and words that speak of what is to come. */
record DateTokens(Words words) {

    private static final int FIRST_YEAR = 1300;
    private static final int LAST_YEAR = 2100;
    private static final Set<String> FUTURE = Set.of(
            "will",
            "scheduled",
            "due",
            "expected",
            "until",
            "upcoming",
            "next",
            "coming",
            "plans",
            "planned",
            "slated",
            "awaiting",
            "anticipated",
            "postponed",
            "set",
            "begin",
            "ahead",
            "till",
            "expires");

    /** The year that a word is, or 0. */
    int yearAt(int at) {
        String fold = words.fold(at);
        if (fold.length() != 4 || !words.isNumber(at) || fold.chars().anyMatch(c -> c < '0' || c > '9')) {
            return 0;
        }
        int year = Integer.parseInt(fold);
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    /** "7", "7th" or "1er" as the number of a day, or 0. */
    int dayNumber(int at) {
        String fold = words.fold(at);
        int digits = 0;
        while (digits < fold.length() && fold.charAt(digits) >= '0' && fold.charAt(digits) <= '9') {
            digits++;
        }
        boolean ordinal = Set.of("", "st", "nd", "rd", "th", "er").contains(fold.substring(digits));
        int day = digits > 0 && digits < 3 && ordinal ? Integer.parseInt(fold.substring(0, digits)) : 0;
        return day <= 31 ? day : 0;
    }

    /** Whether a hyphen stands right before a word. */
    boolean isHyphen(int at) {
        return at < words.size()
                && words.start(at) == words.end(at - 1) + 1
                && words.text().charAt(words.end(at - 1)) == '-';
    }

    /** The word after a mark, where it stands there. */
    int skip(int at, String mark) {
        return words.is(at, mark) ? at + 1 : at;
    }

    int skipOf(int at) {
        return Set.of("of", "de", "del").contains(words.fold(at)) ? at + 1 : at;
    }

    /** Whether words before it speak of what is to come. */
    boolean isFuture(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 8) && !words.is(i, "."); i--) {
            if (FUTURE.contains(words.fold(i))) {
                return true;
            }
        }
        return false;
    }

    /** What these words mean, and whether it is the beginning of something that may go on. */
    DateRange range(int first, int end, Period period) {
        return new DateRange(
                first,
                end,
                period,
                words.is(first - 1, "since") || words.is(first - 1, "depuis") || words.is(first - 1, "desde"));
    }
}
