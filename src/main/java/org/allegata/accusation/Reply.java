package org.allegata.accusation;

import java.util.List;
import java.util.Set;
import org.allegata.accusation.words.Sentence;

/**
 * What somebody says to accusations.
 *
 * @param by the names that who answers goes under: an organisation's speaker answers for it
 * @param acts the types that the answer itself names; an answer that names none is one to all
 * @param ofAct whether the act itself is what is denied, so that somebody must have accused of it
 */
record Reply(Set<Party> by, List<TypeMention> acts, Response response, Sentence sentence, boolean ofAct) {

    private static final String RULE = "denial";

    List<String> types() {
        return Draft.ids(acts);
    }

    /** The accusation that a denial answers, where the article tells no other. */
    Draft alone() {
        List<Party> parties = List.copyOf(by);
        return Draft.of(Party.UNNAMED, parties.getLast(), acts, Status.ALLEGED, sentence, RULE)
                .with(response);
    }
}
