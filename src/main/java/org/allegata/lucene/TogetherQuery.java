package org.allegata.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.allegata.matching.Stretches;
import org.allegata.matching.Stretches.Occurrence;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Articles in whose title, or in whose text, several things stand together: near one another, or in one sentence. Scores nothing.
 *
 * <p>Lucene's own intervals give only the shortest of several ways in which a part fits, which is not always the one that answers; so from them only
 * the places of the words are taken, and {@link Stretches} decides.
 */
final class TogetherQuery extends Query {

    /** In one field, since a language's word families and the words as written are fields of their own with the same places. */
    record Leaf(String field, IntervalsSource words, Query approximation) {}

    /** How near: at most some words that belong to no part, or in one sentence. */
    sealed interface Nearness {}

    record Within(int words) implements Nearness {}

    /** @param begins the doc values that say with which words sentences begin */
    record OneSentence(String begins) implements Nearness {}

    private final List<List<Leaf>> parts;
    private final Nearness nearness;

    /** @param parts for each the ways in which it may stand in a text */
    TogetherQuery(List<List<Leaf>> parts, Nearness nearness) {
        this.parts = parts.stream().map(List::copyOf).toList();
        this.nearness = nearness;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) throws IOException {
        Weight candidates = searcher.createWeight(searcher.rewrite(candidates()), ScoreMode.COMPLETE_NO_SCORES, 1f);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
                Scorer scorer = candidates.scorer(segment);
                return scorer == null
                        ? null
                        : new DefaultScorerSupplier(
                                new ConstantScoreScorer(score(), scoreMode, new Verifying(scorer, segment)));
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return candidates.isCacheable(segment);
            }
        };
    }

    /** Articles that have all parts, wherever. */
    private Query candidates() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (List<Leaf> part : parts) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            part.forEach(leaf -> any.add(leaf.approximation(), Occur.SHOULD));
            all.add(any.build(), Occur.FILTER);
        }
        return all.build();
    }

    /** Reads the places of the words of one segment's candidates, in order. */
    private final class Verifying extends TwoPhaseIterator {

        private final LeafReaderContext segment;
        private final List<Reading> readings = new ArrayList<>();
        private final BinaryDocValues begins;

        private record Reading(int part, IntervalIterator places) {}

        Verifying(Scorer candidates, LeafReaderContext segment) throws IOException {
            super(candidates.iterator());
            this.segment = segment;
            for (int part = 0; part < parts.size(); part++) {
                read(part);
            }
            this.begins = nearness instanceof OneSentence sentence
                    ? DocValues.getBinary(segment.reader(), sentence.begins())
                    : DocValues.emptyBinary();
        }

        private void read(int part) throws IOException {
            for (Leaf leaf : parts.get(part)) {
                IntervalIterator places = leaf.words().intervals(leaf.field(), segment);
                if (places != null) {
                    readings.add(new Reading(part, places));
                }
            }
        }

        @Override
        public boolean matches() throws IOException {
            List<Occurrence> occurrences = occurrences(approximation().docID());
            return switch (nearness) {
                case Within within ->
                    !Stretches.near(occurrences, parts.size(), within.words()).isEmpty();
                case OneSentence sentence ->
                    begins.advanceExact(approximation().docID())
                            && !Stretches.inSentence(
                                            occurrences, parts.size(), PackedNumbers.readRising(begins.binaryValue()))
                                    .isEmpty();
            };
        }

        private List<Occurrence> occurrences(int doc) throws IOException {
            List<Occurrence> occurrences = new ArrayList<>();
            for (Reading reading : readings) {
                IntervalIterator places = reading.places();
                if (places.docID() < doc) {
                    places.advance(doc);
                }
                while (places.docID() == doc && places.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
                    occurrences.add(new Occurrence(reading.part(), places.start(), places.end()));
                }
            }
            return occurrences;
        }

        /** Reading places costs some hundred times as much as looking at a document's number. */
        @Override
        public float matchCost() {
            return 500;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return nearness + parts.toString();
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && other instanceof TogetherQuery same
                && same.parts.equals(parts)
                && same.nearness.equals(nearness);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), parts, nearness);
    }
}
