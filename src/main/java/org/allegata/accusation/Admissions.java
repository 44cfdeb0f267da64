package org.allegata.accusation;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.allegata.accusation.words.Words;

/** Tells whether a word of admission is one, and whose: to hold somebody to what he never admitted harms more than to miss it. */
final class Admissions {

    /** Whose word on what somebody else admits is no accusation of their own. */
    private static final Set<Kind> TELLERS = Set.of(Kind.COURT, Kind.STATE_ORGAN, Kind.MEDIA);

    private Admissions() {}

    /** Whether it is wanted, doubted, denied or extorted: a word anywhere before it, or of force after it, is enough. */
    static boolean isNone(Clause clause, Markup markup, FrameCue cue, FrameWords frameWords) {
        return markup.words().is(cue.first() - 1, "to")
                || has(markup, clause.sentence().first(), cue.first(), frameWords.unadmitted())
                || has(markup, cue.end(), clause.sentence().end(), frameWords.extorting());
    }

    /** A word that is part of a date says nothing: "may" is a month too. */
    private static boolean has(Markup markup, int from, int end, Set<String> wanted) {
        Words words = markup.words();
        return IntStream.range(from, end).anyMatch(at -> wanted.contains(words.fold(at)) && markup.date(at) == null);
    }

    /**
     * Those of the subjects who admit it themselves: not X in "who killed X confessed", nor the UN in "a UN driver confessed", nor Ukraine where Russia
     * says that it did.
     */
    static List<ActorMention> by(List<ActorMention> subjects, Clause clause, FrameCue cue, SourceFinder sources) {
        Party source = sources.source(clause, cue.first());
        return subjects.stream()
                .filter(subject -> clause.isWholeSubject(subject, cue.first()))
                .filter(subject -> source.kind() == null
                        || TELLERS.contains(source.kind())
                        || source.equals(subject.actor().party())
                        || source.equals(subject.speaker().party()))
                .toList();
    }
}
