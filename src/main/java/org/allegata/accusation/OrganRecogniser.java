package org.allegata.accusation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.allegata.accusation.words.CaseStyle;
import org.allegata.accusation.words.Phrases.Found;
import org.allegata.accusation.words.Words;

/** Police, armies, courts, armed groups and governments named by what they are: "Egyptian security forces", "the riot police", "Chinese authorities". */
final class OrganRecogniser {

    private static final int LONGEST_NAME = 6;
    /** Capitalised words before "government" that don't name its head. */
    private static final Set<String> REGIONS = Set.of(
            "state",
            "local",
            "municipal",
            "provincial",
            "regional",
            "city",
            "western",
            "transitional",
            "kurdish",
            "hamas",
            "taliban",
            "gujarat",
            "chechen",
            "scottish",
            "welsh",
            "catalan",
            "crimean",
            "tibetan",
            "kashmir");

    private static final Set<String> PLACED = Set.of("court", "prosecutors");
    private static final Set<String> OWN_GOVERNMENT = Set.of("the", "this", "our", "his", "her", "its", "their");

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

    /** An organ without a name of its own, with the modifiers before it; its own word stands at {@code at}. */
    private record Bare(int first, int at, Found<Kind> organ) {}

    OrganRecogniser(ActorRules rules) {
        this.rules = rules;
        this.organisations = rules.organisations();
    }

