package org.allegata.accusation;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * How likely an article names bodies as ones that act, and not as a place, a people or a part of another name: who is named so only seldom accuses or is
 * accused.
 */
record Standing(Map<Party, Double> likelihoods) {

    /** Where nothing was learned of it. */
    static final Standing UNKNOWN = new Standing(Map.of());

    /** Between 0 and 1; empty for persons, for those whom nobody names, and where nothing is known. */
    OptionalDouble of(Party party) {
        return likelihoods.isEmpty() || party.kind() == null || party.kind() == Kind.PERSON
                ? OptionalDouble.empty()
                : OptionalDouble.of(likelihoods.getOrDefault(party, 0.0));
    }
}
