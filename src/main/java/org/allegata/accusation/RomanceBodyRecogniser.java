package org.allegata.accusation;

import java.util.Optional;
import java.util.Set;
import org.allegata.accusation.words.CaseStyle;
import org.allegata.accusation.words.Phrases.Found;
import org.allegata.accusation.words.Words;

/**
 * Names of bodies in French and Spanish, which begin with what the body is: "ministère de l'Intérieur", "Comisión Nacional de los Derechos Humanos",
 * "armée malienne", "gouvernement du Burkina Faso".
 */
final class RomanceBodyRecogniser {

    private static final int LONGEST = 14;

    /** Most small words between two parts of a name: "de la", "de los". */
    private static final int MOST_LINKS = 3;

    private final ActorRules rules;
    private final OrganisationWords words;
    private final Set<String> links;
    private final Set<String> joints;
    private final Set<String> determiners;

    RomanceBodyRecogniser(ActorRules rules) {
        this.rules = rules;
        this.words = rules.organisations();
        this.links = rules.classes().of("nameLink");
        this.joints = rules.classes().of("listWord");
        this.determiners = rules.classes().of("determiner");
    }

    void find(ActorFinder finder) {
        Words text = finder.words();
        int at = 0;
        while (at < text.size()) {
            at = finder.at(at) == null ? Math.max(at + 1, take(finder, at)) : at + 1;
        }
    }

    /** Takes the body whose name begins at a word; returns where it ends, or 0. */
    private int take(ActorFinder finder, int at) {
        Words text = finder.words();
        if (words.governments.contains(text.fold(at))) {
            return government(finder, at);
        }
        Optional<Found<Kind>> organ = words.organs.longest(text, at, text.size());
        if (organ.isPresent() && finder.isFree(at, organ.get().end())) {
            return organ(finder, at, organ.get());
        }
        Optional<Found<Kind>> head = words.heads.longest(text, at, text.size());
        return head.isPresent()
                        && text.isCapital(at)
                        && finder.isFree(at, head.get().end())
                ? named(finder, at, head.get())
                : 0;
    }

    /** "Gouvernement malien", "autorités du Burkina Faso": the state; "le gouvernement" is that of the one state that the article is about. */
    private int government(ActorFinder finder, int at) {
        Words text = finder.words();
        int end = at + 1;
        while (words.modifiers.contains(text.fold(end)) && end < at + MOST_LINKS) {
            end++;
        }
        Optional<Found<RegisteredOrganisation>> state = stateAt(finder, end);
        if (state.isPresent()) {
            return state(finder, at, state.get());
        }
        boolean alone = !text.isCapital(end) && determiners.contains(text.fold(at - 1));
        int named = end;
        return alone
                ? finder.states()
                        .dominant()
                        .map(own -> state(finder, at, new Found<>(own, named)))
                        .orElse(0)
                : 0;
    }

    private static int state(ActorFinder finder, int at, Found<RegisteredOrganisation> state) {
        if (finder.isFree(at, state.end())) {
            finder.take(at, state.end(), finder.cast().registered(state.value()));
        }
        return state.end();
    }

    /** The state whose adjective stands at a word, or whose name does after "of". */
    private Optional<Found<RegisteredOrganisation>> stateAt(ActorFinder finder, int at) {
        Words text = finder.words();
        Optional<Found<RegisteredOrganisation>> adjective = rules.registry().adjective(text, at);
        if (adjective.isPresent()) {
            return adjective;
        }
        int name = afterLinks(text, at);
        return name == at
                ? Optional.empty()
                : rules.registry()
                        .at(text, name, CaseStyle.MIXED)
                        .filter(found -> found.value().certainty() == RegistryNames.Certainty.COUNTRY)
                        .map(found -> new Found<>(found.value().body(), found.end()));
    }

