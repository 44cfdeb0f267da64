package org.allegata.answer;

import java.util.List;

/** Who accuses whom, most frequent first. */
public record PairsAnswer(QueryAnswer query, boolean indexing, long took, List<Pair> pairs) {

    public PairsAnswer {
        pairs = List.copyOf(pairs);
    }

    /** How many accusations have this accuser and this accused. */
    public record Pair(PartyAnswer accuser, PartyAnswer accused, long count) {}
}
