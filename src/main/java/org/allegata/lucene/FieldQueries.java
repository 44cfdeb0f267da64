package org.allegata.lucene;

import java.util.List;
import java.util.Set;
import org.allegata.accusation.Party;
import org.allegata.matching.TextAnalysis;
import org.allegata.query.DayRange;
import org.allegata.query.Query.Body;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Lucene's queries on single fields, and how several are joined. */
final class FieldQueries {

    private static final Set<String> RESERVED = Set.of(Party.UNNAMED.name(), Party.ARTICLE.name());

    private FieldQueries() {}

    static Query all(List<Query> queries) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        queries.forEach(query -> all.add(query, Occur.MUST));
        return all.build();
    }

    static Query published(DayRange days) {
        return days.isUnknown()
                ? but(QueryTranslation.ARTICLES, new FieldExistsQuery(Schema.SORT_PUBLISHED))
                : new ConstantScoreQuery(IntPoint.newRangeQuery(Schema.PUBLISHED, first(days), last(days)));
    }

    static Query event(DayRange days) {
        return days.isUnknown()
                ? but(QueryTranslation.ACCUSATIONS, new FieldExistsQuery(Schema.EVENT_FROM))
                : IntRange.newIntersectsQuery(Schema.EVENT, new int[] {first(days)}, new int[] {last(days)});
    }

    private static int first(DayRange days) {
        return days.from() == null ? Integer.MIN_VALUE : ArticleDocuments.day(days.from());
    }

    private static int last(DayRange days) {
        return days.to() == null ? Integer.MAX_VALUE : ArticleDocuments.day(days.to());
    }

    static Query body(String field, Body body) {
        if (!body.ids().isEmpty()) {
            return anyTerm(field + Schema.PARTY_ID, body.ids());
        }
        if (RESERVED.contains(body.asked())) {
            return term(field + Schema.PARTY_RESERVED, body.asked());
        }
        String words = field + Schema.PARTY_WORDS;
        return oneOf(TextQueries.inOrderWithGaps(words, TextAnalysis.terms(TextAnalysis.EXACT, body.asked())));
    }

    static Query oneOf(List<Query> atMostOne) {
        return atMostOne.isEmpty()
                ? new MatchNoDocsQuery("no word in it")
                : new ConstantScoreQuery(atMostOne.getFirst());
    }

    static Query any(List<Query> queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.setMinimumNumberShouldMatch(1).build();
    }

    static Query but(Query all, Query excluded) {
        return new BooleanQuery.Builder()
                .add(all, Occur.FILTER)
                .add(excluded, Occur.MUST_NOT)
                .build();
    }

    static Query term(String field, String value) {
        return new ConstantScoreQuery(new TermQuery(new Term(field, TextAnalysis.held(value))));
    }

    static Query anyTerm(String field, Set<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
