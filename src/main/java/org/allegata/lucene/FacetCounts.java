package org.allegata.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.allegata.search.Facet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;

/** Counts hits by the values of a facet, exactly. */
final class FacetCounts {

    private FacetCounts() {}

    /** Hits by value of a facet. */
    static Map<String, Long> of(Facet facet, Question question) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        Matches hits = question.answersBut(facet);
        if (facet.ofAccusation() == question.countsAccusations()) {
            for (Matches.Segment segment : hits.segments()) {
                countValues(facet, segment, doc -> doc, counts);
            }
        } else if (question.countsAccusations()) {
            for (Matches.Segment segment : hits.segments()) {
                BitSet articles = segment.articles();
                countValues(facet, segment, articles::nextSetBit, counts);
            }
        } else {
            countArticlesByAccusations(facet, question, hits, counts);
        }
        return counts;
    }

    /** Where the values of a hit stand: on itself, or on the article of its block. */
    private interface Holder {
        int of(int hit) throws IOException;
    }

    private static void countValues(Facet facet, Matches.Segment segment, Holder holder, Map<String, Long> counts)
            throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(segment.context().reader(), Schema.COUNTED.get(facet));
        long[] byOrdinal = new long[Math.toIntExact(values.getValueCount())];
        for (int hit = segment.next(0); hit != DocIdSetIterator.NO_MORE_DOCS; hit = segment.next(hit + 1)) {
            boolean has = values.advanceExact(holder.of(hit));
            for (int i = 0; has && i < values.docValueCount(); i++) {
                byOrdinal[Math.toIntExact(values.nextOrd())]++;
            }
        }
        add(values, byOrdinal, counts);
    }

    /** An article counts once for a value, however many of its accusations have it. */
    private static void countArticlesByAccusations(
            Facet facet, Question question, Matches articles, Map<String, Long> counts) throws IOException {
        Map<Object, Matches.Segment> answering = new HashMap<>();
        for (Matches.Segment segment : articles.segments()) {
            answering.put(segment.context().id(), segment);
        }
        for (Matches.Segment accusations : question.accusationsBut(facet).segments()) {
            Matches.Segment hits = answering.get(accusations.context().id());
            if (hits != null) {
                countOnce(facet, accusations, hits, counts);
            }
        }
    }

    private static void countOnce(
            Facet facet, Matches.Segment accusations, Matches.Segment hits, Map<String, Long> counts)
            throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(accusations.context().reader(), Schema.COUNTED.get(facet));
        BitSet articles = accusations.articles();
        long[] byOrdinal = new long[Math.toIntExact(values.getValueCount())];
        int[] lastCounted = new int[byOrdinal.length];
        Arrays.fill(lastCounted, -1);
        for (int doc = accusations.next(0); doc != DocIdSetIterator.NO_MORE_DOCS; doc = accusations.next(doc + 1)) {
            int article = articles.nextSetBit(doc);
            if (hits.answers().get(article) && values.advanceExact(doc)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    int ordinal = Math.toIntExact(values.nextOrd());
                    if (lastCounted[ordinal] != article) {
                        lastCounted[ordinal] = article;
                        byOrdinal[ordinal]++;
                    }
                }
            }
        }
        add(values, byOrdinal, counts);
    }

    private static void add(SortedSetDocValues values, long[] byOrdinal, Map<String, Long> counts) throws IOException {
        for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
            if (byOrdinal[ordinal] > 0) {
                counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Long::sum);
            }
        }
    }
}
