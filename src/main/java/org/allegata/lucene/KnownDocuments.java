package org.allegata.lucene;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Documents that were found before, in the same state of the index. */
final class KnownDocuments extends Query {

    private final Map<Object, FixedBitSet> bySegment = new HashMap<>();

    KnownDocuments(Matches matches) {
        matches.segments().forEach(segment -> bySegment.put(segment.context().id(), segment.answers()));
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) {
                FixedBitSet known = bySegment.get(segment.id());
                return known == null
                        ? null
                        : new DefaultScorerSupplier(new ConstantScoreScorer(
                                score(), scoreMode, new BitSetIterator(known, known.cardinality())));
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "known documents";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KnownDocuments same && same.bySegment.equals(bySegment);
    }

    @Override
    public int hashCode() {
        return bySegment.hashCode();
    }
}
