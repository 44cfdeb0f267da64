package org.allegata.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.allegata.query.Query.Word;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Articles that have enough words of the query's own group, and how well they answer it. Which articles are found is a matter of the words alone;
 * where their order is asked for, an article gains by words that stand close together, and by the words that stand out in the articles which answer
 * best.
 *
 * <p>The score of an article follows from the group and the state of the index, whatever else is asked beside the group, so that it is the same on
 * every page of an answer.
 */
final class Relevance extends Query {

    private final Query found;
    private final List<Word> words;

    /**
     * @param found articles that have enough of the words, scored by each word alone
     * @param words the group
     */
    Relevance(Query found, List<Word> words) {
        this.found = found;
        this.words = List.copyOf(words);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Query asked = mode.needsScores() ? scored(searcher) : found;
        return searcher.createWeight(searcher.rewrite(asked), mode, boost);
    }

    private Query scored(IndexSearcher searcher) throws IOException {
        Query literal = with(found, Proximity.of(words));
        return with(literal, Feedback.of(literal, words.size(), searcher));
    }

    private static Query with(Query found, List<Query> more) {
        BooleanQuery.Builder scored = new BooleanQuery.Builder().add(found, Occur.MUST);
        more.forEach(query -> scored.add(query, Occur.SHOULD));
        return scored.build();
    }

    @Override
    public void visit(QueryVisitor visitor) {
        found.visit(visitor.getSubVisitor(Occur.MUST, this));
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && other instanceof Relevance same
                && same.found.equals(found)
                && same.words.equals(words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), found, words);
    }

    @Override
    public String toString(String field) {
        return "Relevance(" + words + ")";
    }
}
