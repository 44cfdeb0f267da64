package org.allegata.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.allegata.matching.Meanings;
import org.allegata.matching.Snippets;
import org.allegata.matching.Sought;
import org.allegata.query.Query;
import org.allegata.search.Filter;
import org.allegata.search.IndexedArticle;
import org.allegata.search.ResultPage.Hit;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Makes hits of documents: the stored article, its snippets, and which of its accusations answer. */
final class Hits {

    private final Question question;
    private final Snippets snippets;
    /** Null where no accusation is asked for. */
    private final @Nullable Weight answering;

    private int lastDoc;
    private @Nullable IndexedArticle last;

    Hits(Question question, Meanings meanings) throws IOException {
        this.question = question;
        Sought sought = Sought.in(
                everythingAsked(question), meanings, question.request().concepts());
        this.snippets = new Snippets(sought);
        this.answering = answering(sought);
    }

    private static Query everythingAsked(Question question) {
        List<Query> parts = new ArrayList<>(List.of(question.request().query()));
        question.request().filters().stream().map(Filter::condition).forEach(parts::add);
        return new Query.And(parts);
    }

    /** Where nothing is asked of accusations, those of the types that plain words name show why an article is a hit. */
    private @Nullable Weight answering(Sought sought) throws IOException {
        if (!question.asksAccusations() && sought.types().isEmpty()) {
            return null;
        }
        IndexSearcher searcher = question.searcher();
        return searcher.createWeight(
                searcher.rewrite(
                        question.asksAccusations()
                                ? question.answeringAccusations()
                                : QueryTranslation.ofTypes(sought.types())),
                ScoreMode.COMPLETE_NO_SCORES,
                1f);
    }

    Hit of(FieldDoc found) throws IOException {
        IndexSearcher searcher = question.searcher();
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(found.doc, segments));
        BitSet articles = Objects.requireNonNull(QueryTranslation.PARENTS.getBitSet(segment), "a hit without article");
        int doc = found.doc - segment.docBase;
        int article = articles.nextSetBit(doc);
        IndexedArticle indexed = article(segment.docBase + article);
        double score = found.fields[0] instanceof Float relevance ? relevance : 0;
        List<Integer> answers = answering(segment, articles, doc, article);
        return new Hit(
                indexed,
                score,
                snippets.of(indexed, answers),
                answers,
                Folding.told(question.copies(segment.docBase + article), searcher));
    }

    /** Accusations of one article come one after the other; a long report with thousands of them is read once. */
    private IndexedArticle article(int doc) throws IOException {
        if (last == null || lastDoc != doc) {
            last = stored(question.searcher(), doc);
            lastDoc = doc;
        }
        return last;
    }

    static IndexedArticle stored(IndexSearcher searcher, int doc) throws IOException {
        return StoredForm.article(searcher.storedFields().document(doc).getBinaryValue(Schema.STORED));
    }

    private List<Integer> answering(LeafReaderContext segment, BitSet articles, int doc, int article)
            throws IOException {
        if (question.countsAccusations()) {
            return positions(segment, DocIdSetIterator.range(doc, doc + 1), doc, doc + 1);
        }
        Scorer accusations = answering == null ? null : answering.scorer(segment);
        if (accusations == null || article == 0) {
            return List.of();
        }
        return positions(segment, accusations.iterator(), articles.prevSetBit(article - 1) + 1, article);
    }

    /** The positions of those accusations that lie from one document up to, but not including, another. */
    private static List<Integer> positions(LeafReaderContext segment, DocIdSetIterator accusations, int from, int to)
            throws IOException {
        NumericDocValues position = DocValues.getNumeric(segment.reader(), Schema.POSITION);
        List<Integer> positions = new ArrayList<>();
        for (int doc = accusations.advance(from); doc < to; doc = accusations.nextDoc()) {
            if (position.advanceExact(doc)) {
                positions.add((int) position.longValue());
            }
        }
        return positions;
    }
}
