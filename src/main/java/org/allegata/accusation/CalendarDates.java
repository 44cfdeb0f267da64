package org.allegata.accusation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allegata.accusation.words.Phrases;
import org.allegata.accusation.words.Words;

/** Days and months as the calendar names them: "Thursday", "October 7, 2023", "7 octobre", "late November", "2023-10-07". */
final class CalendarDates {

    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "last", "since", "until", "of", "this", "early", "late", "mid", "by", "during", "from", "next",
            "between", "and", "en", "de", "to", "end");

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

    private static final Pattern DOTTED = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([12][0-9]{3})");

    private final DateWords dateWords;
    private final Words words;
    private final DateContext context;
    private final DateTokens tokens;

    CalendarDates(DateWords dateWords, Words words, DateContext context) {
        this.dateWords = dateWords;
        this.words = words;
        this.context = context;
        this.tokens = new DateTokens(words);
    }

    /** The expression that begins at a word. */
    Optional<DateRange> at(int at) {
        return dayOfWeek(at).or(() -> monthFirst(at)).or(() -> dayFirst(at)).or(() -> inFigures(at));
    }

    private Optional<DateRange> dayOfWeek(int at) {
        int weekday = isArticleMissing(at) ? 0 : dateWords.weekday(words.fold(at));
        if (weekday == 0 || words.isCapital(at + 1) && PAPERS.contains(words.fold(at + 1))) {
            return Optional.empty();
        }
        String before = words.fold(at - 1);
        Optional<LocalDate> day = switch (before) {
            case "next", "coming" -> context.comingWeekday(weekday);
            case "last" -> context.weekday(weekday, true);
            default ->
                tokens.isFuture(at) && !before.equals("on")
                        ? context.comingWeekday(weekday)
                        : context.weekday(weekday, false);
        };
        int first = Set.of("next", "coming", "last", "this").contains(before) ? at - 1 : at;
        return day.map(d -> tokens.range(first, at + 1, Period.day(d)));
    }

    /** In Arabic "one of" is Sunday without its article. */
    private boolean isArticleMissing(int at) {
        return dateWords.tongue() == Tongue.ARABIC && !words.text(at, at + 1).contains("\u0627\u0644");
    }

    /** "October 7, 2023", "October 7", "October 2023", "October". */
    private Optional<DateRange> monthFirst(int at) {
        Optional<Phrases.Found<Integer>> month = dateWords.month(words, at);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int after = tokens.skip(month.get().end(), ".");
        int day = tokens.dayNumber(after);
        if (day > 0 && tokens.yearAt(after) == 0) {
            return dayOfMonth(at, month.get().value(), day, after + 1);
        }
        return wholeMonth(at, month.get().value(), after);
    }

    private Optional<DateRange> dayOfMonth(int first, int month, int day, int end) {
        int yearWord = tokens.skip(end, ",");
        int year = year(yearWord);
        Optional<LocalDate> from =
                year > 0 ? context.day(year, month, day) : context.day(month, day, tokens.isFuture(first));
        int last = words.is(end, "\u2013") || tokens.isHyphen(end)
                ? tokens.dayNumber(words.is(end, "\u2013") ? end + 1 : end)
                : 0;
        if (last > day) {
            return days(first, month, day, last, words.is(end, "\u2013") ? end + 2 : end + 1);
        }
        return from.map(date -> tokens.range(first, year > 0 ? yearWord + 1 : end, Period.day(date)));
    }

    /** The year that a word is, or 0; "89" where the article is of 1989 and a mark follows: "12 NOV 89 -- The army". */
    private int year(int at) {
        int ofArticle = context.published().map(LocalDate::getYear).orElse(0);
        boolean cut = words.fold(at).length() == 2
                && words.is(at, String.valueOf(ofArticle % 100))
                && words.isMark(at + 1)
                && !words.is(at + 1, ",");
        return cut ? ofArticle : tokens.yearAt(at);
    }

    private Optional<DateRange> days(int first, int month, int day, int last, int end) {
        int yearWord = tokens.skip(end, ",");
        int year = tokens.yearAt(yearWord);
        Optional<LocalDate> from =
                year > 0 ? context.day(year, month, day) : context.day(month, day, tokens.isFuture(first));
        return from.flatMap(date -> context.day(date.getYear(), month, last)
                .map(to -> tokens.range(first, year > 0 ? yearWord + 1 : end, new Period(date, to))));
    }

    private Optional<DateRange> wholeMonth(int at, int month, int after) {
        int yearWord = Set.of(",", "of", "de", "del").contains(words.fold(after)) ? after + 1 : after;
        int year = tokens.yearAt(yearWord);
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
        return name ? context.month(month, tokens.isFuture(at)).map(m -> part(at, after, m)) : Optional.empty();
    }

    /** "late November" is days 21 to the end; early is 1 to 10, mid 11 to 20. */
    private DateRange part(int at, int end, YearMonth month) {
        boolean of = words.is(at - 1, "of");
        String qualifier = words.fold(of ? at - 2 : at - 1);
        int first = of ? at - 2 : at - 1;
        return switch (qualifier) {
            case "early", "beginning", "start" -> tokens.range(first, end, new Period(month.atDay(1), month.atDay(10)));
            case "mid", "middle" -> tokens.range(first, end, new Period(month.atDay(11), month.atDay(20)));
            case "late", "end" -> tokens.range(first, end, new Period(month.atDay(21), month.atEndOfMonth()));
            default -> tokens.range(at, end, new Period(month.atDay(1), month.atEndOfMonth()));
        };
    }

    /** "7 October 2023", "7th of October", "1er juillet 2002", "7 de octubre de 2023", "7 to 9 October". */
    private Optional<DateRange> dayFirst(int at) {
        int day = tokens.dayNumber(at);
        if (day == 0) {
            return Optional.empty();
        }
        int to = Set.of("to", "and", "\u2013").contains(words.fold(at + 1))
                ? at + 2
                : tokens.isHyphen(at + 1) ? at + 1 : at;
        int last = to > at ? tokens.dayNumber(to) : 0;
        int monthWord = tokens.skipOf((last > day ? to : at) + 1);
        return dateWords.month(words, monthWord).flatMap(month -> {
            int end = tokens.skipOf(month.end());
            int year = year(tokens.skip(end, ","));
            if (last > day) {
                return days(at, month.value(), day, last, year > 0 ? end : month.end());
            }
            return dayOfMonth(at, month.value(), day, year > 0 ? end : month.end());
        });
    }

    /** "2023-10-07", "07.10.2023" and "7/10/2023" where it can mean one day only. */
    private Optional<DateRange> inFigures(int at) {
        int year = tokens.yearAt(at);
        if (year > 0
                && tokens.isHyphen(at + 1)
                && tokens.isHyphen(at + 2)
                && dateWords.number(words.fold(at + 2)) > 0) {
            return context.day(year, dateWords.number(words.fold(at + 1)), dateWords.number(words.fold(at + 2)))
                    .map(day -> tokens.range(at, at + 3, Period.day(day)));
        }
        if (words.is(at + 1, "/") && words.is(at + 3, "/") && tokens.yearAt(at + 4) > 0) {
            return slashed(
                    at, dateWords.number(words.fold(at)), dateWords.number(words.fold(at + 2)), tokens.yearAt(at + 4));
        }
        Matcher dotted = DOTTED.matcher(words.text(at, at + 1));
        return dotted.matches()
                ? context.day(number(dotted, 3), number(dotted, 2), number(dotted, 1))
                        .map(day -> tokens.range(at, at + 1, Period.day(day)))
                : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private Optional<DateRange> slashed(int at, int a, int b, int year) {
        boolean dayFirst = a > 12 || a == b;
        if (!dayFirst && b <= 12) {
            return Optional.empty();
        }
        return context.day(year, dayFirst ? b : a, dayFirst ? a : b)
                .map(day -> tokens.range(at, at + 5, Period.day(day)));
    }
}
