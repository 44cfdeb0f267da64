package org.allegata.accusation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.allegata.accusation.words.CaseStyle;
import org.allegata.accusation.words.Phrases.Found;
import org.allegata.accusation.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The states that an article speaks of in any way; the one it is about: named most, of several the first; and the one at home in it: that of the parties
 * and organs that it names.
 */
final class MainState {

    private static final int LEAST = 3;

    private final @Nullable RegisteredOrganisation[] endsAt;
    private final int[] firsts;
    private final Map<RegisteredOrganisation, Integer> counts = new HashMap<>();
    private final Map<String, Integer> domestic = new TreeMap<>();
    private final RegistryNames registry;
    private @Nullable RegisteredOrganisation most;

    MainState(RegistryNames registry, Words words) {
        this.registry = registry;
        endsAt = new RegisteredOrganisation[words.size()];
        firsts = new int[words.size()];
        int at = 0;
        while (at < words.size()) {
            Optional<Found<RegistryNames.Name>> name = registry.at(words, at, CaseStyle.MIXED);
            name.ifPresent(found -> countDomestic(found.value()));
            Optional<Found<RegistryNames.Name>> found =
                    name.filter(f -> f.value().body().kind() == Kind.STATE);
            int here = at;
            found.ifPresent(state -> count(here, state));
            at = found.map(Found::end).orElse(at + 1);
        }
    }

    private void countDomestic(RegistryNames.Name name) {
        String country = name.body().country();
        boolean domestic = name.body().kind() == Kind.OTHER || name.body().kind() == Kind.STATE_ORGAN;
        if (domestic && country != null && name.certainty() == RegistryNames.Certainty.SURE) {
            this.domestic.merge(country, 1, Integer::sum);
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

    /** The state whose parties and organs the article names, and hardly those of any other: what they call "the Government" is theirs. */
    Optional<RegisteredOrganisation> home() {
        return domestic.entrySet().stream()
                .filter(entry -> domestic.entrySet().stream()
                        .allMatch(other -> other.equals(entry) || other.getValue() * 2 <= entry.getValue()))
                .findFirst()
                .flatMap(entry -> registry.state(entry.getKey()));
    }

    /** The state whose name or adjective has its last word here. */
    Optional<RegisteredOrganisation> endingAt(int at) {
        return at < 0 || at >= endsAt.length ? Optional.empty() : Optional.ofNullable(endsAt[at]);
    }

    int firstOf(int last) {
        return firsts[last];
    }
}
