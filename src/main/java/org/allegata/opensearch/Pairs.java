package org.allegata.opensearch;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.allegata.accusation.Party;
import org.allegata.matching.TextAnalysis;
import org.allegata.search.ResultPage.Pair;

/** Counts accusations by who accuses whom; the two keys stand in the index as one value. */
final class Pairs {

    private static final String BETWEEN = "\u001F";

    private static final Comparator<Pair> MOST_FREQUENT = Comparator.comparingLong(Pair::count)
            .reversed()
            .thenComparing(Pair::accuser)
            .thenComparing(Pair::accused);

    private Pairs() {}

    static String key(Party accuser, Party accused) {
        return held(accuser) + BETWEEN + held(accused);
    }

    /** Half of what a value may be long. */
    private static String held(Party party) {
        String key = TextAnalysis.held(party.key());
        return key.length() > 4000 ? key.substring(0, 4000) : key;
    }

    static List<Pair> of(Asked asked, int limit) {
        return ValueCounts.ofAccusations(Mapping.PAIR).count(asked, null).entrySet().stream()
                .map(Pairs::pair)
                .sorted(MOST_FREQUENT)
                .limit(limit)
                .toList();
    }

    private static Pair pair(Map.Entry<String, Long> counted) {
        String key = counted.getKey();
        int between = key.indexOf(BETWEEN);
        return new Pair(key.substring(0, between), key.substring(between + 1), counted.getValue());
    }
}
