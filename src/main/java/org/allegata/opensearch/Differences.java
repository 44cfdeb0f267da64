package org.allegata.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.allegata.query.Query;
import org.allegata.search.Difference;
import org.allegata.search.Filter;
import org.allegata.search.SearchRequest;

/** Which of the known differences touch the answer to a request. */
final class Differences {

    private Differences() {}

    static List<Difference> of(SearchRequest request) {
        List<Difference> differences = new ArrayList<>();
        boolean near = Stream.concat(
                        Stream.of(request.query()), request.filters().stream().map(Filter::condition))
                .anyMatch(Differences::asksNear);
        if (near) {
            differences.add(Difference.NEAR);
        }
        if (request.foldCopies()) {
            differences.add(Difference.FOLDING);
        }
        return differences;
    }

    private static boolean asksNear(Query query) {
        return switch (query) {
            case Query.Near near -> true;
            case Query.And and -> and.parts().stream().anyMatch(Differences::asksNear);
            case Query.Or or -> or.parts().stream().anyMatch(Differences::asksNear);
            case Query.Not not -> asksNear(not.part());
            default -> false;
        };
    }
}
