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

    /**
     * Whether a reader of the sentence sees who is meant: the accused is named in it, by name or by a word that refers back, and the accuser is who speaks
     * there, or a court in it. Whoever an article is much about is easily held for either.
     */
    boolean isGrounded() {
        return isAccusedNamed() && isAccuserShown();
    }

    boolean isAccusedNamed() {
        return isInSentence(accused);
    }

    boolean isAccuserShown() {
        Party accusing = accuser.party();
        return accusing.kind() == null
                || accusing.kind() == Kind.COURT && isInSentence(accuser)
                || accusing.equals(passage.source())
                || passage.speaker().filter(accusing::equals).isPresent();
    }

    private static boolean isInSentence(Candidate candidate) {
        return candidate.party().kind() == null || candidate.back() == 0;
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
