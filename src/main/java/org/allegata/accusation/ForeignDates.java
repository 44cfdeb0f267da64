package org.allegata.accusation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.allegata.accusation.DateWords.Part;
import org.allegata.accusation.DateWords.Sign;
import org.allegata.accusation.words.Phrases.Found;
import org.allegata.accusation.words.Words;

/** Expressions of time as French, Spanish and Arabic put them: "le mois dernier", "finales de mayo de 2021", "il y a trois ans", "du 3 au 5 mars". */
final class ForeignDates {

    private static final int LONGEST_COUNT = 200;

    private final DateWords dateWords;
    private final Words words;
    private final DateContext context;
    private final DateTokens tokens;

    ForeignDates(DateWords dateWords, Words words, DateContext context) {
        this.dateWords = dateWords;
        this.words = words;
        this.context = context;
        this.tokens = new DateTokens(words);
    }

    /** The expression that begins at a word; none in an English article. */
    Optional<DateRange> at(int at) {
        if (dateWords.tongue() == Tongue.ENGLISH) {
            return Optional.empty();
        }
        return away(at).or(() -> part(at))
                .or(() -> ago(at))
                .or(() -> weekday(at))
                .or(() -> days(at))
                .or(() -> month(at));
    }

    private DateRange range(int first, int end, Period period) {
        return new DateRange(first, end, period, dateWords.isBefore(Sign.SINCE, words, first));
    }

    private Optional<DateRange> away(int at) {
        return dateWords
                .away(words, at)
                .flatMap(found -> context.published()
                        .map(now ->
                                now.plus(found.value().count(), found.value().unit()))
                        .map(day ->
                                range(at, found.end(), whole(day, found.value().unit()))));
    }

    /** "Fin mai", "début 2019", "mediados de marzo de 2020". */
    private Optional<DateRange> part(int at) {
        Optional<Found<Part>> part = dateWords.part(words, at);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        int next = part.get().end();
        int year = tokens.yearAt(next);
        return year > 0
                ? Optional.of(range(at, next + 1, partOfYear(part.get().value(), year)))
                : monthAt(next)
                        .map(month ->
                                range(at, month.end(), partOfMonth(part.get().value(), month.value())));
    }

