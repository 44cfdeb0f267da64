package org.allegata.accusation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.allegata.accusation.words.Sentence;
import org.allegata.accusation.words.Words;

/** The states that an article names, also where they are no more than a place or an adjective: what happens in one may be laid at its door. */
record Places(MainState states, Function<RegisteredOrganisation, Party> parties) {

    private static final Set<String> WITHIN = Set.of("in", "across", "throughout", "within", "inside");

    /** Of a state's name. */
    private static final int MOST_WORDS = 6;

    /** Those that a sentence names, and not only as where people come from. */
    List<Party> in(Sentence sentence) {
        return IntStream.range(sentence.first(), sentence.end())
                .filter(last -> !states.isPeople(last))
                .mapToObj(states::endingAt)
                .flatMap(Optional::stream)
                .distinct()
                .map(parties)
                .toList();
    }

    /** Whether a sentence begins by saying that it is about another state: "In Zimbabwe, …". */
    boolean isAboutOther(Sentence sentence, Words words, Party party) {
        int name = sentence.first() + 1;
        return WITHIN.contains(words.fold(sentence.first()))
                && IntStream.range(name, Math.min(sentence.end(), name + MOST_WORDS))
                        .filter(last -> states.endingAt(last).isPresent() && states.firstOf(last) == name)
                        .mapToObj(states::endingAt)
                        .flatMap(Optional::stream)
                        .map(parties)
                        .anyMatch(state -> !state.equals(party));
    }

    /** The one named most often, unless people only come from there. */
    Optional<Party> most() {
        return states.state().filter(states::isMoreThanPeople).map(parties);
    }
}
