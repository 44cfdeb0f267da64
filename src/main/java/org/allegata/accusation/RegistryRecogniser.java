package org.allegata.accusation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allegata.accusation.words.Phrases.Found;
import org.allegata.accusation.words.Words;

/** Names of the registry; ambiguous ones only with a second cue, countries only where a government acts. */
final class RegistryRecogniser {

    private final ActorRules rules;
    private final CaseStyle style;
    private final StateUse stateUse;

    private record Doubtful(int first, Found<RegistryNames.Name> found) {}

    RegistryRecogniser(ActorRules rules, CaseStyle style) {
        this.rules = rules;
        this.style = style;
        this.stateUse = new StateUse(rules);
    }

    void find(ActorFinder finder) {
        Words words = finder.words();
        List<Doubtful> doubtful = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Found<RegistryNames.Name>> found = rules.registry().at(words, at, style);
            int here = at;
            found.ifPresent(name -> take(finder, here, name, doubtful));
            at = found.map(Found::end).orElse(at + 1);
        }
        doubtful.stream()
                .filter(name -> finder.cast().isKnown(name.found().value().body()))
                .forEach(name -> finder.take(
                        name.first(),
                        name.found().end(),
                        actor(finder, name.found().value())));
    }

    private void take(ActorFinder finder, int at, Found<RegistryNames.Name> found, List<Doubtful> doubtful) {
        Words words = finder.words();
        boolean counts = switch (found.value().certainty()) {
            case SURE -> !isPartOfName(words, at, found.end());
            case COUNTRY -> stateUse.isState(words, at, found.end());
            case SEAT -> stateUse.speaks(words, at, found.end());
            case ADJECTIVE -> false;
            case AMBIGUOUS -> {
                doubtful.add(new Doubtful(at, found));
                yield false;
            }
        };
        if (counts) {
            finder.take(at, stateUse.withGovernment(words, found), actor(finder, found.value()));
        }
    }

    /** "Police Amnesty Bill" or "Apple Daily": a name that goes on is another name. */
    private boolean isPartOfName(Words words, int first, int end) {
        boolean one = end - first == 1 || words.is(end, "project") || words.is(end, "statute");
        return style == CaseStyle.MIXED
                && one
                && words.isCapital(end)
                && words.isWord(end)
                && !Set.of("International").contains(words.text(end, end + 1))
                && rules.organisations().heads.longest(words, end, words.size()).isPresent();
    }

    private static Actor actor(ActorFinder finder, RegistryNames.Name name) {
        return finder.cast().registered(name.body());
    }
}
