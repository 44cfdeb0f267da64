package org.allegata.accusation;

import java.util.List;
import java.util.Set;
import org.allegata.accusation.words.Sentence;
import org.allegata.accusation.words.Words;

/** "The court later annulled those warrants": ends the step that the article spoke of last. */
final class ReversalRecogniser {

    private static final Set<String> VERBS = Set.of(
            "annulled",
            "annuls",
            "quashed",
            "quashes",
            "withdrew",
            "withdrawn",
            "dropped",
            "dismissed",
            "overturned",
            "revoked",
            "rescinded",
            "cancelled",
            "lifted",
            "vacated",
            "terminated");
    private static final Set<String> STEPS = Set.of(
            "warrant",
            "warrants",
            "charges",
            "charge",
            "case",
            "cases",
            "conviction",
            "convictions",
            "verdict",
            "sentence",
            "indictment",
            "indictments",
            "proceedings",
            "sanctions");
    private static final Set<Status> REVERSIBLE = Set.of(
            Status.WARRANT, Status.CHARGED, Status.CONVICTED, Status.SANCTIONED, Status.RULED, Status.INVESTIGATED);
    private static final int REACH = 8;

    /** How many accusations back a reversal may go. */
    private static final int MEMORY = 200;

    void find(Sentence sentence, Words words, List<Draft> drafts) {
        for (int at = sentence.first(); at < sentence.end(); at++) {
            if (VERBS.contains(words.fold(at)) && stepNear(sentence, words, at)) {
                clearLast(drafts, sentence);
                return;
            }
        }
    }

    private static boolean stepNear(Sentence sentence, Words words, int verb) {
        for (int at = Math.max(sentence.first(), verb - REACH); at < Math.min(sentence.end(), verb + REACH); at++) {
            if (STEPS.contains(words.fold(at))) {
                return true;
            }
        }
        return false;
    }

    /** All accusations of the last sentence before this one that reported a step. */
    private static void clearLast(List<Draft> drafts, Sentence sentence) {
        Sentence last = null;
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - MEMORY); i--) {
            Draft draft = drafts.get(i);
            boolean step = REVERSIBLE.contains(draft.status())
                    && (last == null
                            ? draft.sentence().first() < sentence.first()
                            : draft.sentence().equals(last));
            if (step) {
                last = draft.sentence();
                drafts.set(i, draft.with(Status.CLEARED));
            }
        }
    }
}
