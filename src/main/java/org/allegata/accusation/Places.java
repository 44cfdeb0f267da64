package org.allegata.accusation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.allegata.accusation.words.Sentence;

/** The states that an article names, also where they are no more than a place or an adjective: what happens in one may be laid at its door. */
record Places(MainState states, Function<RegisteredOrganisation, Party> parties) {

    /** Those that a sentence names. */
    List<Party> in(Sentence sentence) {
        return IntStream.range(sentence.first(), sentence.end())
                .mapToObj(states::endingAt)
                .flatMap(Optional::stream)
                .distinct()
                .map(parties)
                .toList();
    }

    /** The one named most often. */
    Optional<Party> most() {
        return states.state().map(parties);
    }
}
