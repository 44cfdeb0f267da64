package org.allegata.lucene;

import java.io.IOException;
import java.util.Optional;
import org.allegata.matching.Meanings;
import org.allegata.query.Query;
import org.allegata.search.Conjunction;
import org.allegata.search.SearchRequest;
import org.allegata.search.SearchRequest.Match;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;

/**
 * How many of the plain words an article must have.
 *
 * @param required of the query's own group of plain words; 0 where it has none
 * @param relaxed whether that is fewer than all because no article has all
 */
record RelevantWords(int required, boolean relaxed) {

    /** The translation that asks for this many. Of groups deeper in the query, or excluded, all words are asked for. */
    QueryTranslation translation(SearchRequest request, Meanings meanings) {
        Optional<Query.Words> own = group(request.query());
        WordGroups groups = new WordGroups() {
            @Override
            public int required(Query.Words group) {
                return ranks(group) ? required : group.words().size();
            }

            @Override
            public boolean ranks(Query.Words group) {
                return own.isPresent() && own.get() == group;
            }
        };
        return new QueryTranslation(meanings, request.concepts() && meanings.hasConcepts(request.query()), groups);
    }

    /** As many words as the request asks for; of all, fewer where no article has all. */
    static RelevantWords of(SearchRequest request, Meanings meanings, IndexSearcher searcher) throws IOException {
        RelevantWords every = unrelaxed(request);
        Optional<Query.Words> group = group(request.query());
        if (group.isEmpty() || request.match() != Match.ALL) {
            return every;
        }
        Conjunction conjunction = Conjunction.of(request, null);
        if (searcher.count(every.translation(request, meanings).articles(conjunction)) > 0) {
            return every;
        }
        int most = mostWords(
                group.get(), new RelevantWords(1, true).translation(request, meanings), conjunction, searcher);
        return most == 0 ? every : new RelevantWords(most, true);
    }

    /** As many words as the request asks for, whether any article has them or not. */
    static RelevantWords unrelaxed(SearchRequest request) {
        return group(request.query())
                .map(words -> new RelevantWords(atLeast(request.match(), words), false))
                .orElseGet(() -> new RelevantWords(0, false));
    }

    /** The greatest number of the words that any article has which answers everything else. */
    private static int mostWords(
            Query.Words words, QueryTranslation translation, Conjunction conjunction, IndexSearcher searcher)
            throws IOException {
        TopDocs best = searcher.search(translation.scoredByWords(conjunction, words), 1);
        return best.scoreDocs.length == 0 ? 0 : Math.round(best.scoreDocs[0].score);
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
