package org.allegata.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.allegata.article.Span;
import org.allegata.query.Query;
import org.allegata.search.SearchRequest.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link SearchRequest}.
 *
 * @param total all that answer, exactly, in the request's unit
 * @param relaxed whether no article had all plain words and those with most are given
 * @param correction what may have been meant instead, where that would find more; else null
 * @param next where the next page begins, or null on the last
 * @param differences known ways in which this answer may be another than the query language says
 */
public record ResultPage(
        long total,
        boolean relaxed,
        List<Hit> hits,
        Map<Facet, List<FacetValue>> facets,
        Timeline timeline,
        @Nullable Correction correction,
        @Nullable Cursor next,
        List<Difference> differences) {

    public ResultPage {
        differences = List.copyOf(differences);
    }

    /**
     * One hit.
     *
     * @param score how well it answers; 0 where hits are not in order of relevance
     * @param snippets the places that show why it is a hit
     * @param answering positions, in the reading's accusations, of those that answer all conditions on accusations; empty where there are no such
     *     conditions. Where accusations are asked for, just the one that this hit is
     * @param copies near copies of the article that answer too and are folded into this hit
     */
    public record Hit(
            IndexedArticle found, double score, List<Snippet> snippets, List<Integer> answering, Copies copies) {}

    /**
     * Near copies of an article.
     *
     * @param total how many there are
     * @param first at most {@value #MOST_TOLD} of them, the earliest first
     */
    public record Copies(long total, List<Copy> first) {

        public static final int MOST_TOLD = 20;

        public static final Copies NONE = new Copies(0, List.of());

        public Copies {
            first = List.copyOf(first);
        }
    }

    /** An article whose text is nearly that of another. */
    public record Copy(
            String id,
            String title,
            @Nullable String source,
            @Nullable String url,
            @Nullable LocalDate published) {}

    /**
     * The query with words of the index in place of some that it hardly knows.
     *
     * @param total how many hits that would find
     */
    public record Correction(Query query, long total) {}

    /** A piece of title or text; the highlights are spans of this piece. */
    public record Snippet(String text, List<Span> highlights) {}

    /** A facet's value with the number of hits that have it; children where the facet is a tree. */
    public record FacetValue(String value, long count, List<FacetValue> children) {}

    /**
     * Hits over time.
     *
     * @param buckets without gaps, in order; empty where no hit has a date
     * @param undated hits without a date
     * @param coarsened whether the interval asked for would have made too many buckets and a longer one was taken
     */
    public record Timeline(SearchRequest.Interval interval, List<Bucket> buckets, long undated, boolean coarsened) {}

    /** Days from {@code from} to {@code to}, both inclusive, and the hits in them. */
    public record Bucket(LocalDate from, LocalDate to, long count) {}

    /** How many accusations of the answer have this accuser and this accused; both as a party's key. */
    public record Pair(String accuser, String accused, long count) {}
}
