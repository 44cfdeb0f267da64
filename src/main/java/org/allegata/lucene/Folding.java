package org.allegata.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allegata.article.Article;
import org.allegata.search.ResultPage.Copies;
import org.allegata.search.ResultPage.Copy;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;

/** Folds near copies among hits: of each group that article stays which was published first, whatever the order of the hits. */
final class Folding {

    private static final Comparator<Member> EARLIEST =
            Comparator.comparingLong(Member::published).thenComparing(Member::id);

    private final IndexSearcher searcher;
    private final CopyGroups groups;

    Folding(IndexSearcher searcher, CopyGroups groups) {
        this.searcher = searcher;
        this.groups = groups;
    }

    /** An article among copies; {@code published} in days since 1970, the greatest number where the day is not known. */
    private record Member(int doc, long published, String id) {}

    /**
     * Hits without those that are folded.
     *
     * @param copies for each article that stays, the documents of those folded into it, the earliest first
     */
    record Folded(Matches matches, Map<Integer, List<Integer>> copies) {}

    Folded fold(Matches hits) throws IOException {
        Map<Integer, List<Integer>> copies = new HashMap<>();
        FixedBitSet folded = new FixedBitSet(searcher.getIndexReader().maxDoc());
        for (List<Member> group : grouped(hits)) {
            group.sort(EARLIEST);
            List<Integer> others = group.stream().skip(1).map(Member::doc).toList();
            if (!others.isEmpty()) {
                copies.put(group.getFirst().doc(), others);
                others.forEach(folded::set);
            }
        }
        return new Folded(without(folded, hits), copies);
    }

    /** The articles of the hits that have copies, by group. */
    private Iterable<List<Member>> grouped(Matches hits) throws IOException {
        Map<Integer, List<Member>> grouped = new HashMap<>();
        for (Matches.Segment segment : hits.segments()) {
            BitSet articles = segment.articles();
            int last = -1;
            for (int hit = segment.next(0); hit != DocIdSetIterator.NO_MORE_DOCS; hit = segment.next(hit + 1)) {
                int article = articles.nextSetBit(hit);
                int doc = segment.context().docBase + article;
                if (article != last && groups.hasCopies(doc)) {
                    grouped.computeIfAbsent(groups.groupOf(doc), group -> new ArrayList<>())
                            .add(member(doc));
                }
                last = article;
            }
        }
        return grouped.values();
    }

    private Member member(int doc) throws IOException {
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(doc, segments));
        int inSegment = doc - segment.docBase;
        NumericDocValues published = DocValues.getNumeric(segment.reader(), Schema.SORT_PUBLISHED);
        long day = published.advanceExact(inSegment) ? published.longValue() : Long.MAX_VALUE;
        SortedDocValues ids = DocValues.getSorted(segment.reader(), Schema.SORT_ID);
        String id = ids.advanceExact(inSegment) ? ids.lookupOrd(ids.ordValue()).utf8ToString() : "";
        return new Member(doc, day, id);
    }

    private static Matches without(FixedBitSet folded, Matches hits) throws IOException {
        List<Matches.Segment> left = new ArrayList<>();
        for (Matches.Segment segment : hits.segments()) {
            FixedBitSet answers = segment.answers().clone();
            BitSet articles = segment.articles();
            for (int hit = segment.next(0); hit != DocIdSetIterator.NO_MORE_DOCS; hit = segment.next(hit + 1)) {
                if (folded.get(segment.context().docBase + articles.nextSetBit(hit))) {
                    answers.clear(hit);
                }
            }
            left.add(new Matches.Segment(segment.context(), answers));
        }
        return new Matches(left);
    }

    /** All near copies of one article in the index. */
    Copies copies(int article) throws IOException {
        List<Member> members = new ArrayList<>();
        for (int doc : groups.members(article)) {
            if (doc != article) {
                members.add(member(doc));
            }
        }
        members.sort(EARLIEST);
        return told(members.stream().map(Member::doc).toList(), searcher);
    }

    /** What is told of some documents. */
    static Copies told(List<Integer> docs, IndexSearcher searcher) throws IOException {
        List<Copy> first = new ArrayList<>();
        for (int doc : docs.subList(0, Math.min(docs.size(), Copies.MOST_TOLD))) {
            Article article = Hits.stored(searcher, doc).article();
            LocalDate published = article.published();
            first.add(new Copy(article.id(), article.title(), article.source(), article.url(), published));
        }
        return new Copies(docs.size(), first);
    }
}
