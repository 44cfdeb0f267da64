package org.allegata.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * The documents that answer a query, segment by segment, without regard to order or score.
 *
 * @param segments those with at least one answer
 */
record Matches(List<Segment> segments) {

    /** The answers of one segment; {@code answers} has a bit for each of its documents. */
    record Segment(LeafReaderContext context, FixedBitSet answers) {

        /** The article of each block of this segment; null where the segment has none. */
        BitSet articles() throws IOException {
            BitSet articles = QueryTranslation.PARENTS.getBitSet(context);
            return articles != null
                    ? articles
                    : new FixedBitSet(context.reader().maxDoc());
        }

        /** The next answer from a document on, or {@link DocIdSetIterator#NO_MORE_DOCS}. */
        int next(int from) {
            return from >= answers.length() ? DocIdSetIterator.NO_MORE_DOCS : answers.nextSetBit(from);
        }
    }

    static Matches of(IndexSearcher searcher, Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
        List<Segment> segments = new ArrayList<>();
        for (LeafReaderContext context : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(context);
            if (scorer != null) {
                segments.add(new Segment(context, live(scorer.iterator(), context)));
            }
        }
        return new Matches(segments);
    }

    private static FixedBitSet live(DocIdSetIterator found, LeafReaderContext context) throws IOException {
        FixedBitSet answers = new FixedBitSet(context.reader().maxDoc());
        Bits live = context.reader().getLiveDocs();
        for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
            if (live == null || live.get(doc)) {
                answers.set(doc);
            }
        }
        return answers;
    }

    long count() {
        return segments.stream()
                .mapToLong(segment -> segment.answers().cardinality())
                .sum();
    }
}
