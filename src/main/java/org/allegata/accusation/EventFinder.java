package org.allegata.accusation;

import java.util.Comparator;
import java.util.Set;
import org.allegata.accusation.words.Words;

/** Finds when an act is said to have happened: the date nearest after it in its sentence, else the nearest before, but not the day it was said. */
final class EventFinder {

    private static final int REACH = 15;

    private final Markup markup;
    private final Set<String> speech;

    EventFinder(Markup markup, WordClasses classes) {
        this.markup = markup;
        this.speech = classes.of("speech");
    }

    Draft dated(Draft draft) {
        int act = markup.types(draft.sentence().first(), draft.sentence().end()).stream()
                .filter(type -> type.types().stream().anyMatch(draft.types()::contains))
                .mapToInt(TypeMention::first)
                .findFirst()
                .orElse(draft.sentence().first());
        return markup.dates(draft.sentence()).stream()
                .filter(date -> draft.status() == Status.ALLEGED && isLikely(date, act))
                .min(Comparator.comparingInt(
                        date -> date.first() > act ? date.first() - act : 1000 + act - date.first()))
                .map(date -> draft.with(date.since() ? new Period(date.period().from(), null) : date.period()))
                .orElse(draft);
    }

    /** Whether a date is near enough to an act to be its own, and not that of the article or of the statement. */
    boolean isLikely(DateRange date, int act) {
        return Math.abs(date.first() - act) <= REACH && !isDayOfSaying(date) && !isDateline(date);
    }

    /** "THE HAGUE, 5 December 2024 –": the day of the article. */
    boolean isDateline(DateRange date) {
        Words words = markup.words();
        int end = words.is(date.end(), ")") ? date.end() + 1 : date.end();
        int open = date.first() - 1;
        boolean place = (words.is(open, ",") || words.is(open, "("))
                && words.isCapital(open - 1)
                && (words.startsLine(open - 1) || words.startsLine(open - 2) || words.startsLine(open - 3));
        return place && (words.is(end, "\u2013") || words.is(end, "-") || words.is(end, ":"));
    }

    /** "said on Thursday", "on Thursday accused": the date of the statement. */
    boolean isDayOfSaying(DateRange date) {
        Words words = markup.words();
        for (int at = date.first() - 3; at < date.end() + 3; at++) {
            if (speech.contains(words.fold(at))) {
                return true;
            }
        }
        return false;
    }
}
