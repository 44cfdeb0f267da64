package org.allegata.accusation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allegata.accusation.words.Words;

/**
 * Finds expressions that point to a day or a range of days, and what they mean. One recogniser for each shape of expression, tried in order at each
 * word; the first that fits wins.
 */
final class DateFinder {

    private final DateWords dateWords;
    private final CalendarDates calendar;
    private final YearDates years;
    private final ForeignDates foreign;
    private final RelativeDates relative;
    private final Words words;
    private final DateContext context;

    DateFinder(DateWords dateWords, Words words, DateContext context) {
        this.dateWords = dateWords;
        this.words = words;
        this.context = context;
        this.calendar = new CalendarDates(dateWords, words, context);
        this.years = new YearDates(words);
        this.foreign = new ForeignDates(dateWords, words, context);
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
        return foreign.at(at).or(() -> calendar.at(at)).or(() -> years.at(at)).or(() -> relative.at(at));
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
        boolean foreignRange = dateWords.after(DateWords.Sign.TO, words, before.end()) == range.first()
                && dateWords.isBefore(DateWords.Sign.FROM, words, before.first());
        LocalDate from = before.period().from();
        LocalDate to = range.period().to();
        return (linked && opened || foreignRange) && from != null && to != null && !to.isBefore(from);
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
}
