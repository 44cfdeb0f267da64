package org.allegata.matching;

import java.util.List;
import org.allegata.query.Query;
import org.allegata.search.SearchRequest.Match;

/** The plain words of a query that stand together without an operator and so may relax; none in most queries. */
record ScannedPlainWords(Query.Words group) {

    private static final Query.Words NONE = new Query.Words(List.of());

    static ScannedPlainWords of(Query query) {
        return new ScannedPlainWords(
                switch (query) {
                    case Query.Words group -> group;
                    case Query.And and ->
                        and.parts().stream()
                                .filter(Query.Words.class::isInstance)
                                .map(Query.Words.class::cast)
                                .findFirst()
                                .orElse(NONE);
                    default -> NONE;
                });
    }

    /** What the query asks besides. */
    Query without(Query query) {
        return switch (query) {
            case Query.Words all -> new Query.All();
            case Query.And and ->
                new Query.And(and.parts().stream().filter(part -> part != group).toList());
            default -> query;
        };
    }

    int all() {
        return group.words().size();
    }

    /** How many an article must have before anything is relaxed. */
    int required(Match match) {
        return switch (match) {
            case ALL -> all();
            case MOST -> Math.ceilDiv(all(), 2);
            case ANY -> Math.min(1, all());
        };
    }
}
