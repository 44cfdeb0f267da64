package org.allegata.accusation;

import java.util.Set;
import org.allegata.accusation.words.Phrases.Found;
import org.allegata.accusation.words.Words;

/** Whether the name of a country stands for its government or for a place. */
final class StateUse {

    private static final Set<String> GOVERNMENT_OF =
            Set.of("government", "authorities", "governments", "state", "republic", "kingdom", "regime", "president");

    private static final Set<String> PRESSURE =
            Set.of("call", "calls", "called", "calling", "sanctions", "pressure", "imposed", "embargo");
    private static final Set<String> RELATIONS = Set.of(
            "support",
            "supports",
            "supported",
            "supporting",
            "arming",
            "arms",
            "urging",
            "urges",
            "pressing",
            "alongside",
            "attacking",
            "invading",
            "defending",
            "suing",
            "threatening",
            "threatened",
            "criticising",
            "criticizing",
            "condemning",
            "blaming",
            "told");
    private static final Set<String> WITH = Set.of(
            "relations",
            "ties",
            "deal",
            "talks",
            "war",
            "agreement",
            "relationship",
            "cooperation",
            "alliance",
            "treaty",
            "trade",
            "links");
    private static final Set<String> ATTRIBUTES = Set.of(
            "based", "backed", "born", "aligned", "linked", "allied", "related", "sponsored", "owned", "occupied");
    private static final Set<String> ARTICLES = Set.of("the", "la", "le", "l", "el", "los", "les", "a", "au");

    private static final int MOST_WORDS = 4;

    private final OrganisationWords organisations;
    private final Set<String> governments;
    private final Set<String> acting;
    private final Set<String> speech;
    private final Set<String> verbsFirst;
    private final Set<String> places;
    private final Set<String> towards;
    private final Set<String> holdings;
    private final Set<String> adverbs;
    private final Set<String> relatives;

    StateUse(OrganisationWords organisations, WordClasses classes) {
        this.organisations = organisations;
        this.governments = organisations.governments;
        this.acting = classes.of("acting");
        this.speech = classes.of("speech");
        this.verbsFirst = classes.of("verbFirst");
        this.places = classes.of("placePreposition");
        this.towards = classes.of("towardsState");
        this.holdings = classes.of("stateHolding");
        this.adverbs = classes.of("adverb");
        this.relatives = classes.of("relative");
    }

    boolean isState(Words words, int first, int end) {
        int before = first - 1;
        while (ARTICLES.contains(words.fold(before)) && before > first - 3) {
            before--;
        }
        if (governments.contains(words.fold(end))
                || verbsFirst.contains(words.fold(before))
                || isGovernmentOf(words, before)
                || towards.contains(words.fold(before))) {
            return true;
        }
        if (words.is(end, Words.POSSESSIVE) && isOrgan(words, end + 1)) {
            return false;
        }
        if (words.is(end, Words.POSSESSIVE) && !places.contains(words.fold(before))) {
            return holdings.contains(words.fold(end + 1)) || holdings.contains(words.fold(end + 2));
        }
        if (RELATIONS.contains(words.fold(before))
                || words.is(before, "with") && WITH.contains(words.fold(before - 1))
                || words.is(before, "between")) {
            return true;
        }
        if (words.is(before, "by") || words.is(before, "on") && PRESSURE.contains(words.fold(before - 1))) {
            return true;
        }
        return !places.contains(words.fold(before))
                && !words.isCapital(before)
                && !words.is(before, "of")
                && acts(words, end);
    }

    /** Whether a seat of government speaks or acts: nearer at hand a city, so that the verb must follow at once. */
    boolean speaks(Words words, int first, int end) {
        boolean subject = !places.contains(words.fold(first - 1))
                && !words.is(first - 1, "of")
                && !words.isCapital(first - 1)
                && !words.is(first - 1, ",");
        String verb = words.fold(end);
        return subject
                        && acting.contains(verb)
                        && !Set.of("is", "was", "had", "must", "should").contains(verb)
                || words.is(first - 1, "accuses");
    }

    /** "Iraq's Interior Ministry", "Egypt's security forces": the organ acts, and bears the name of the state. */
    private boolean isOrgan(Words words, int first) {
        for (int at = first; at < first + MOST_WORDS; at++) {
            boolean ends = !words.isWord(at);
            if (ends || organisations.organs.longest(words, at, words.size()).isPresent()) {
                return !ends;
            }
            if (words.isCapital(at)
                    && organisations.heads.longest(words, at, words.size()).isPresent()) {
                return true;
            }
            if (!words.isCapital(at) && !organisations.modifiers.contains(words.fold(at))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isGovernmentOf(Words words, int before) {
        return words.is(before, "of") && GOVERNMENT_OF.contains(words.fold(before - 1));
    }

    /** Whether a body says or does something here, or has it done by it or to it. */
    boolean acts(Words words, int first, int end) {
        int before = ARTICLES.contains(words.fold(first - 1)) ? first - 2 : first - 1;
        return words.is(before, "by") || towards.contains(words.fold(before)) || acts(words, end);
    }

    private boolean acts(Words words, int end) {
        int at = end;
        if (words.is(at, ",") && relatives.contains(words.fold(at + 1))) {
            at += 2;
        }
        while ((adverbs.contains(words.fold(at)) || words.is(at, Words.QUOTE) && words.isQuoted(at + 1))
                && at < end + 4) {
            at++;
        }
        String verb = words.fold(at);
        boolean past = verb.length() > 4 && verb.endsWith("ed") && !words.isCapital(at) && !ATTRIBUTES.contains(verb);
        return past || acting.contains(verb) || speech.contains(verb);
    }

    /** "Israel" and "the Israel government" alike: the word for the government belongs to the name. */
    int withGovernment(Words words, Found<RegistryNames.Name> found) {
        return governments.contains(words.fold(found.end())) ? found.end() + 1 : found.end();
    }
}
