package org.allegata.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allegata.search.Facet;
import org.allegata.search.ResultPage.Pair;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** Counts accusations by who accuses whom. */
final class PairCounts {

    private static final Comparator<Pair> MOST_FREQUENT = Comparator.comparingLong(Pair::count)
            .reversed()
            .thenComparing(Pair::accuser)
            .thenComparing(Pair::accused);

    private PairCounts() {}

    static List<Pair> of(Question question, int limit) throws IOException {
        Map<List<String>, Long> counts = new HashMap<>();
        for (Matches.Segment segment : question.answers().segments()) {
            countPairs(segment, counts);
        }
        return counts.entrySet().stream()
                .map(entry -> new Pair(entry.getKey().getFirst(), entry.getKey().getLast(), entry.getValue()))
                .sorted(MOST_FREQUENT)
                .limit(limit)
                .toList();
    }

    private static void countPairs(Matches.Segment accusations, Map<List<String>, Long> counts) throws IOException {
        var reader = accusations.context().reader();
        SortedSetDocValues accusers = DocValues.getSortedSet(reader, Schema.COUNTED.get(Facet.ACCUSER));
        SortedSetDocValues accused = DocValues.getSortedSet(reader, Schema.COUNTED.get(Facet.ACCUSED));
        for (int doc = accusations.next(0); doc != DocIdSetIterator.NO_MORE_DOCS; doc = accusations.next(doc + 1)) {
            if (accusers.advanceExact(doc) && accused.advanceExact(doc)) {
                String from = accusers.lookupOrd(accusers.nextOrd()).utf8ToString();
                String against = accused.lookupOrd(accused.nextOrd()).utf8ToString();
                counts.merge(List.of(from, against), 1L, Long::sum);
            }
        }
    }
}
