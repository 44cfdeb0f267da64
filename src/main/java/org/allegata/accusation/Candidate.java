package org.allegata.accusation;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be the accuser or the accused of a passage.
 *
 * @param actor null for those that nobody names
 * @param mention the nearest place that names the actor, null for {@code actor} null and for one named far away
 * @param back how many sentences before the passage the mention stands; {@link #FAR} for an actor of the article at large
 */
record Candidate(
        Party party, @Nullable Actor actor, @Nullable ActorMention mention, int back) {

    static final int FAR = 9;

    /** Whether it is a state that is named as a place only. */
    boolean isPlace() {
        return actor == null && party.kind() == Kind.STATE;
    }

    String kind() {
        Kind kind = party.kind();
        return kind == null ? party.name() : actor != null && actor.isGeneric() ? "generic" : kind.id();
    }
}
