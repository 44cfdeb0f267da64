package org.allegata.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allegata.article.Article;
import org.allegata.matching.Snippets;
import org.allegata.matching.Sought;
import org.allegata.matching.TextAnalysis;
import org.allegata.search.IndexedArticle;
import org.allegata.search.ResultPage.Copies;
import org.allegata.search.ResultPage.Hit;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Finds articles about the same, in the same language's word families: those that share an article's most telling words. */
final class SimilarArticles {

    /** What an article begins with says what it is about; the rest of a long report costs time and adds noise. */
    private static final int MOST_CHARACTERS = 20_000;

    /** Telling words asked for. */
    private static final int MOST_WORDS = 30;

    /** Hits looked at for each one asked for, since copies are left out. */
    private static final int SPARE = 50;

    private final IndexSearcher searcher;
    private final CopyGroups copies;

    SimilarArticles(IndexSearcher searcher, CopyGroups copies) {
        this.searcher = searcher;
        this.copies = copies;
    }

    /** The articles most like one, without its copies, and of copies of one another only the most alike. */
    List<Hit> to(int doc, int limit) throws IOException {
        Snippets snippets = new Snippets(Sought.NOTHING);
        List<Hit> similar = new ArrayList<>();
        List<Integer> groups = new ArrayList<>(List.of(copies.groupOf(doc)));
        for (ScoreDoc found : searcher.search(like(Hits.stored(searcher, doc).article()), limit + SPARE).scoreDocs) {
            int group = copies.groupOf(found.doc);
            if (similar.size() < limit && !groups.contains(group)) {
                groups.add(group);
                IndexedArticle article = Hits.stored(searcher, found.doc);
                similar.add(new Hit(article, found.score, snippets.of(article, List.of()), List.of(), Copies.NONE));
            }
        }
        return similar;
    }

    private Query like(Article article) throws IOException {
        String family = TextAnalysis.family(article.language());
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(telling(Schema.TITLE + "." + family, article.title(), 1), Occur.SHOULD);
        any.add(telling(Schema.TEXT + "." + family, beginning(article.text()), 2), Occur.SHOULD);
        return new BooleanQuery.Builder()
                .add(any.build(), Occur.MUST)
                .add(QueryTranslation.ARTICLES, Occur.FILTER)
                .build();
    }

    private static String beginning(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
    }

    /** @param leastFrequency how often a word must stand in the text to be telling */
    private Query telling(String field, String text, int leastFrequency) throws IOException {
        if (text.isBlank()) {
            return new MatchNoDocsQuery("no words");
        }
        MoreLikeThis like = new MoreLikeThis(searcher.getIndexReader());
        like.setAnalyzer(new FieldAnalysis());
        like.setFieldNames(new String[] {field});
        like.setMinTermFreq(leastFrequency);
        like.setMinDocFreq(2);
        like.setMaxQueryTerms(MOST_WORDS);
        like.setBoost(true);
        return like.like(new HashMap<>(Map.of(field, List.of(text))));
    }
}