    void find(ActorFinder finder) {
        Words words = finder.words();
        List<Bare> bare = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int next = at + 1;
            if (finder.at(at) == null) {
                Optional<Found<Kind>> organ = organisations.organs.longest(words, at, words.size());
                if (organ.isPresent()
                        && finder.isFree(at, organ.get().end())
                        && !THINGS.contains(words.fold(organ.get().end()))) {
                    takeOrgan(finder, at, organ.get(), bare);
                    next = organ.get().end();
                } else if (organisations.governments.contains(words.fold(at))) {
                    takeGovernment(finder, at, finder.states());
                }
            }
            at = next;
        }
        Map<OrganFamily, Optional<Actor>> first = new HashMap<>();
        bare.forEach(name -> takeBare(finder, name, first));
    }

    private void takeOrgan(ActorFinder finder, int at, Found<Kind> organ, List<Bare> bare) {
        int first = nameStart(finder, at);
        boolean named = finder.style() != CaseStyle.LOWER
                && IntStream.range(first, at).anyMatch(i -> isName(finder.words(), i))
                && (finder.style() == CaseStyle.MIXED || first < at);
        if (named) {
            takeNamed(finder, first, organ);
        } else {
            bare.add(new Bare(first, at, organ));
        }
    }

    /** Whether a capital letter is that of a name: not in "Local police" where a sentence begins. */
    private boolean isName(Words words, int at) {
        boolean start = words.startsLine(at) || words.isMark(at - 1);
        return words.isCapital(at) && !(start && organisations.modifiers.contains(words.fold(at)));
    }

    /** "Iguala police officers" are the Iguala police. */
    private void takeNamed(ActorFinder finder, int first, Found<Kind> organ) {
        Words words = finder.words();
        int end = organ.end();
        int name = words.is(end - 2, "police") && end - 2 > first ? end - 1 : end;
        finder.take(first, end, finder.cast().named(words.text(first, name), organ.value()));
    }

    private void takeBare(ActorFinder finder, Bare bare, Map<OrganFamily, Optional<Actor>> first) {
        int end = bare.organ().end();
        ActorMention group = finder.at(bare.first() - 1);
        if (group != null && areFightersOf(group, bare)) {
            finder.take(bare.first(), end, group.actor());
            return;
        }
        int place = placeEnd(finder, end);
        if (place > end) {
            String name = finder.words().text(bare.first(), place);
            finder.take(
                    bare.first(), place, finder.cast().named(name, bare.organ().value()));
        } else {
            takeShort(finder, bare, first);
        }
    }

    /** "Boko Haram militants" are Boko Haram. */
    private static boolean areFightersOf(ActorMention group, Bare bare) {
        return group.actor().kind() == Kind.ARMED_GROUP && bare.organ().value() == Kind.ARMED_GROUP;
    }

    /** "A court in Multan", "police in Minsk": the place tells which. */
    private static int placeEnd(ActorFinder finder, int end) {
        Words words = finder.words();
        int place = end + 1;
        if (!PLACED.contains(words.fold(end - 1)) || !words.is(end, "in") || finder.style() != CaseStyle.MIXED) {
            return end;
        }
        while (place < end + 4 && words.isCapital(place) && words.isWord(place) && finder.at(place) == null) {
            place++;
        }
        return place == end + 1 ? end : place;
    }

    private void takeShort(ActorFinder finder, Bare bare, Map<OrganFamily, Optional<Actor>> first) {
        Words words = finder.words();
        int end = bare.organ().end();
        String text = words.text(bare.first(), end);
        boolean capital = finder.style() == CaseStyle.UPPER || isCapitalInside(words, bare.first());
        String name = capital ? text : text.toLowerCase(Locale.ROOT);
        Optional<OrganFamily> family = organisations.families.get(text);
        Actor actor = family.flatMap(kin -> kin(finder, bare.at(), kin, first))
                .or(() -> Optional.of(name)
                        .filter(noun -> bare.first() == bare.at())
                        .flatMap(noun ->
                                named(finder, bare.at(), noun, bare.organ().value())))
                .orElseGet(() -> finder.cast()
                        .named(
                                capital
                                        ? name
                                        : family.map(OrganFamily::name)
                                                .filter("police"::equals)
                                                .orElse(name),
                                bare.organ().value()));
        finder.take(bare.first(), end, actor);
    }

    /** "The Senate", "the Attorney General": the capital makes it the one of the country. */
    private static boolean isCapitalInside(Words words, int at) {
        return words.isCapital(at) && !words.startsLine(at) && !words.isMark(at - 1);
    }

    /** The organ of the same sort that the article names: the last before, else the first. */
    private static Optional<Actor> kin(
            ActorFinder finder, int at, OrganFamily family, Map<OrganFamily, Optional<Actor>> first) {
        return finder.before(at, family::isNamed)
                .map(ActorMention::actor)
                .or(() -> first.computeIfAbsent(
                        family,
                        kin -> finder.cast().all().stream().filter(kin::isNamed).findFirst()));
    }

    /** "The court" is the last one whose name ends so. */
    private static Optional<Actor> named(ActorFinder finder, int at, String noun, Kind kind) {
        String end = " " + Names.fold(noun);
        return finder.before(at, actor -> actor.kind() == kind && (" " + actor.folded()).endsWith(end))
                .map(ActorMention::actor);
    }

    /** Where the name of an organ begins: what stands before it, as long as it is a modifier, a country or a capitalised word. */
    private int nameStart(ActorFinder finder, int at) {
        Words words = finder.words();
        int first = at;
        while (first > 0 && at - first < LONGEST_NAME && belongs(finder, first - 1) && !words.startsLine(first)) {
            first--;
        }
        return finder.withOwner(first);
    }

    private boolean belongs(ActorFinder finder, int at) {
        Words words = finder.words();
        if (finder.at(at) != null) {
            return false;
        }
        boolean sentenceStart =
                (words.startsLine(at) || words.isMark(at - 1) && !words.is(at - 1, ",")) && !words.isCapital(at + 1);
        boolean name =
                words.isCapital(at) && !finder.inCapitals(at) && !sentenceStart && finder.style() == CaseStyle.MIXED
                        || isOfState(words, at);
        return organisations.modifiers.contains(words.fold(at)) && !words.is(at, "state's")
                || name && !rules.classes().of("determiner").contains(words.fold(at));
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
                && finder.style() == CaseStyle.MIXED
                && words.isWord(before)
                && finder.at(before) == null
                && !rules.classes().of("determiner").contains(words.fold(before))
                && !words.startsLine(before)) {
            takeIfFree(finder, before, at + 1, governmentOf(finder, before, at + 1));
        } else if (OWN_GOVERNMENT.contains(words.fold(before))
                && !words.is(at, "officials")
                && !words.is(at, "leadership")) {
            int first = before + 1;
            ownState(finder, at, mainState)
                    .ifPresent(state ->
                            takeIfFree(finder, first, at + 1, finder.cast().registered(state)));
        }
    }

    /** Whose "the government" is: with a capital letter that of the parties and organs which the article names, even if it is about another state. */
    private static Optional<RegisteredOrganisation> ownState(ActorFinder finder, int at, MainState mainState) {
        Optional<RegisteredOrganisation> main = mainState
                .state()
                .filter(state ->
                        mainState.dominant().isPresent() || finder.cast().isKnown(state));
        return finder.words().isCapital(at) && finder.style() == CaseStyle.MIXED
                ? mainState.home().or(() -> main)
                : main.or(mainState::home);
    }

    /** "The Abbott government" is that of the state whose parties and organs the article names, else of the one that it is about. */
    private static Actor governmentOf(ActorFinder finder, int first, int end) {
        Words words = finder.words();
        boolean person = !REGIONS.contains(words.fold(first));
        MainState states = finder.states();
        return states.home()
                .or(states::dominant)
                .filter(state -> person && !words.is(first, "local"))
                .map(finder.cast()::registered)
                .orElseGet(() -> finder.cast().named(words.text(first, end), Kind.STATE_ORGAN));
    }

    private static void takeIfFree(ActorFinder finder, int first, int end, Actor actor) {
        if (finder.isFree(first, end)) {
            finder.take(first, end, actor);
        }
    }
}
