package org.allegata.matching;

import java.io.IOException;
import java.util.Optional;
import org.allegata.query.Query;
import org.allegata.search.Conjunction;
import org.allegata.search.SearchRequest;
import org.allegata.search.SearchRequest.Match;

/**
 * How many of the plain words an article must have.
 *
 * @param required of the query's own group of plain words; 0 where it has none
 * @param relaxed whether that is fewer than all because no article has all
 */
public record RelevantWords(int required, boolean relaxed) {

    /** What an engine is asked to find out how many words articles have. */
    public interface Engine {

        /** Whether any article answers a conjunction in which so many of the plain words are asked for. */
        boolean isAnswered(Conjunction conjunction, RelevantWords words) throws IOException;

        /** The greatest number of a group's words that any article has which answers a conjunction with at least one of them; 0 where none does. */
        int mostWords(Conjunction conjunction, Query.Words group, RelevantWords atLeastOne) throws IOException;
    }

    /** As many words as the request asks for; of all, fewer where no article has all. */
    public static RelevantWords of(SearchRequest request, Engine engine) throws IOException {
        RelevantWords every = unrelaxed(request);
        Optional<Query.Words> group = group(request.query());
        if (group.isEmpty() || request.match() != Match.ALL) {
            return every;
        }
        Conjunction conjunction = Conjunction.of(request, null);
        if (engine.isAnswered(conjunction, every)) {
            return every;
        }
        int most = engine.mostWords(conjunction, group.get(), new RelevantWords(1, true));
        return most == 0 ? every : new RelevantWords(most, true);
    }

    /** As many words as the request asks for, whether any article has them or not. */
    public static RelevantWords unrelaxed(SearchRequest request) {
        return group(request.query())
                .map(words -> new RelevantWords(atLeast(request.match(), words), false))
                .orElseGet(() -> new RelevantWords(0, false));
    }

    /** As on the page before, which asked for this many. */
    public static RelevantWords again(SearchRequest request, int required) {
        int all = group(request.query()).map(words -> words.words().size()).orElse(0);
        return new RelevantWords(required, request.match() == Match.ALL && all > required);
    }

    /** What is asked of each group. Of groups deeper in the query, or excluded, all words are asked for. */
    public WordGroups groups(SearchRequest request) {
        Optional<Query.Words> own = group(request.query());
        return new WordGroups() {
            @Override
            public int required(Query.Words group) {
                return ranks(group) ? required : group.words().size();
            }

            @Override
            public boolean ranks(Query.Words group) {
                return own.isPresent() && own.get() == group;
            }
        };
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
