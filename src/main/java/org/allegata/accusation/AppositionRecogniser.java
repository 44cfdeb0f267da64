package org.allegata.accusation;

import java.util.Optional;
import java.util.Set;
import org.allegata.accusation.words.CaseStyle;
import org.allegata.accusation.words.Phrases.Found;
import org.allegata.accusation.words.Words;

/** A name that a lower-case word beside it makes a body: "the rights group Karapatan", "Swedish broadcaster SVT", "the Hirak movement". */
final class AppositionRecogniser {

    private static final int LONGEST = 5;
    private static final Set<String> LINKS = Set.of("of", "for", "de", "del", "des", "du", "la", "and");

    private final ActorRules rules;
    private final OrganisationWords organisations;

    AppositionRecogniser(ActorRules rules) {
        this.rules = rules;
        this.organisations = rules.organisations();
    }

    void find(ActorFinder finder) {
        Words words = finder.words();
        int at = 1;
        while (at < words.size()) {
            int here = at;
            Optional<Found<Kind>> noun = words.isCapital(at) || finder.at(at) != null
                    ? Optional.empty()
                    : organisations.appositions.longest(words, at, words.size());
            noun.ifPresent(found -> look(finder, here, found));
            at = noun.map(Found::end).orElse(at + 1);
        }
    }

    private void look(ActorFinder finder, int noun, Found<Kind> found) {
        Words words = finder.words();
        int name = words.is(found.end(), Words.QUOTE) || words.is(found.end(), ",") ? found.end() + 1 : found.end();
        int nameEnd = nameEnd(finder, name);
        int first = nameStart(finder, noun);
        if (nameEnd > name && (name == found.end() || words.isAllCaps(name)) && !isPerson(words, name, nameEnd)) {
            take(finder, name, nameEnd, found.value());
        } else if (first < noun && finder.isFree(first, found.end())) {
            int last = found.value() == Kind.MEDIA && found.end() - noun == 1 ? noun : found.end();
            take(finder, first, last, found.value());
        }
    }

    private static void take(ActorFinder finder, int first, int end, Kind kind) {
        finder.take(first, end, finder.cast().named(finder.words().text(first, end), kind));
    }

    /** Where the capitalised name before a noun begins; the noun itself where there is none. */
    private int nameStart(ActorFinder finder, int noun) {
        Words words = finder.words();
        int first = noun;
        while (noun - first < LONGEST && isName(finder, first - 1) && !words.startsLine(first)) {
            first--;
        }
        while (first < noun && isOfState(words, first)) {
            first++;
        }
        boolean atStart = first < noun && startsSentence(words, first);
        return atStart && noun - first == 1 && words.isMark(first - 2) ? noun : first;
    }

    private int nameEnd(ActorFinder finder, int first) {
        Words words = finder.words();
        int end = first;
        while (end - first < LONGEST && isName(finder, end) && !words.startsLine(end)) {
            end++;
            if (LINKS.contains(words.fold(end)) && isName(finder, end + 1) && !words.is(end, "and")) {
                end++;
            }
        }
        return end;
    }

    private boolean isName(ActorFinder finder, int at) {
        Words words = finder.words();
        return words.isCapital(at)
                && words.isWord(at)
                && words.end(at) - words.start(at) > 1
                && finder.at(at) == null
                && !rules.classes().of("determiner").contains(words.fold(at))
                && !rules.classes().of("preposition").contains(words.fold(at))
                && !rules.persons().titles.contains(words.fold(at));
    }

    private static boolean startsSentence(Words words, int at) {
        return words.startsLine(at) || words.isMark(at - 1) && !words.is(at - 1, ",");
    }

    private boolean isPerson(Words words, int first, int end) {
        return isOfState(words, first) || rules.persons().firstNames.contains(words.fold(first)) && end - first > 1;
    }

    private boolean isOfState(Words words, int at) {
        return rules.registry()
                .at(words, at, CaseStyle.MIXED)
                .filter(found -> found.value().body().kind() == Kind.STATE)
                .isPresent();
    }
}
