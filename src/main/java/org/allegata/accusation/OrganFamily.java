package org.allegata.accusation;

import java.util.List;

/**
 * One organ by several words: "police", "police officers", "riot police".
 *
 * @param name what it is called where the article gives it no name
 * @param within words of which one stands in the full name
 */
record OrganFamily(String name, List<String> within) {

    OrganFamily {
        within = List.copyOf(within);
    }

    /** Whether an organ of a state is of this sort and has a name of its own; "the army" is no Liberation Army of rebels. */
    boolean isNamed(Actor actor) {
        String folded = " " + actor.folded() + " ";
        return actor.kind() != Kind.ARMED_GROUP
                && !actor.isPerson()
                && actor.isNamed()
                && within.stream().anyMatch(word -> folded.contains(" " + word + " "));
    }
}
