package org.allegata.accusation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allegata.accusation.model.Features;

/** Who speaks in an article, and how much of it: who does so often, or first, may be the accuser of a sentence that does not say who speaks. */
final class Speakers {

    private static final int MOST = 5;

    private final Map<Party, Integer> counts = new HashMap<>();
    private final int passages;
    private final Optional<Party> first;
    private final Optional<Party> most;

    /** @param sources who says each passage */
    Speakers(List<Party> sources) {
        sources.forEach(source -> counts.merge(source, 1, Integer::sum));
        passages = Math.max(1, sources.size());
        first = sources.stream().filter(Speakers::isNamed).findFirst();
        most = counts.entrySet().stream()
                .filter(entry -> isNamed(entry.getKey()))
                .max(Map.Entry.<Party, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().name()))
                .map(Map.Entry::getKey);
    }

    private static boolean isNamed(Party party) {
        return party.kind() != null;
    }

    /** What speaks for somebody's being the accuser of a passage. */
    void weigh(Passage passage, Candidate candidate, Features features) {
        Party party = candidate.party();
        if (!isNamed(party)) {
            return;
        }
        String kind = candidate.kind();
        String count = String.valueOf(Math.min(MOST, count(party)));
        String here = passage.source().equals(party) ? "here" : TypeFeatures.kind(passage.source());
        features.add("speaks", count).add("speaks", count, kind).add("speaks", count, here);
        features.add("share", String.valueOf(sixths(party)), kind);
        if (isFirst(party)) {
            features.add("speaks-first").add("speaks-first", kind);
        }
        if (isMost(party)) {
            features.add("speaks-most").add("speaks-most", kind);
        }
    }

    /** How many passages somebody says. */
    int count(Party party) {
        return counts.getOrDefault(party, 0);
    }

    /** How many sixths of the article somebody says. */
    int sixths(Party party) {
        return Math.round(count(party) * 6f / passages);
    }

    /** Whether somebody is the first who is named as a speaker. */
    boolean isFirst(Party party) {
        return first.filter(party::equals).isPresent();
    }

    /** Whether nobody who is named says more. */
    boolean isMost(Party party) {
        return most.filter(party::equals).isPresent();
    }
}
