package org.allegata.accusation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allegata.accusation.words.Phrases;
import org.allegata.accusation.words.Words;

/**
 * Finds expressions that point to a day or a range of days, and what they mean. One recogniser for each shape of expression, tried in order at each
 * word; the first that fits wins.
 */
final class DateFinder {

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
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "last", "since", "until", "of", "this", "early", "late", "mid", "by", "during", "from", "next",
            "between", "and", "en", "de", "to", "end");
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

    /** Weekdays and "today" are also names of papers. */
    private static final Set<String> PAPERS = Set.of(
            "tribune",
            "times",
            "telegraph",
            "mail",
            "express",
            "mirror",
            "star",
            "herald",
            "post",
            "standard",
            "newspaper",
            "world",
            "independent",
            "vanguard",
            "punch",
            "mercury",
            "review");

    private static final int LONGEST_ADDRESS = 200;

    private final DateWords dateWords;
    private final RelativeDates relative;
    private final Words words;
    private final DateContext context;

    DateFinder(DateWords dateWords, Words words, DateContext context) {
        this.dateWords = dateWords;
        this.words = words;
        this.context = context;
        this.relative = new RelativeDates(dateWords, words, context);
    }

    List<DateRange> find() {
        List<DateRange> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int here = at;
            Optional<DateRange> date = at(at).map(range -> joined(found, range));
            date.ifPresent(range -> {
                if (!found.isEmpty() && found.getLast().first() == range.first()) {
                    found.removeLast();
                }
                found.add(range);
                context.remember(range.period());
            });
            at = date.map(DateRange::end).orElse(here + 1);
        }
        return found;
    }

    private Optional<DateRange> at(int at) {
        String fold = words.fold(at);
        if (fold.isEmpty() || words.isMark(at)) {
            return Optional.empty();
        }
        return dayOfWeek(at)
                .or(() -> monthFirst(at))
                .or(() -> dayFirst(at))
                .or(() -> inFigures(at))
                .or(() -> yearPart(at))
                .or(() -> years(at))
                .or(() -> relative.at(at));
    }

    /** "Thursday, 11 December 2025" is one expression, and so is "between 3 March and 5 April"; a lone range keeps as it is. */
    private DateRange joined(List<DateRange> found, DateRange range) {
        if (found.isEmpty()) {
            return range;
        }
        DateRange before = found.getLast();
        boolean touching =
                before.end() == range.first() || before.end() + 1 == range.first() && words.is(before.end(), ",");
        if (touching && dateWords.weekday(words.fold(before.end() - 1)) > 0 && isDay(range.period())) {
            return new DateRange(before.first(), range.end(), range.period(), range.since());
        }
        return isRange(before, range) ? span(before, range) : range;
    }

    private boolean isRange(DateRange before, DateRange range) {
        boolean linked = before.end() + 1 == range.first()
                && Set.of("and", "to", "\u2013", "until", "through").contains(words.fold(before.end()));
        boolean opened =
                Set.of("between", "from").contains(words.fold(before.first() - 1)) || !words.is(before.end(), "and");
        LocalDate from = before.period().from();
        LocalDate to = range.period().to();
        return linked && opened && from != null && to != null && !to.isBefore(from);
    }

    private DateRange span(DateRange before, DateRange range) {
        return new DateRange(
                before.first(),
                range.end(),
                new Period(before.period().from(), range.period().to()),
                false);
    }

    private static boolean isDay(Period period) {
        return period.from() != null && period.from().equals(period.to());
    }

    private Optional<DateRange> dayOfWeek(int at) {
        int weekday = dateWords.weekday(words.fold(at));
        if (weekday == 0 || words.isCapital(at + 1) && PAPERS.contains(words.fold(at + 1))) {
            return Optional.empty();
        }
        String before = words.fold(at - 1);
        Optional<LocalDate> day = switch (before) {
            case "next", "coming" -> context.comingWeekday(weekday);
            case "last" -> context.weekday(weekday, true);
            default ->
                isFuture(at) && !before.equals("on") ? context.comingWeekday(weekday) : context.weekday(weekday, false);
        };
        int first = Set.of("next", "coming", "last", "this").contains(before) ? at - 1 : at;
        return day.map(d -> range(first, at + 1, Period.day(d)));
    }

    /** "October 7, 2023", "October 7", "October 2023", "October". */
    private Optional<DateRange> monthFirst(int at) {
        Optional<Phrases.Found<Integer>> month = dateWords.month(words, at);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int after = skip(month.get().end(), ".");
        int day = dayNumber(after);
        if (day > 0 && yearAt(after) == 0) {
            return dayOfMonth(at, month.get().value(), day, after + 1);
        }
        return wholeMonth(at, month.get().value(), after);
    }

    private Optional<DateRange> dayOfMonth(int first, int month, int day, int end) {
        int yearWord = skip(end, ",");
        int year = yearAt(yearWord);
        Optional<LocalDate> from = year > 0 ? context.day(year, month, day) : context.day(month, day, isFuture(first));
        int last = words.is(end, "\u2013") || isHyphen(end) ? dayNumber(words.is(end, "\u2013") ? end + 1 : end) : 0;
        if (last > day) {
            return days(first, month, day, last, words.is(end, "\u2013") ? end + 2 : end + 1);
        }
        return from.map(date -> range(first, year > 0 ? yearWord + 1 : end, Period.day(date)));
    }

    private Optional<DateRange> days(int first, int month, int day, int last, int end) {
        int yearWord = skip(end, ",");
        int year = yearAt(yearWord);
        Optional<LocalDate> from = year > 0 ? context.day(year, month, day) : context.day(month, day, isFuture(first));
        return from.flatMap(date -> context.day(date.getYear(), month, last)
                .map(to -> range(first, year > 0 ? yearWord + 1 : end, new Period(date, to))));
    }

    private boolean isHyphen(int at) {
        return at < words.size()
                && words.start(at) == words.end(at - 1) + 1
                && words.text().charAt(words.end(at - 1)) == '-';
    }

    private Optional<DateRange> wholeMonth(int at, int month, int after) {
        int yearWord = Set.of(",", "of", "de", "del").contains(words.fold(after)) ? after + 1 : after;
        int year = yearAt(yearWord);
        if (year > 0) {
            return Optional.of(part(at, yearWord + 1, context.month(year, month)));
        }
        if (words.is(after + 1, "year")
                && Set.of("this", "last").contains(words.fold(after))
                && context.published().isPresent()) {
            int published = context.published().get().getYear();
            return Optional.of(
                    part(at, after + 2, context.month(words.is(after, "this") ? published : published - 1, month)));
        }
        boolean full = words.end(after - 1) - words.start(at) > 3 || words.is(at, "may");
        boolean name = words.isCapital(at)
                && full
                && (BEFORE_MONTH.contains(words.fold(at - 1))
                        || !Set.of("may", "march", "august").contains(words.fold(at)));
        return name ? context.month(month, isFuture(at)).map(m -> part(at, after, m)) : Optional.empty();
    }

    /** "late November" is days 21 to the end; early is 1 to 10, mid 11 to 20. */
    private DateRange part(int at, int end, YearMonth month) {
        boolean of = words.is(at - 1, "of");
        String qualifier = words.fold(of ? at - 2 : at - 1);
        int first = of ? at - 2 : at - 1;
        return switch (qualifier) {
            case "early", "beginning", "start" -> range(first, end, new Period(month.atDay(1), month.atDay(10)));
            case "mid", "middle" -> range(first, end, new Period(month.atDay(11), month.atDay(20)));
            case "late", "end" -> range(first, end, new Period(month.atDay(21), month.atEndOfMonth()));
            default -> range(at, end, new Period(month.atDay(1), month.atEndOfMonth()));
        };
    }

    /** "7 October 2023", "7th of October", "1er juillet 2002", "7 de octubre de 2023", "7 to 9 October". */
    private Optional<DateRange> dayFirst(int at) {
        int day = dayNumber(at);
        if (day == 0) {
            return Optional.empty();
        }
        int to = Set.of("to", "and", "\u2013").contains(words.fold(at + 1)) ? at + 2 : isHyphen(at + 1) ? at + 1 : at;
        int last = to > at ? dayNumber(to) : 0;
        int monthWord = skipOf((last > day ? to : at) + 1);
        return dateWords.month(words, monthWord).flatMap(month -> {
            int end = skipOf(month.end());
            int year = yearAt(skip(end, ","));
            if (last > day) {
                return days(at, month.value(), day, last, year > 0 ? end : month.end());
            }
            return dayOfMonth(at, month.value(), day, year > 0 ? end : month.end());
        });
    }

    private int skipOf(int at) {
        return Set.of("of", "de", "del").contains(words.fold(at)) ? at + 1 : at;
    }

    /** "2023-10-07", "07.10.2023" and "7/10/2023" where it can mean one day only. */
    private Optional<DateRange> inFigures(int at) {
        int year = yearAt(at);
        if (year > 0 && isHyphen(at + 1) && isHyphen(at + 2) && dateWords.number(words.fold(at + 2)) > 0) {
            return context.day(year, dateWords.number(words.fold(at + 1)), dateWords.number(words.fold(at + 2)))
                    .map(day -> range(at, at + 3, Period.day(day)));
        }
        if (words.is(at + 1, "/") && words.is(at + 3, "/") && yearAt(at + 4) > 0) {
            return slashed(at, dateWords.number(words.fold(at)), dateWords.number(words.fold(at + 2)), yearAt(at + 4));
        }
        return Optional.empty();
    }

    private Optional<DateRange> slashed(int at, int a, int b, int year) {
        boolean dayFirst = a > 12 || a == b;
        if (!dayFirst && b <= 12) {
            return Optional.empty();
        }
        return context.day(year, dayFirst ? b : a, dayFirst ? a : b).map(day -> range(at, at + 5, Period.day(day)));
    }

    /** "late 2001", "the end of 2019", "mid-2014". */
    private Optional<DateRange> yearPart(int at) {
        int yearWord = words.is(at + 1, "of") ? at + 2 : at + 1;
        int year = yearAt(yearWord);
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
        return range(
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
            return Optional.of(range(at, at + 1, years(decade, decade + 9)));
        }
        int year = yearAt(at);
        if (year == 0
                || COUNTED.contains(words.fold(at + 1))
                || NUMBERED.contains(words.fold(words.is(at - 1, ".") ? at - 2 : at - 1))
                || isInAddress(at)) {
            return Optional.empty();
        }
        boolean linked = isHyphen(at + 1) && yearAt(at + 1) >= year;
        return Optional.of(range(at, linked ? at + 2 : at + 1, years(year, linked ? yearAt(at + 1) : year)));
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

    static Period years(int from, int to) {
        return new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    private DateRange range(int first, int end, Period period) {
        return new DateRange(
                first,
                end,
                period,
                words.is(first - 1, "since") || words.is(first - 1, "depuis") || words.is(first - 1, "desde"));
    }

    private int skip(int at, String mark) {
        return words.is(at, mark) ? at + 1 : at;
    }

    private boolean isFuture(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 8) && !words.is(i, "."); i--) {
            if (FUTURE.contains(words.fold(i))) {
                return true;
            }
        }
        return false;
    }

    private int yearAt(int at) {
        String fold = words.fold(at);
        if (fold.length() != 4 || !words.isNumber(at) || fold.chars().anyMatch(c -> c < '0' || c > '9')) {
            return 0;
        }
        int year = Integer.parseInt(fold);
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    /** "7", "7th" or "1er" as the number of a day, or 0. */
    private int dayNumber(int at) {
        String fold = words.fold(at);
        int digits = 0;
        while (digits < fold.length() && fold.charAt(digits) >= '0' && fold.charAt(digits) <= '9') {
            digits++;
        }
        boolean ordinal = Set.of("", "st", "nd", "rd", "th", "er").contains(fold.substring(digits));
        int day = digits > 0 && digits < 3 && ordinal ? Integer.parseInt(fold.substring(0, digits)) : 0;
        return day <= 31 ? day : 0;
    }
}
