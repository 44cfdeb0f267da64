package org.allegata.accusation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.allegata.accusation.words.Sentence;
import org.allegata.accusation.words.Words;

/**
 * Tells who is a court, and finds the court that a sentence speaks of.
 *
 * @param nouns that say so of bodies that are not known
 */
record Courts(Set<String> nouns) {

    boolean haveOne(Collection<ActorMention> actors, Words words) {
        return actors.stream().anyMatch(actor -> isCourt(actor, words));
    }

    private boolean isCourt(ActorMention actor, Words words) {
        return actor.actor().kind() == Kind.COURT
                || IntStream.range(actor.first(), actor.end()).anyMatch(at -> nouns.contains(words.fold(at)));
    }

    /** The first in a sentence that is not among others. */
    Optional<Party> first(Sentence sentence, Markup markup, Collection<ActorMention> others) {
        return IntStream.range(sentence.first(), sentence.end())
                .mapToObj(markup::actor)
                .filter(actor -> actor != null && isCourt(actor, markup.words()) && !others.contains(actor))
                .findFirst()
                .map(actor -> actor.actor().party());
    }

    /** The one named in a sentence, if it is the only one there. */
    Optional<Party> only(Sentence sentence, Markup markup) {
        List<Party> courts = IntStream.range(sentence.first(), sentence.end())
                .mapToObj(markup::actor)
                .filter(actor -> actor != null && actor.actor().kind() == Kind.COURT)
                .map(actor -> actor.actor().party())
                .distinct()
                .toList();
        return courts.size() == 1 ? Optional.of(courts.getFirst()) : Optional.empty();
    }
}
