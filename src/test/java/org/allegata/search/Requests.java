package org.allegata.search;

import java.util.List;
import java.util.Set;
import org.allegata.query.Query;
import org.allegata.search.SearchRequest.Cursor;
import org.allegata.search.SearchRequest.Interval;
import org.allegata.search.SearchRequest.Match;
import org.allegata.search.SearchRequest.Sort;
import org.allegata.search.SearchRequest.TimelineDate;
import org.allegata.search.SearchRequest.Unit;

/** Requests that differ in one thing from the usual one. */
public final class Requests {

    private static final Set<Facet> ALL = Set.of(Facet.values());

    private Requests() {}

    public static SearchRequest of(Query query, Filter... filters) {
        return of(Unit.ARTICLES, query, Match.ALL, Sort.RELEVANCE, 100, null, filters);
    }

    public static SearchRequest accusations(Query query, Filter... filters) {
        return of(Unit.ACCUSATIONS, query, Match.ALL, Sort.RELEVANCE, 100, null, filters);
    }

    public static SearchRequest matching(Match match, Query query) {
        return of(Unit.ARTICLES, query, match, Sort.RELEVANCE, 100, null);
    }

    public static SearchRequest page(
            Query query, Sort sort, int size, @org.jspecify.annotations.Nullable Cursor after) {
        return of(Unit.ARTICLES, query, Match.ALL, sort, size, after);
    }

    public static SearchRequest events(Query query, Interval interval) {
        return new SearchRequest(
                Unit.ARTICLES,
                query,
                List.of(),
                Match.ALL,
                true,
                false,
                Sort.NEWEST,
                0,
                null,
                Set.of(),
                TimelineDate.EVENT,
                interval);
    }

    public static SearchRequest published(Query query, @org.jspecify.annotations.Nullable Interval interval) {
        return new SearchRequest(
                Unit.ARTICLES,
                query,
                List.of(),
                Match.ALL,
                true,
                false,
                Sort.NEWEST,
                0,
                null,
                Set.of(),
                TimelineDate.PUBLISHED,
                interval);
    }

    private static SearchRequest of(
            Unit unit,
            Query query,
            Match match,
            Sort sort,
            int size,
            @org.jspecify.annotations.Nullable Cursor after,
            Filter... filters) {
        return new SearchRequest(
                unit,
                query,
                List.of(filters),
                match,
                true,
                false,
                sort,
                size,
                after,
                ALL,
                TimelineDate.PUBLISHED,
                null);
    }
}
