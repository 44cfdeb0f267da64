package org.allegata.accusation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.allegata.accusation.words.Phrases.Found;
import org.allegata.accusation.words.Words;

/** Police, armies, courts, armed groups and governments named by what they are: "Egyptian security forces", "the riot police", "Chinese authorities". */
final class OrganRecogniser {

    private static final int LONGEST_NAME = 6;
    private static final Set<String> OWN_GOVERNMENT = Set.of("the", "his", "her", "its", "their");

    /** After "police" or "military": the whole is no body. */
    private static final Set<String> THINGS = Set.of(
            "campaign",
            "operation",
            "operations",
            "action",
            "actions",
            "coup",
            "aid",
            "training",
            "base",
            "bases",
            "rule",
            "service",
            "strikes",
            "strike",
            "intervention",
            "offensive",
            "exercise",
            "exercises",
            "equipment",
            "hardware",
            "dictatorship",
            "leader",
            "leaders",
            "officer",
            "vehicle",
            "vehicles",
            "presence",
            "assistance",
            "order",
            "case",
            "cases",
            "documents",
            "ruling",
            "rulings",
            "proceedings",
            "hearing",
            "appearance",
            "costs",
            "invasion",
            "occupation",
            "station",
            "stations",
            "car",
            "cars");

    private final ActorRules rules;
    private final OrganisationWords organisations;

    OrganRecogniser(ActorRules rules) {
        this.rules = rules;
        this.organisations = rules.organisations();
    }

    void find(ActorFinder finder) {
        Words words = finder.words();
        MainState mainState = new MainState(rules.registry(), words);
        int at = 0;
        while (at < words.size()) {
            int next = at + 1;
            if (finder.at(at) == null) {
                Optional<Found<Kind>> organ = organisations.organs.longest(words, at, words.size());
                if (organ.isPresent()
                        && finder.isFree(at, organ.get().end())
                        && !THINGS.contains(words.fold(organ.get().end()))) {
                    takeOrgan(finder, at, organ.get());
                    next = organ.get().end();
                } else if (organisations.governments.contains(words.fold(at))) {
                    takeGovernment(finder, at, mainState);
                }
            }
            at = next;
        }
    }

    private void takeOrgan(ActorFinder finder, int at, Found<Kind> organ) {
        int first = nameStart(finder, at);
        String text = finder.words().text(first, organ.end());
        String name = first == at ? text.toLowerCase(Locale.ROOT) : text;
        Actor actor = Optional.of(name)
                .filter(bare -> first == at)
                .flatMap(bare -> named(finder, at, bare, organ.value()))
                .orElseGet(() -> finder.cast().named(name, organ.value()));
        finder.take(first, organ.end(), actor);
    }

    /** "The court" is the last one whose name ends so. */
    private static Optional<Actor> named(ActorFinder finder, int at, String noun, Kind kind) {
        String end = " " + Names.fold(noun);
        return finder.before(at, actor -> actor.kind() == kind && (" " + Names.fold(actor.name())).endsWith(end))
                .map(ActorMention::actor);
    }

    /** Where the name of an organ begins: what stands before it, as long as it is a modifier, a country or a capitalised word. */
    private int nameStart(ActorFinder finder, int at) {
        Words words = finder.words();
        int first = at;
        while (first > 0 && at - first < LONGEST_NAME && belongs(finder, first - 1) && !words.startsLine(first)) {
            first--;
        }
        return first;
    }

    private boolean belongs(ActorFinder finder, int at) {
        Words words = finder.words();
        if (finder.at(at) != null) {
            return false;
        }
        boolean sentenceStart =
                (words.startsLine(at) || words.isMark(at - 1) && !words.is(at - 1, ",")) && !words.isCapital(at + 1);
        boolean name = words.isCapital(at) && !sentenceStart || isOfState(words, at);
        return organisations.modifiers.contains(words.fold(at)) && !words.is(at, "state's")
                || name && !words.is(at, "the");
    }

    private boolean isOfState(Words words, int at) {
        return rules.registry()
                .at(words, at, CaseStyle.MIXED)
                .filter(found -> found.value().body().kind() == Kind.STATE && found.end() == at + 1)
                .isPresent();
    }

    private void takeGovernment(ActorFinder finder, int at, MainState mainState) {
        Words words = finder.words();
        int before = at - 1;
        while (organisations.modifiers.contains(words.fold(before)) && before > at - 3) {
            before--;
        }
        Optional<RegisteredOrganisation> own = mainState.endingAt(before);
        if (own.isPresent()) {
            takeIfFree(finder, mainState.firstOf(before), at + 1, finder.cast().registered(own.get()));
        } else if (words.isCapital(before)
                && words.isWord(before)
                && finder.at(before) == null
                && !rules.classes().of("determiner").contains(words.fold(before))
                && !words.startsLine(before)) {
            takeIfFree(finder, before, at + 1, finder.cast().named(words.text(before, at + 1), Kind.STATE_ORGAN));
        } else if (OWN_GOVERNMENT.contains(words.fold(before))
                && !words.is(at, "officials")
                && !words.is(at, "leadership")) {
            int first = before + 1;
            mainState
                    .state()
                    .ifPresent(state ->
                            takeIfFree(finder, first, at + 1, finder.cast().registered(state)));
        }
    }

    private static void takeIfFree(ActorFinder finder, int first, int end, Actor actor) {
        if (finder.isFree(first, end)) {
            finder.take(first, end, actor);
        }
    }
}
