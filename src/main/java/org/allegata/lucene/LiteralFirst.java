package org.allegata.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Ranks those that match literally before those that match only by a concept: the score of the first is above one and grows with the literal score,
 * that of the others lies between zero and one.
 */
final class LiteralFirst extends DoubleValuesSource {

    private final DoubleValuesSource literal;

    private LiteralFirst(DoubleValuesSource literal) {
        this.literal = literal;
    }

    /**
     * All that match the wider query, in this order.
     *
     * @param wider matches all that the literal query matches
     */
    static Query of(Query wider, Query literal) {
        return new FunctionScoreQuery(wider, new LiteralFirst(DoubleValuesSource.fromQuery(literal)));
    }

    @Override
    public DoubleValues getValues(LeafReaderContext segment, DoubleValues scores) throws IOException {
        DoubleValues literalScores = literal.getValues(segment, null);
        return new DoubleValues() {
            private boolean isLiteral;

            @Override
            public boolean advanceExact(int doc) throws IOException {
                isLiteral = literalScores.advanceExact(doc);
                return scores.advanceExact(doc);
            }

            @Override
            public double doubleValue() throws IOException {
                if (isLiteral) {
                    return 1 + literalScores.doubleValue();
                }
                double score = scores.doubleValue();
                return score / (1 + score);
            }
        };
    }

    @Override
    public boolean needsScores() {
        return true;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) throws IOException {
        return new LiteralFirst(literal.rewrite(searcher));
    }

    @Override
    public Explanation explain(LeafReaderContext segment, int doc, Explanation score) throws IOException {
        return score;
    }

    @Override
    public boolean isCacheable(LeafReaderContext segment) {
        return literal.isCacheable(segment);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LiteralFirst same && same.literal.equals(literal);
    }

    @Override
    public int hashCode() {
        return Objects.hash(LiteralFirst.class, literal);
    }

    @Override
    public String toString() {
        return "literal first: " + literal;
    }
}
