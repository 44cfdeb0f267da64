package org.allegata.accusation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.allegata.accusation.words.Words;

/** Expressions that count from the day of publication, or from the date named before. */
final class RelativeDates {

    private static final Map<String, Integer> DAYS = Map.of(
            "today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1, "aujourd", 0, "hier", -1, "hoy", 0, "ayer", -1);
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "day",
            ChronoUnit.DAYS,
            "days",
            ChronoUnit.DAYS,
            "week",
            ChronoUnit.WEEKS,
            "weeks",
            ChronoUnit.WEEKS,
            "month",
            ChronoUnit.MONTHS,
            "months",
            ChronoUnit.MONTHS,
            "year",
            ChronoUnit.YEARS,
            "years",
            ChronoUnit.YEARS,
            "decade",
            ChronoUnit.DECADES,
            "decades",
            ChronoUnit.DECADES);
    private static final int LONGEST_COUNT = 200;
    private static final Set<String> PARTS_OF_YEAR = Set.of("early", "late");

    private final DateWords dateWords;
    private final Words words;
    private final DateContext context;

    RelativeDates(DateWords dateWords, Words words, DateContext context) {
        this.dateWords = dateWords;
        this.words = words;
        this.context = context;
    }

    Optional<DateRange> at(int at) {
        return named(at)
                .or(() -> deictic(at))
                .or(() -> ago(at))
                .or(() -> back(at))
                .or(() -> lastNight(at))
                .or(() -> weekend(at));
    }

    private Optional<DateRange> named(int at) {
        Integer shift = DAYS.get(words.fold(at));
        if (shift == null
                || words.is(at + 1, Words.POSSESSIVE) && words.isQuoted(at)
                || words.isCapital(at) && words.is(at - 1, "usa")) {
            return Optional.empty();
        }
        return context.published().map(now -> new DateRange(at, at + 1, Period.day(now.plusDays(shift)), false));
    }

    /** "last month", "this year", "next week", "earlier this year", "that year", "the past year". */
    private Optional<DateRange> deictic(int at) {
        ChronoUnit unit = UNITS.get(words.fold(at + 1));
        if (unit == null || words.fold(at + 1).endsWith("s")) {
            return Optional.empty();
        }
        String part = words.fold(at - 1);
        boolean ofYear = unit == ChronoUnit.YEARS && PARTS_OF_YEAR.contains(part);
        int first = part.equals("earlier") || part.equals("later") || ofYear ? at - 1 : at;
        Optional<Period> period = switch (words.fold(at)) {
            case "last" ->
                unit == ChronoUnit.DAYS
                        ? Optional.empty()
                        : context.published()
                                .map(now -> whole(shift(now, unit, -1), unit))
                                .map(whole -> ofYear ? quarter(whole, part) : whole);
            case "next" -> context.published().map(now -> whole(shift(now, unit, 1), unit));
            case "this" ->
                context.published()
                        .map(now -> ofYear
                                ? quarter(whole(now, unit), part)
                                : current(now, unit, soFar(at) ? "earlier" : part));
            case "past" -> context.published().map(now -> new Period(shift(now, unit, -1), now));
            case "that", "same" ->
                unit == ChronoUnit.YEARS && context.lastYear().isPresent()
                        ? context.lastYear().map(year -> YearDates.years(year, year))
                        : context.last()
                                .flatMap(last -> Optional.ofNullable(last.from()))
                                .map(day -> whole(day, unit));
            default -> Optional.empty();
        };
        return period.map(p -> new DateRange(first, at + 2, p, words.is(first - 1, "since")));
    }

    private boolean soFar(int at) {
        return words.is(at - 1, "far") && words.is(at - 2, "so");
    }

    /** "late last year" is its last quarter, "early this year" its first. */
    private static Period quarter(Period year, String part) {
        LocalDate from = Objects.requireNonNull(year.from());
        LocalDate to = Objects.requireNonNull(year.to());
        return part.equals("late")
                ? new Period(to.withMonth(10).withDayOfMonth(1), to)
                : new Period(from, from.withMonth(3).withDayOfMonth(31));
    }

    private static Period current(LocalDate now, ChronoUnit unit, String part) {
        Period whole = whole(now, unit);
        return switch (part) {
            case "earlier" -> new Period(whole.from(), now);
            case "later" -> new Period(now, whole.to());
            default -> whole;
        };
    }

    /** "three days ago", "two years ago". */
    private Optional<DateRange> ago(int at) {
        int count = words.is(at, "a") ? 1 : dateWords.number(words.fold(at));
        ChronoUnit unit = UNITS.get(words.fold(at + 1));
        if (count == 0 || count > LONGEST_COUNT || unit == null || !words.is(at + 2, "ago")) {
            return Optional.empty();
        }
        ChronoUnit grain = switch (unit) {
            case WEEKS -> ChronoUnit.DAYS;
            case DECADES -> ChronoUnit.YEARS;
            default -> unit;
        };
        return context.published()
                .map(now -> whole(shift(now, unit, -count), grain))
                .map(p -> new DateRange(at, at + 3, p, false));
    }

    /** "the past five years", "the last two weeks". */
    private Optional<DateRange> back(int at) {
        int count = dateWords.number(words.fold(at + 1));
        ChronoUnit unit = UNITS.get(words.fold(at + 2));
        if (count == 0
                || count > LONGEST_COUNT
                || unit == null
                || !Set.of("past", "last").contains(words.fold(at))) {
            return Optional.empty();
        }
        return context.published()
                .map(now -> new DateRange(at, at + 3, new Period(shift(now, unit, -count), now), false));
    }

    private Optional<DateRange> lastNight(int at) {
        boolean night = words.is(at, "last") && words.is(at + 1, "night");
        return night
                ? context.published().map(now -> new DateRange(at, at + 2, Period.day(now.minusDays(1)), false))
                : Optional.empty();
    }

    private Optional<DateRange> weekend(int at) {
        boolean known =
                words.is(at + 1, "weekend") && Set.of("the", "last", "this").contains(words.fold(at));
        return known
                ? context.published().map(now -> new DateRange(at, at + 2, weekendBefore(now), false))
                : Optional.empty();
    }

    private static Period weekendBefore(LocalDate now) {
        LocalDate saturday = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        return new Period(saturday, saturday.plusDays(1));
    }

    private static LocalDate shift(LocalDate day, ChronoUnit unit, int count) {
        return day.plus(count, unit);
    }

    private static Period whole(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case WEEKS -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Period(monday, monday.plusDays(6));
            }
            case MONTHS -> new Period(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
            case YEARS -> new Period(day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()));
            case DECADES -> YearDates.years(day.getYear() / 10 * 10, day.getYear() / 10 * 10 + 9);
            default -> Period.day(day);
        };
    }
}