    /** "La police", "armée malienne", "tribunal de Paris", "ministère de la Justice". */
    private int organ(ActorFinder finder, int at, Found<Kind> organ) {
        Words text = finder.words();
        int end = nameEnd(finder, organ.end());
        if (words.things.contains(text.fold(organ.end()))) {
            return organ.end();
        }
        if (end > organ.end()) {
            finder.take(
                    at,
                    end,
                    ofState(finder, at, organ)
                            .map(finder.cast()::registered)
                            .orElseGet(() -> finder.cast().named(text.text(at, end), organ.value())));
            return end;
        }
        return determiners.contains(text.fold(at - 1)) || text.isCapital(at) && !text.startsLine(at)
                ? alone(finder, at, organ)
                : organ.end();
    }

    /** The organ of a state that the registry knows by its English name. */
    private Optional<RegisteredOrganisation> ofState(ActorFinder finder, int at, Found<Kind> organ) {
        return words.organsInEnglish
                .longest(finder.words(), at, organ.end())
                .flatMap(english -> stateAt(finder, organ.end())
                        .flatMap(state -> rules.registry().organ(state.value(), english.value())));
    }

    /** "La police" is the one named last, else one without a name. */
    private int alone(ActorFinder finder, int at, Found<Kind> organ) {
        Words text = finder.words();
        String first = text.fold(at);
        Actor actor = finder.before(
                        at, known -> known.kind() == organ.value() && (known.folded() + " ").startsWith(first + " "))
                .map(ActorMention::actor)
                .orElseGet(() -> finder.cast().named(text.text(at, organ.end()), organ.value()));
        finder.take(at, organ.end(), actor);
        return organ.end();
    }

    /** "Comisión Interamericana de Derechos Humanos": a capital makes the first word a name, if more of the name follows. */
    private int named(ActorFinder finder, int at, Found<Kind> head) {
        Words text = finder.words();
        int end = nameEnd(finder, head.end());
        boolean sentence = text.startsLine(at) || text.isMark(at - 1) && !text.is(at - 1, ",");
        boolean name = end > head.end() && (!sentence || hasCapital(text, at + 1, end));
        if (name) {
            finder.take(at, end, finder.cast().named(text.text(at, end), head.value()));
        }
        return name ? end : 0;
    }

    private static boolean hasCapital(Words text, int from, int end) {
        for (int at = from; at < end; at++) {
            if (text.isCapital(at)) {
                return true;
            }
        }
        return false;
    }

    /** Where a name that has begun ends: adjectives, capitalised words, and what "of" joins to it. */
    private int nameEnd(ActorFinder finder, int from) {
        Words text = finder.words();
        int end = from;
        while (end - from < LONGEST) {
            int next = text.isMark(end) ? end : partEnd(finder, afterLinks(text, end), end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** Where the part of a name ends that stands at a word, after links from {@code end}; {@code end} where none does. */
    private int partEnd(ActorFinder finder, int at, int end) {
        Words text = finder.words();
        Optional<Found<RegisteredOrganisation>> adjective = rules.registry().adjective(text, at);
        boolean joined = joints.contains(text.fold(end));
        if (at >= text.size() || finder.at(at) != null || text.startsLine(at) || !text.isWord(at)) {
            return end;
        }
        if (at == end && adjective.isPresent()) {
            return adjective.get().end();
        }
        boolean word = text.isCapital(at) && !isOther(text, at)
                || words.complements.contains(text.fold(at)) && at > end
                || words.modifiers.contains(text.fold(at)) && at == end;
        return word && !(joined && startsBody(text, at)) ? at + 1 : end;
    }

    /** "La police et l'Armée" are two. */
    private boolean startsBody(Words text, int at) {
        return words.organs.longest(text, at, text.size()).isPresent()
                || words.heads.longest(text, at, text.size()).isPresent()
                || words.governments.contains(text.fold(at));
    }

    /** A capitalised word that no name goes on with: a title, a pronoun at the beginning of a sentence. */
    private boolean isOther(Words text, int at) {
        return rules.persons().titles.contains(text.fold(at)) && !words.complements.contains(text.fold(at));
    }

    private int afterLinks(Words text, int from) {
        int at = from;
        while (at < from + MOST_LINKS && (links.contains(text.fold(at)) || joints.contains(text.fold(at)))) {
            at++;
        }
        return at;
    }
}
