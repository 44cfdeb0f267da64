package org.allegata.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.allegata.search.ResultPage.Hit;
import org.allegata.search.SearchRequest.Sort;

/** Holds the answers of two indices against each other: totals, sets of hits, facets and timelines. How relevant a hit is, each engine says by itself. */
public final class SameAnswers {

    private final SearchIndex one;
    private final SearchIndex other;

    public SameAnswers(SearchIndex one, SearchIndex other) {
        this.one = one;
        this.other = other;
    }

    /**
     * What a comparison found.
     *
     * @param faults differences that nobody knows of
     * @param explained differences in an answer that tells of a known one
     */
    public record Compared(List<String> faults, List<String> explained, long total) {}

    public Compared compare(SearchRequest asked) {
        SearchRequest request = byDate(asked);
        ResultPage page = one.search(request);
        ResultPage otherPage = other.search(request);
        List<String> different = new ArrayList<>();
        compare("total", page.total(), otherPage.total(), different);
        compare("relaxed", page.relaxed(), otherPage.relaxed(), different);
        compare("hits of the page", ids(page.hits()), ids(otherPage.hits()), different);
        compare("all hits", all(one, request), all(other, request), different);
        compare("facets", page.facets(), otherPage.facets(), different);
        compare("timeline", page.timeline(), otherPage.timeline(), different);
        boolean known = !otherPage.differences().isEmpty();
        List<String> told = different.stream()
                .map(difference -> asked.query() + " " + asked.filters() + "\n    " + difference)
                .toList();
        return new Compared(known ? List.of() : told, known ? told : List.of(), page.total());
    }

    private static void compare(String what, Object expected, Object found, List<String> different) {
        if (!expected.equals(found)) {
            different.add(what + ": " + shortened(expected) + " and " + shortened(found));
        }
    }

    private static String shortened(Object value) {
        String text = value.toString();
        return text.length() <= 600 ? text : text.substring(0, 600) + "…";
    }

    private static List<String> ids(List<Hit> hits) {
        return hits.stream().map(SameAnswers::id).toList();
    }

    private static Set<String> all(SearchIndex index, SearchRequest request) {
        Set<String> ids = new TreeSet<>();
        index.export(request, hit -> ids.add(id(hit)));
        return ids;
    }

    private static String id(Hit hit) {
        return hit.found().article().id() + hit.answering();
    }

    private static SearchRequest byDate(SearchRequest request) {
        return new SearchRequest(
                request.unit(),
                request.query(),
                request.filters(),
                request.match(),
                request.concepts(),
                request.foldCopies(),
                request.sort() == Sort.RELEVANCE ? Sort.NEWEST : request.sort(),
                request.size(),
                null,
                request.facets(),
                request.timeline(),
                request.interval());
    }
}
