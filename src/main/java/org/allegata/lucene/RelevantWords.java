package org.allegata.lucene;

import java.io.IOException;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.allegata.query.Query;
import org.allegata.search.Conjunction;
import org.allegata.search.SearchRequest;
import org.allegata.search.SearchRequest.Match;
import org.apache.lucene.search.IndexSearcher;

/**
 * How many of the plain words an article must have.
 *
 * @param required of the query's own group of plain words; 0 where it has none
 * @param relaxed whether that is fewer than all because no article has all
 */
record RelevantWords(int required, boolean relaxed) {

    /** The translation that asks for this many. Groups deeper in the query are never relaxed. */
    QueryTranslation translation(SearchRequest request) {
        Optional<Query.Words> own = group(request.query());
        ToIntFunction<Query.Words> count =
                words -> own.isPresent() && own.get() == words ? required : atLeast(request.match(), words);
        return new QueryTranslation(count);
    }

    /** As many words as the request asks for; of all, fewer where no article has all. */
    static RelevantWords of(SearchRequest request, IndexSearcher searcher) throws IOException {
        Optional<Query.Words> group = group(request.query());
        if (group.isEmpty()) {
            return new RelevantWords(0, false);
        }
        int all = group.get().words().size();
        if (request.match() != Match.ALL) {
            return new RelevantWords(atLeast(request.match(), group.get()), false);
        }
        for (int required = all; required > 0; required--) {
            RelevantWords some = new RelevantWords(required, required < all);
            if (searcher.count(some.translation(request).articles(Conjunction.of(request, null))) > 0) {
                return some;
            }
        }
        return new RelevantWords(all, false);
    }

    /** How many plain words the query's own group has. */
    static int all(SearchRequest request) {
        return group(request.query()).map(words -> words.words().size()).orElse(0);
    }

    /** The group of plain words that the query is, or that stands in its top-level conjunction. */
    private static Optional<Query.Words> group(Query query) {
        return switch (query) {
            case Query.Words words -> Optional.of(words);
            case Query.And and ->
                and.parts().stream()
                        .filter(Query.Words.class::isInstance)
                        .map(Query.Words.class::cast)
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static int atLeast(Match match, Query.Words words) {
        int all = words.words().size();
        return switch (match) {
            case ALL -> all;
            case MOST -> (all + 1) / 2;
            case ANY -> 1;
        };
    }
}
