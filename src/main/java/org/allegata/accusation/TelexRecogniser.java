package org.allegata.accusation;

import java.util.Optional;
import java.util.Set;
import org.allegata.accusation.words.Phrases.Found;
import org.allegata.accusation.words.Words;

/**
 * Names of bodies in a text without lower-case letters, as agencies sent them by telex: a head word with what stands before it, up to the next word
 * that belongs to no name, or with what follows its "OF".
 */
final class TelexRecogniser {

    private static final int LONGEST = 4;

    /** Of the many words that make a capitalised name a body's, those that do without the capitals. */
    private static final Set<String> HEADS = Set.of(
            "party",
            "union",
            "federation",
            "confederation",
            "movement",
            "alliance",
            "league",
            "committee",
            "commission",
            "ministry",
            "council",
            "assembly",
            "cartel",
            "brigade",
            "brigades",
            "battalion",
            "bank",
            "university",
            "institute",
            "association",
            "embassy",
            "court",
            "tribunal",
            "senate",
            "department",
            "agency",
            "front",
            "guard",
            "radio",
            "television",
            "high command",
            "liberation front",
            "liberation army",
            "command");

    /** Words that no person's name has, and many a body's. */
    private static final Set<String> ALSO_OF_NAMES =
            Set.of("national", "united", "central", "human", "rights", "american", "christian");

    private static final Set<String> OF = Set.of("of", "for");

    private final ActorRules rules;
    private final OrganisationWords organisations;

    TelexRecogniser(ActorRules rules) {
        this.rules = rules;
        this.organisations = rules.organisations();
    }

    void find(ActorFinder finder) {
        Words words = finder.words();
        int at = 0;
        while (at < words.size()) {
            int here = at;
            Optional<Found<Kind>> head = organisations
                    .heads
                    .longest(words, at, words.size())
                    .filter(found -> finder.isFree(here, found.end()))
                    .filter(found -> HEADS.contains(words.fold(found.end() - 1)));
            head.ifPresent(found -> take(finder, here, found));
            at = head.map(Found::end).orElse(at + 1);
        }
    }

    private void take(ActorFinder finder, int head, Found<Kind> found) {
        Words words = finder.words();
        int first = head;
        while (head - first < LONGEST && isName(finder, first - 1)) {
            first--;
        }
        int end = OF.contains(words.fold(found.end())) ? nameEnd(finder, found.end() + 1) : found.end();
        if (first < head || end > found.end() + 1) {
            int last = end > found.end() + 1 ? end : found.end();
            finder.take(first, last, finder.cast().named(words.text(first, last), found.value()));
        }
    }

    private int nameEnd(ActorFinder finder, int first) {
        int end = finder.words().is(first, "the") ? first + 1 : first;
        int start = end;
        while (end - start < 2 && isName(finder, end)) {
            end++;
        }
        return end == start ? first : end;
    }

    private boolean isName(ActorFinder finder, int at) {
        Words words = finder.words();
        String word = words.fold(at);
        return words.isWord(at)
                && finder.at(at) == null
                && word.length() > 2
                && !isOther(word)
                && !(word.endsWith("ed") && !word.equals("united"))
                && !word.endsWith("ing");
    }

    private boolean isOther(String word) {
        WordClasses classes = rules.classes();
        return classes.of("determiner").contains(word)
                || classes.of("preposition").contains(word)
                || classes.of("auxiliary").contains(word)
                || classes.of("acting").contains(word)
                || classes.of("speech").contains(word)
                || classes.of("adverb").contains(word)
                || classes.of("clauseBreak").contains(word)
                || classes.of("relative").contains(word)
                || classes.of("listWord").contains(word)
                || classes.of("voice").contains(word)
                || rules.persons().never.contains(word) && !ALSO_OF_NAMES.contains(word)
                || rules.persons().titles.contains(word);
    }
}
