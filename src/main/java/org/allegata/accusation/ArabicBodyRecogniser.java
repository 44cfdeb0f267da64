package org.allegata.accusation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allegata.accusation.words.CaseStyle;
import org.allegata.accusation.words.Phrases.Found;
import org.allegata.accusation.words.Words;

/**
 * Names of bodies in Arabic, which has no capitals: a word for what the body is, and the words with an article that follow it, "وزارة الدفاع
 * الروسية", or an adjective of a state.
 */
final class ArabicBodyRecogniser {

    private static final int LONGEST = 5;
    private static final List<String> ARTICLES = List.of("ال", "وال", "لل");

    private final ActorRules rules;
    private final OrganisationWords words;
    private final Set<String> noParts;

    ArabicBodyRecogniser(ActorRules rules) {
        this.rules = rules;
        this.words = rules.organisations();
        this.noParts = rules.classes().of("noPartOfName");
    }

    void find(ActorFinder finder) {
        Words text = finder.words();
        int at = 0;
        while (at < text.size()) {
            at = finder.at(at) == null ? Math.max(at + 1, take(finder, at)) : at + 1;
        }
    }

    private int take(ActorFinder finder, int at) {
        Words text = finder.words();
        boolean government = words.governments.contains(text.fold(at));
        Optional<Found<Kind>> head =
                government ? Optional.of(new Found<>(Kind.STATE, at + 1)) : words.organs.longest(text, at, text.size());
        if (head.isEmpty()) {
            return 0;
        }
        int end = nameEnd(finder, head.get().end());
        Optional<RegisteredOrganisation> state = stateIn(text, head.get().end(), end);
        boolean shortest = end == head.get().end() && end == at + 1;
        if (government) {
            state.ifPresent(own -> takeIfFree(finder, at, end, finder.cast().registered(own)));
        } else if (!shortest && finder.isFree(at, end)) {
            finder.take(at, end, body(finder, at, head.get(), end, state));
        }
        return end;
    }

    private Actor body(ActorFinder finder, int at, Found<Kind> head, int end, Optional<RegisteredOrganisation> state) {
        return words.organsInEnglish
                .longest(finder.words(), at, head.end())
                .flatMap(english -> state.flatMap(own -> rules.registry().organ(own, english.value())))
                .map(finder.cast()::registered)
                .orElseGet(() -> finder.cast().named(finder.words().text(at, end), head.value()));
    }

    private static void takeIfFree(ActorFinder finder, int first, int end, Actor actor) {
        if (finder.isFree(first, end)) {
            finder.take(first, end, actor);
        }
    }

    private Optional<RegisteredOrganisation> stateIn(Words text, int from, int end) {
        for (int at = from; at < end; at++) {
            Optional<Found<RegisteredOrganisation>> state = rules.registry().adjective(text, at);
            if (state.isPresent()) {
                return state.map(Found::value);
            }
        }
        return Optional.empty();
    }

    private int nameEnd(ActorFinder finder, int from) {
        Words text = finder.words();
        int end = from;
        while (end - from < LONGEST && isPart(finder, text, end)) {
            end++;
        }
        return end;
    }

    /** Whether another name begins here. */
    private boolean isName(Words text, int at) {
        return rules.registry()
                .at(text, at, CaseStyle.MIXED)
                .filter(found -> found.value().certainty() != RegistryNames.Certainty.ADJECTIVE)
                .isPresent();
    }

    private boolean isPart(ActorFinder finder, Words text, int at) {
        if (!text.isWord(at)
                || finder.at(at) != null
                || text.startsLine(at)
                || noParts.contains(text.fold(at))
                || rules.registry().adjective(text, at).isEmpty() && isName(text, at)) {
            return false;
        }
        String written = text.text(at, at + 1);
        return ARTICLES.stream().anyMatch(written::startsWith)
                || words.complements.contains(text.fold(at))
                || rules.registry().adjective(text, at).isPresent();
    }
}
