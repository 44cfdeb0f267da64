package org.allegata.accusation;

import java.util.Optional;
import java.util.Set;
import org.allegata.accusation.words.Words;

/** "The Appeals Chamber", "the judges", "the tribunal": parts and short forms of a court that the article names. */
final class CourtRecogniser {

    private static final Set<String> CHAMBERS = Set.of("chamber", "chambers", "chambre");
    private static final Set<String> BENCH =
            Set.of("judges", "judge", "bench", "court", "tribunal", "juges", "tribunales", "jueces", "cour", "corte");
    private static final Set<String> DETERMINERS =
            Set.of("the", "its", "this", "that", "la", "le", "les", "el", "los", "presiding", "hague");
    private static final int LONGEST_NAME = 3;

    void find(ActorFinder finder) {
        Optional<Actor> only = onlyCourt(finder);
        for (int at = 1; at < finder.words().size(); at++) {
            if (finder.at(at) == null) {
                look(finder, at, only);
            }
        }
    }

    private static void look(ActorFinder finder, int at, Optional<Actor> only) {
        Words words = finder.words();
        if (CHAMBERS.contains(words.fold(at))) {
            take(finder, nameStart(finder, at), endOfNumber(words, at + 1), only);
        } else if (BENCH.contains(words.fold(at))
                && DETERMINERS.contains(words.fold(at - 1))
                && !words.isCapital(at + 1)) {
            take(finder, at, at + 1, only);
        }
    }

    private static void take(ActorFinder finder, int first, int end, Optional<Actor> only) {
        courtAfter(finder, end)
                .or(() -> finder.before(first, CourtRecogniser::isNamed).map(ActorMention::actor))
                .or(() -> only)
                .ifPresent(court -> finder.take(first, end, court));
    }

    /** "Of the International Criminal Court" right after. */
    private static Optional<Actor> courtAfter(ActorFinder finder, int end) {
        Words words = finder.words();
        int at = words.is(end, "of") || words.is(end, "at") || words.is(end, "de") ? end + 1 : end;
        at = at > end && (words.is(at, "the") || words.is(at, "la")) ? at + 1 : at;
        return Optional.ofNullable(finder.at(at)).map(ActorMention::actor).filter(CourtRecogniser::isNamed);
    }

    /** The court of the article, where it names one only. */
    private static Optional<Actor> onlyCourt(ActorFinder finder) {
        var courts = finder.cast().all().stream()
                .filter(CourtRecogniser::isNamed)
                .limit(2)
                .toList();
        return courts.size() == 1 ? Optional.of(courts.getFirst()) : Optional.empty();
    }

    private static boolean isNamed(Actor actor) {
        return actor.kind() == Kind.COURT && actor.id() != null;
    }

    private static int nameStart(ActorFinder finder, int noun) {
        Words words = finder.words();
        int first = noun;
        while (noun - first < LONGEST_NAME
                && words.isCapital(first - 1)
                && finder.at(first - 1) == null
                && !DETERMINERS.contains(words.fold(first - 1))) {
            first--;
        }
        return first;
    }

    /** "Chamber III": the number belongs to it. */
    private static int endOfNumber(Words words, int end) {
        boolean number =
                words.isNumber(end) || words.isCapital(end) && words.fold(end).matches("[ivx]{1,4}");
        return number ? end + 1 : end;
    }
}
