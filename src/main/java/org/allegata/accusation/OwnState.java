package org.allegata.accusation;

import java.util.HashMap;
import java.util.Map;

/** Which ministries, police forces and armies are part of which state: they seldom accuse it. Courts and ombudsmen do, and are no such part. */
final class OwnState {

    private final Map<String, String> countries = new HashMap<>();

    OwnState(Vocabulary vocabulary) {
        vocabulary.organisations().forEach(body -> {
            if (body.country() != null) {
                countries.put(body.id(), body.country());
            }
        });
    }

    /** Whether one is an organ of the state that the other is. */
    boolean isOf(Party organ, Party state) {
        return organ.kind() == Kind.STATE_ORGAN
                && state.kind() == Kind.STATE
                && organ.id() != null
                && state.id() != null
                && countries.containsKey(organ.id())
                && countries.get(organ.id()).equals(countries.get(state.id()));
    }
}
