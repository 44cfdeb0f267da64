package org.allegata.accusation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.allegata.accusation.words.Words;

/** Years, parts of them and ranges: "2019", "late 2001", "2012-2014", "the 1990s". */
final class YearDates {

    private static final Set<String> COUNTED = Set.of(
            "people",
            "dead",
            "killed",
            "soldiers",
            "men",
            "women",
            "children",
            "civilians",
            "km",
            "miles",
            "dollars",
            "cases",
            "others",
            "prisoners",
            "members");

    /** What a number belongs to that is no year: "case no. 1430", "at 2000". */
    private static final Set<String> NUMBERED =
            Set.of("no", "nr", "number", "case", "law", "resolution", "decree", "article", "at", "flight", "room");

    private static final int LONGEST_ADDRESS = 200;

    private final Words words;
    private final DateTokens tokens;

    YearDates(Words words) {
        this.words = words;
        this.tokens = new DateTokens(words);
    }

    /** The expression that begins at a word. */
    Optional<DateRange> at(int at) {
        return yearPart(at).or(() -> years(at));
    }

    /** "late 2001", "the end of 2019", "mid-2014". */
    private Optional<DateRange> yearPart(int at) {
        int yearWord = words.is(at + 1, "of") ? at + 2 : at + 1;
        int year = tokens.yearAt(yearWord);
        if (year == 0) {
            return Optional.empty();
        }
        return switch (words.fold(at)) {
            case "early", "beginning", "start" -> Optional.of(months(at, yearWord, year, 1, 3));
            case "mid", "middle" -> Optional.of(months(at, yearWord, year, 5, 8));
            case "late" -> Optional.of(months(at, yearWord, year, 10, 12));
            case "end" -> Optional.of(months(at, yearWord, year, 12, 12));
            default -> Optional.empty();
        };
    }

    private DateRange months(int at, int yearWord, int year, int from, int to) {
        return tokens.range(
                at,
                yearWord + 1,
                new Period(
                        YearMonth.of(year, from).atDay(1),
                        YearMonth.of(year, to).atEndOfMonth()));
    }

    /** "2019", "2012-2014", "the 1990s". */
    private Optional<DateRange> years(int at) {
        String fold = words.fold(at);
        if (fold.length() == 5 && fold.endsWith("0s") && (fold.startsWith("19") || fold.startsWith("20"))) {
            int decade = Integer.parseInt(fold.substring(0, 4));
            return Optional.of(tokens.range(at, at + 1, years(decade, decade + 9)));
        }
        int year = tokens.yearAt(at);
        if (year == 0
                || COUNTED.contains(words.fold(at + 1))
                || NUMBERED.contains(words.fold(words.is(at - 1, ".") ? at - 2 : at - 1))
                || isInAddress(at)) {
            return Optional.empty();
        }
        boolean linked = tokens.isHyphen(at + 1) && tokens.yearAt(at + 1) >= year;
        return Optional.of(
                tokens.range(at, linked ? at + 2 : at + 1, years(year, linked ? tokens.yearAt(at + 1) : year)));
    }

    /** The first day of one year to the last of another. */
    static Period years(int from, int to) {
        return new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    /** Part of a web address, such as "example.org/2017/05/". */
    private boolean isInAddress(int at) {
        int start = words.start(at);
        int from = start;
        while (from > 0
                && start - from < LONGEST_ADDRESS
                && !Character.isWhitespace(words.text().charAt(from - 1))) {
            from--;
        }
        String before = words.text().substring(from, start);
        return before.contains("//") || before.contains("www.");
    }
}
