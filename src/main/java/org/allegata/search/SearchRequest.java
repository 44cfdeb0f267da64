package org.allegata.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.allegata.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * One question to an index. The query and the filters together are one conjunction, so that conditions on accusations in both ask one and the
 * same accusation.
 *
 * @param unit what is counted, paged and counted in facets and timeline
 * @param match how many of the plain words an article must have
 * @param concepts whether plain words that name a type or an organisation also find the articles read as such
 * @param foldCopies whether near copies of one text are one hit, which all counts are about
 * @param size hits on a page, 0 to {@value #MAX_SIZE}
 * @param after where the page before ended, or null for the first page
 * @param facets which facets to count
 * @param timeline which date the timeline is about
 * @param interval the timeline's buckets, or null to choose by the range
 */
public record SearchRequest(
        Unit unit,
        Query query,
        List<Filter> filters,
        Match match,
        boolean concepts,
        boolean foldCopies,
        Sort sort,
        int size,
        @Nullable Cursor after,
        Set<Facet> facets,
        TimelineDate timeline,
        @Nullable Interval interval) {

    public static final int MAX_SIZE = 100;

    public SearchRequest {
        filters = List.copyOf(filters);
        facets = Set.copyOf(facets);
        if (size < 0 || size > MAX_SIZE) {
            throw new IllegalArgumentException("A page has 0 to " + MAX_SIZE + " hits, not " + size);
        }
    }

    /** The same request with another query. */
    public SearchRequest asking(Query other) {
        return new SearchRequest(
                unit, other, filters, match, concepts, foldCopies, sort, size, after, facets, timeline, interval);
    }

    /** The same request with one filter more. */
    public SearchRequest narrowedBy(Filter filter) {
        List<Filter> more = new ArrayList<>(filters);
        more.add(filter);
        return new SearchRequest(
                unit, query, more, match, concepts, foldCopies, sort, size, after, facets, timeline, interval);
    }

    public enum Unit {
        ARTICLES,
        ACCUSATIONS
    }

    public enum Match {
        /** All plain words; if no article has all, those with most. */
        ALL,
        /** At least half of the plain words, rounded up. */
        MOST,
        /** At least one of the plain words. */
        ANY
    }

    public enum Sort {
        RELEVANCE,
        NEWEST,
        OLDEST
    }

    public enum TimelineDate {
        PUBLISHED,
        EVENT
    }

    public enum Interval {
        YEAR,
        MONTH,
        DAY
    }

    /**
     * Where a page ended.
     *
     * @param key the sort key of its last hit, in the backend's own form
     * @param state the state of the index that the first page saw; empty where the order does not depend on it
     */
    public record Cursor(String key, String state) {}
}
