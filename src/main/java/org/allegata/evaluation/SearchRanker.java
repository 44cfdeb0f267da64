package org.allegata.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.allegata.query.Query;
import org.allegata.query.QueryParser;
import org.allegata.search.ResultPage;
import org.allegata.search.SearchIndex;
import org.allegata.search.SearchRequest;
import org.allegata.search.SearchRequest.Cursor;
import org.jspecify.annotations.Nullable;

/** Our own search, asked as a user asks who wants articles with any of the words, page after page. */
public final class SearchRanker implements Ranker {

    private final SearchIndex index;
    private final QueryParser parser;

    public SearchRanker(SearchIndex index, QueryParser parser) {
        this.index = index;
        this.parser = parser;
    }

    @Override
    public List<String> rank(String text, int depth) {
        Query query = parser.parse(text).query();
        List<String> ids = new ArrayList<>();
        Cursor after = null;
        do {
            ResultPage page = index.search(request(query, after));
            page.hits().forEach(hit -> ids.add(hit.found().article().id()));
            after = page.next();
        } while (after != null && ids.size() < depth);
        return ids.subList(0, Math.min(depth, ids.size()));
    }

    private static SearchRequest request(Query query, @Nullable Cursor after) {
        return new SearchRequest(
                SearchRequest.Unit.ARTICLES,
                query,
                List.of(),
                SearchRequest.Match.ANY,
                true,
                false,
                SearchRequest.Sort.RELEVANCE,
                SearchRequest.MAX_SIZE,
                after,
                Set.of(),
                SearchRequest.TimelineDate.PUBLISHED,
                null);
    }
}
