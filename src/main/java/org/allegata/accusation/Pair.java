package org.allegata.accusation;

/** Who accuses whom. */
record Pair(Party accuser, Party accused) {

    static Pair of(Scored scored) {
        return new Pair(scored.accuser().party(), scored.accused().party());
    }

    static Pair of(Draft draft) {
        return new Pair(draft.accuser(), draft.accused());
    }
}
