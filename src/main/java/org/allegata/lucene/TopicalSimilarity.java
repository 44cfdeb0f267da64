package org.allegata.lucene;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.jspecify.annotations.Nullable;

/**
 * BM25 in which a word weighs more the more often articles repeat it. What an article is about it says again and again; words of the telling
 * ("describe", "information", "found") stand once in many articles, and would otherwise weigh as much as a subject that is as rare. Of the words of
 * a question this tells the subject from the rest, whatever the language. The average frequency in the articles that have a word is Kwok's measure
 * of it (A new method of weighting query terms for ad-hoc retrieval, 1996).
 */
final class TopicalSimilarity extends BM25Similarity {

    /** The usual parameters; others did no better over the kinds of collections they were tried on. */
    static final float K1 = 1.2f;

    static final float B = 0.75f;

    TopicalSimilarity() {
        super(K1, B);
    }

    /** Makes searchers that score so. */
    static SearcherFactory searchers() {
        return new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setSimilarity(new TopicalSimilarity());
                return searcher;
            }
        };
    }

    @Override
    public Explanation idfExplain(CollectionStatistics collection, TermStatistics term) {
        Explanation rarity = super.idfExplain(collection, term);
        // The root: half of the effect, as the weight of a word in BM25 rests on repetition once already.
        float repetition = (float) Math.sqrt((double) term.totalTermFreq() / term.docFreq());
        return Explanation.match(
                rarity.getValue().floatValue() * repetition,
                "rarity times the root of the average frequency, from:",
                rarity,
                Explanation.match(repetition, "root of the average frequency"));
    }
}
