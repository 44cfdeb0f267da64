package org.allegata.accusation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.allegata.accusation.words.CaseStyle;
import org.allegata.accusation.words.Phrases.Found;
import org.allegata.accusation.words.Words;
import org.jspecify.annotations.Nullable;

/** The states that an article speaks of in any way, and the one it is about: named most, of several the first. */
final class MainState {

    private static final int LEAST = 3;

    private final @Nullable RegisteredOrganisation[] endsAt;
    private final int[] firsts;
    private final Map<RegisteredOrganisation, Integer> counts = new HashMap<>();
    private @Nullable RegisteredOrganisation most;

    MainState(RegistryNames registry, Words words) {
        endsAt = new RegisteredOrganisation[words.size()];
        firsts = new int[words.size()];
        int at = 0;
        while (at < words.size()) {
            Optional<Found<RegistryNames.Name>> found = registry.at(words, at, CaseStyle.MIXED)
                    .filter(f -> f.value().body().kind() == Kind.STATE);
            int here = at;
            found.ifPresent(name -> count(here, name));
            at = found.map(Found::end).orElse(at + 1);
        }
    }

    private void count(int first, Found<RegistryNames.Name> found) {
        RegisteredOrganisation state = found.value().body();
        endsAt[found.end() - 1] = state;
        firsts[found.end() - 1] = first;
        int count = counts.merge(state, 1, Integer::sum);
        if (most == null || count > counts.getOrDefault(most, 0)) {
            most = state;
        }
    }

    /** Whether the article names the state with this code of two letters. */
    boolean speaksOf(String country) {
        return counts.keySet().stream().anyMatch(state -> country.equals(state.country()));
    }

    Optional<RegisteredOrganisation> state() {
        return Optional.ofNullable(most);
    }

    /** The one state that the article is about, if there is one: named often, and twice as often as any other. */
    Optional<RegisteredOrganisation> dominant() {
        int highest = most == null ? 0 : counts.getOrDefault(most, 0);
        boolean alone = counts.entrySet().stream()
                .allMatch(entry -> entry.getKey().equals(most) || entry.getValue() * 2 <= highest);
        return highest >= LEAST && alone ? state() : Optional.empty();
    }

    /** The state whose name or adjective has its last word here. */
    Optional<RegisteredOrganisation> endingAt(int at) {
        return at < 0 || at >= endsAt.length ? Optional.empty() : Optional.ofNullable(endsAt[at]);
    }

    int firstOf(int last) {
        return firsts[last];
    }
}
