package org.allegata.web.page;

import java.util.Collection;
import java.util.List;
import org.allegata.accusation.Names;
import org.allegata.web.page.AccusationView.PartyView;

/**
 * Which parties cannot be asked for alone. One that is not in the registry is asked for by its name, which finds every party whose name has the same
 * words in order: whoever asks for the police is also given the river police. A number of such a party would lead to more than it says.
 */
final class LooseNames {

    private final List<Named> all;

    private record Named(String key, List<String> words) {
        static Named of(PartyView party) {
            return new Named(party.key(), List.of(Names.fold(party.name()).split(" ")));
        }

        /** Whether these words stand in those, in order. */
        boolean isIn(List<String> others) {
            int found = 0;
            for (String other : others) {
                found += found < words.size() && other.equals(words.get(found)) ? 1 : 0;
            }
            return found == words.size();
        }
    }

    /** @param parties all that stand on one side of the accusations that are asked for */
    LooseNames(Collection<PartyView> parties) {
        all = parties.stream().filter(PartyView::named).map(Named::of).toList();
    }

    /** Whether asking for a party gives others too. */
    boolean have(PartyView party) {
        Named named = Named.of(party);
        return party.named()
                && party.page().isEmpty()
                && all.stream().anyMatch(other -> !other.key().equals(party.key()) && named.isIn(other.words()));
    }
}