    private static Period partOfYear(Part part, int year) {
        return switch (part) {
            case EARLY -> new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 3, 31));
            case MID -> new Period(LocalDate.of(year, 5, 1), LocalDate.of(year, 8, 31));
            case LATE -> new Period(LocalDate.of(year, 10, 1), LocalDate.of(year, 12, 31));
        };
    }

    private static Period partOfMonth(Part part, YearMonth month) {
        return switch (part) {
            case EARLY -> new Period(month.atDay(1), month.atDay(10));
            case MID -> new Period(month.atDay(11), month.atDay(20));
            case LATE -> new Period(month.atDay(21), month.atEndOfMonth());
        };
    }

    /** A month with or without its year, and where it ends. */
    private Optional<Found<YearMonth>> monthAt(int at) {
        return dateWords.month(words, at).flatMap(month -> {
            int end = afterTwin(month.end());
            int yearWord = tokens.skipOf(end);
            int year = tokens.yearAt(yearWord);
            return year > 0
                    ? Optional.of(new Found<>(context.month(year, month.value()), yearWord + 1))
                    : context.month(month.value(), tokens.isFuture(at)).map(own -> new Found<>(own, end));
        });
    }

    /** "آذار/مارس": the same month twice. */
    private int afterTwin(int end) {
        return words.is(end, "/") || words.is(end, "(")
                ? dateWords
                        .month(words, end + 1)
                        .map(twin -> words.is(twin.end(), ")") ? twin.end() + 1 : twin.end())
                        .orElse(end)
                : end;
    }

    /** "Il y a trois ans", "hace dos meses". */
    private Optional<DateRange> ago(int at) {
        int number = dateWords.after(Sign.AGO, words, at);
        int count = number == at ? 0 : dateWords.number(words.fold(number));
        return count == 0 || count > LONGEST_COUNT
                ? Optional.empty()
                : dateWords
                        .unit(words.fold(number + 1))
                        .flatMap(unit -> context.published()
                                .map(now -> now.minus(count, unit))
                                .map(day -> new DateRange(
                                        at,
                                        number + 2,
                                        whole(day, unit == ChronoUnit.WEEKS ? ChronoUnit.DAYS : unit),
                                        false)));
    }

    /** "Lundi dernier", "el pasado lunes", "lunes próximo". */
    private Optional<DateRange> weekday(int at) {
        int before = Math.max(dateWords.after(Sign.LAST, words, at), dateWords.after(Sign.NEXT, words, at));
        int weekday = isWeekday(before) ? dateWords.weekday(words.fold(before)) : 0;
        if (weekday == 0) {
            return Optional.empty();
        }
        boolean last = dateWords.after(Sign.LAST, words, at) > at
                || dateWords.after(Sign.LAST, words, before + 1) > before + 1;
        boolean next = dateWords.after(Sign.NEXT, words, at) > at
                || dateWords.after(Sign.NEXT, words, before + 1) > before + 1;
        int end = before == at && (last || next) ? before + 2 : before + 1;
        Optional<LocalDate> day = next ? context.comingWeekday(weekday) : context.weekday(weekday, last);
        return day.filter(d -> last || next || before > at).map(d -> range(at, end, Period.day(d)));
    }

    /** In Arabic a day of the week bears its article; without it the word means something else. */
    private boolean isWeekday(int at) {
        return at < words.size()
                && (dateWords.tongue() != Tongue.ARABIC
                        || words.text(at, at + 1).startsWith("ال"));
    }

    /** "Du 3 au 5 mars 2020", "del 3 al 5 de marzo", "entre el 25 de enero y el 3 de febrero" are found in two parts; this is the first kind. */
    private Optional<DateRange> days(int at) {
        int first = tokens.dayNumber(at);
        int to = first == 0 ? at : dateWords.after(Sign.TO, words, at + 1);
        int last = to <= at + 1 ? 0 : tokens.dayNumber(to);
        if (last <= first || tokens.yearAt(to) > 0) {
            return twin(at);
        }
        return monthAt(tokens.skipOf(to + 1))
                .filter(month -> last <= month.value().lengthOfMonth())
                .map(month -> range(
                        at,
                        month.end(),
                        new Period(month.value().atDay(first), month.value().atDay(last))));
    }

    /** "15 آذار/مارس 2017", and days whose month is named without a year. */
    private Optional<DateRange> twin(int at) {
        int day = tokens.dayNumber(at);
        Optional<Found<Integer>> month = day == 0 ? Optional.empty() : dateWords.month(words, at + 1);
        return month.filter(found -> afterTwin(found.end()) > found.end()).flatMap(found -> {
            int end = afterTwin(found.end());
            int year = tokens.yearAt(end);
            return (year > 0 ? context.day(year, found.value(), day) : context.day(found.value(), day, false))
                    .map(date -> range(at, year > 0 ? end + 1 : end, Period.day(date)));
        });
    }

    /** "En février", "desde marzo": a month in lower case, or without case, after a word that shows it. */
    private Optional<DateRange> month(int at) {
        boolean shown = !words.isCapital(at) && dateWords.isBefore(Sign.IN, words, at);
        return shown
                        || dateWords
                                .month(words, at)
                                .filter(m -> afterTwin(m.end()) > m.end())
                                .isPresent()
                ? monthAt(at)
                        .map(month -> range(
                                at,
                                month.end(),
                                new Period(month.value().atDay(1), month.value().atEndOfMonth())))
                : Optional.empty();
    }

    private static Period whole(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case WEEKS -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Period(monday, monday.plusDays(6));
            }
            case MONTHS -> new Period(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
            case YEARS -> new Period(day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()));
            default -> Period.day(day);
        };
    }
}
