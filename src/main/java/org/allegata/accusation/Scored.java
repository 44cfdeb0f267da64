package org.allegata.accusation;

/**
 * What the models think of one accuser, accused and type in a passage.
 *
 * @param said how likely the passage accuses anybody of the type
 * @param against how likely it is this one, if so
 * @param by how likely it is this one who accuses, if so
 */
record Scored(
        Passage passage, String type, Candidate accused, Candidate accuser, double said, double against, double by) {

    private static final String LEARNED = "learned";

    /** How likely all of it is right. */
    double probability() {
        return said * against * by;
    }

    /** The rule that says so too, or that only what was learned says so. */
    String rule() {
        return passage.drafts().stream()
                .filter(draft ->
                        draft.accused().equals(accused.party()) && draft.types().contains(type))
                .map(Draft::rule)
                .findFirst()
                .orElse(LEARNED);
    }
}
