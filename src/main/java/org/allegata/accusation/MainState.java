package org.allegata.accusation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final int LEAST_AT_HOME = 2;

    /** Whom an adjective of a state tells where they come from; no state does what is done to them. */
    private static final Set<String> PEOPLE = Set.of(
            "refugee",
            "refugees",
            "detainees",
            "migrants",
            "family",
            "families",
            "women",
            "children",
            "man",
            "men",
            "boy",
            "boys",
            "girls",
            "people",
            "citizens",
            "nationals",
            "civilians",
            "prisoners",
            "couple",
            "communities",
            "minors",
            "seeker",
            "seekers");

    /** After a people: what is told of them, and not what their state did. */
    private static final Set<String> TOLD = Set.of(
            "were",
            "are",
            "was",
            "have",
            "had",
            "held",
            "detained",
            "who",
            "fleeing",
            "seeking",
            "living",
            "in",
            "from",
            "to",
            "arriving");

    private final @Nullable RegisteredOrganisation[] endsAt;
    private final boolean[] people;
    private final Set<RegisteredOrganisation> alsoOtherwise = new HashSet<>();
    private final int[] firsts;
    private final Map<RegisteredOrganisation, Integer> counts = new HashMap<>();
    private final Map<String, Integer> domestic = new TreeMap<>();
    private final RegistryNames registry;
    private @Nullable RegisteredOrganisation most;

    MainState(RegistryNames registry, Words words) {
        this.registry = registry;
        endsAt = new RegisteredOrganisation[words.size()];
        firsts = new int[words.size()];
        people = new boolean[words.size()];
        int at = 0;
        while (at < words.size()) {
            Optional<Found<RegistryNames.Name>> name = registry.at(words, at, CaseStyle.MIXED);
            name.ifPresent(found -> countDomestic(found.value()));
            Optional<Found<RegistryNames.Name>> found =
                    name.filter(f -> f.value().body().kind() == Kind.STATE);
            int here = at;
            found.ifPresent(state -> note(words, here, state));
            at = found.map(Found::end).orElse(at + 1);
        }
    }

    /** "Iraqis", "an Afghan asylum seeker". */
    private static boolean isPeople(Words words, Found<RegistryNames.Name> name) {
        boolean adjective = name.value().certainty() == RegistryNames.Certainty.ADJECTIVE;
        int next = name.end();
        return adjective
                && (isPlural(words.fold(next - 1)) && TOLD.contains(words.fold(next))
                        || words.is(next, Words.POSSESSIVE) && TOLD.contains(words.fold(next + 1))
                        || PEOPLE.contains(words.fold(next))
                        || PEOPLE.contains(words.fold(next + 1)) && words.isWord(next));
    }

    private static boolean isPlural(String adjective) {
        return adjective.endsWith("s") && !adjective.endsWith("ss");
    }

    private void countDomestic(RegistryNames.Name name) {
        String country = name.body().country();
        boolean domestic = name.body().kind() == Kind.OTHER || name.body().kind() == Kind.STATE_ORGAN;
        if (domestic && country != null && name.certainty() == RegistryNames.Certainty.SURE) {
            this.domestic.merge(country, 1, Integer::sum);
        }
    }

    private void note(Words words, int first, Found<RegistryNames.Name> found) {
        int last = found.end() - 1;
        endsAt[last] = found.value().body();
        firsts[last] = first;
        people[last] = isPeople(words, found);
        if (!people[last]) {
            alsoOtherwise.add(found.value().body());
        }
        count(found.value().body());
    }

    private void count(RegisteredOrganisation state) {
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

    /**
     * The state whose parties and organs the article names, and hardly those of any other: what they call "the Government" is theirs. In an article that is
     * about one state a single organ of another tells nothing.
     */
    Optional<RegisteredOrganisation> home() {
        int least = dominant().isPresent() ? LEAST_AT_HOME : 1;
        return domestic.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .filter(entry -> domestic.entrySet().stream()
                        .allMatch(other -> other.equals(entry) || other.getValue() * 2 <= entry.getValue()))
                .findFirst()
                .flatMap(entry -> registry.state(entry.getKey()));
    }

    /** The state whose name or adjective has its last word here. */
    Optional<RegisteredOrganisation> endingAt(int at) {
        return at < 0 || at >= endsAt.length ? Optional.empty() : Optional.ofNullable(endsAt[at]);
    }

    /** Whether the article names a state, and not only as where people come from. */
    boolean isMoreThanPeople(RegisteredOrganisation state) {
        return alsoOtherwise.contains(state);
    }

    /** Whether the state whose last word stands here only tells where people come from. */
    boolean isPeople(int last) {
        return people[last];
    }

    int firstOf(int last) {
        return firsts[last];
    }
}
