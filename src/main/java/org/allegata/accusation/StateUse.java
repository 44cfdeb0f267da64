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
    private static final Set<String> ATTRIBUTES = Set.of(
            "based", "backed", "born", "aligned", "linked", "allied", "related", "sponsored", "owned", "occupied");
    private static final Set<String> ARTICLES = Set.of("the", "la", "le", "l", "el", "los", "les", "a", "au");

    private final Set<String> governments;
    private final Set<String> acting;
    private final Set<String> speech;
    private final Set<String> places;
    private final Set<String> towards;
    private final Set<String> holdings;
    private final Set<String> adverbs;
    private final Set<String> relatives;

    StateUse(ActorRules rules) {
        this.governments = rules.organisations().governments;
        this.acting = rules.classes().of("acting");
        this.speech = rules.classes().of("speech");
        this.places = rules.classes().of("placePreposition");
        this.towards = rules.classes().of("towardsState");
        this.holdings = rules.classes().of("stateHolding");
        this.adverbs = rules.classes().of("adverb");
        this.relatives = rules.classes().of("relative");
    }

    boolean isState(Words words, int first, int end) {
        int before = first - 1;
        while (ARTICLES.contains(words.fold(before)) && before > first - 3) {
            before--;
        }
        if (governments.contains(words.fold(end))
                || isGovernmentOf(words, before)
                || towards.contains(words.fold(before))) {
            return true;
        }
        if (words.is(end, Words.POSSESSIVE) && !places.contains(words.fold(before))) {
            return holdings.contains(words.fold(end + 1)) || holdings.contains(words.fold(end + 2));
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

    private static boolean isGovernmentOf(Words words, int before) {
        return words.is(before, "of") && GOVERNMENT_OF.contains(words.fold(before - 1));
    }

    private boolean acts(Words words, int end) {
        int at = end;
        if (words.is(at, ",") && relatives.contains(words.fold(at + 1))) {
            at += 2;
        }
        while (adverbs.contains(words.fold(at)) && at < end + 4) {
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
