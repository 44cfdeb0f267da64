package org.allegata.accusation;

import java.util.List;
import java.util.Optional;
import org.allegata.accusation.words.Sentence;

/**
 * One sentence with what the rules say about it.
 *
 * @param at its place among the passages of the article
 * @param actors the first place of each who is named
 * @param untyped who accuses whom by a frame where no phrase names of what
 * @param undetermined whether it says that nothing could be found out
 * @param source who says what stands at the first type, or in the middle of the sentence
 * @param speaker who spoke last before it
 */
record Passage(
        int at,
        Sentence sentence,
        Clause clause,
        List<TypeMention> types,
        List<ActorMention> actors,
        List<Draft> drafts,
        List<Draft> untyped,
        boolean undetermined,
        Party source,
        Optional<Party> speaker) {

    /** The place that names a type, if one does. */
    Optional<TypeMention> mention(String type) {
        return types.stream().filter(mention -> mention.types().contains(type)).findFirst();
    }

    /** Where the grammar is looked at for a type: the phrase that names it, else the middle. */
    int place(String type) {
        return mention(type).map(TypeMention::first).orElse((sentence.first() + sentence.end()) / 2);
    }

    /** Whether nothing is left to weigh: a frame says who is accused, or the sentence that nothing is known. */
    boolean isSettled() {
        return undetermined
                || drafts.stream()
                        .anyMatch(draft -> draft.isSure() && !draft.accused().equals(Party.UNNAMED));
    }
}
