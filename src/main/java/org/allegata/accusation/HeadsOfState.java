package org.allegata.accusation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.allegata.accusation.words.Words;

/**
 * Who holds, or held, the highest offices of a state, or spoke for it abroad: where they accuse, the state does. By full name; by the surname alone where
 * the office stands before it: "President N.". Whoever is called a former one beside the name speaks for himself. When somebody held an office is not
 * known.
 */
final class HeadsOfState {

    private static final Set<String> OFFICES = Set.of("president", "premier", "chancellor");

    /** "Former US President N. N." */
    private static final int PAST_REACH = 4;

    private final Map<String, RegisteredOrganisation> byName = new HashMap<>();
    private final Map<String, RegisteredOrganisation> bySurname = new HashMap<>();

    HeadsOfState(Vocabulary vocabulary) {
        Set<String> shared = new HashSet<>();
        Vocabulary.entries("states.yaml", "states")
                .forEach(node -> vocabulary
                        .organisation(node.required("id").asString())
                        .ifPresent(
                                state -> Vocabulary.strings(node, "heads").forEach(name -> add(name, state, shared))));
        bySurname.keySet().removeAll(shared);
    }

    private void add(String name, RegisteredOrganisation state, Set<String> shared) {
        String folded = Names.fold(name);
        byName.put(folded, state);
        String surname = folded.substring(folded.lastIndexOf(' ') + 1);
        RegisteredOrganisation other = bySurname.putIfAbsent(surname, state);
        if (other != null && !other.equals(state)) {
            shared.add(surname);
        }
    }

    /** Takes note for which states the persons of an article speak. */
    void bind(List<ActorMention> mentions, Words words, Function<RegisteredOrganisation, Actor> actors) {
        Set<Actor> past = new HashSet<>();
        Set<Actor> inOffice = new HashSet<>();
        mentions.stream().filter(mention -> mention.actor().isPerson()).forEach(mention -> {
            if (isPast(mention, words)) {
                past.add(mention.actor());
            }
            if (isOffice(mention.first() - 1, words)) {
                inOffice.add(mention.actor());
            }
        });
        mentions.stream()
                .filter(mention -> mention.actor().isPerson() && !past.contains(mention.actor()))
                .forEach(mention ->
                        state(mention.actor(), inOffice).ifPresent(state -> mention.speakingFor(actors.apply(state))));
    }

    private static boolean isOffice(int at, Words words) {
        return OFFICES.contains(words.fold(at)) || words.is(at, "minister") && words.is(at - 1, "prime");
    }

    private Optional<RegisteredOrganisation> state(Actor person, Set<Actor> inOffice) {
        String name = person.folded();
        return inOffice.contains(person) && name.indexOf(' ') < 0
                ? Optional.ofNullable(bySurname.get(name))
                : Optional.ofNullable(byName.get(name));
    }

    private static boolean isPast(ActorMention mention, Words words) {
        boolean after = words.is(mention.end(), ",")
                && IntStream.range(mention.end() + 1, mention.end() + PAST_REACH)
                        .anyMatch(at -> OfficeRecogniser.PAST.contains(words.fold(at)));
        if (after) {
            return true;
        }
        for (int at = mention.first() - 1; at >= mention.first() - PAST_REACH && words.isWord(at); at--) {
            if (OfficeRecogniser.PAST.contains(words.fold(at))) {
                return true;
            }
        }
        return false;
    }
}
