package org.allegata.search;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.Set;
import java.util.stream.Collectors;
import org.allegata.query.Query;
import org.allegata.search.ResultPage.Hit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An index for one test of a contract; a backend's test only says how to open one that is empty. */
public abstract class IndexContract {

    IndexBuilder builder;
    SearchIndex index;

    /** An empty index, for writing and searching. */
    public record Opened(IndexBuilder builder, SearchIndex index) {}

    protected abstract Opened open();

    /** The known differences of this index; what they touch is left out of the contract. */
    protected Set<Difference> differences() {
        return Set.of();
    }

    void unless(Difference difference) {
        assumeFalse(differences().contains(difference), () -> "a known difference: " + difference.reason());
    }

    @BeforeEach
    void openEmpty() {
        Opened opened = open();
        builder = opened.builder();
        index = opened.index();
    }

    @AfterEach
    void close() {
        // Where there is no engine to open one, the test was aborted.
        if (builder != null) {
            builder.close();
            index.close();
        }
    }

    void given(IndexedArticle... articles) {
        for (IndexedArticle article : articles) {
            builder.put(article);
        }
        builder.publish();
    }

    Set<String> found(Query query, Filter... filters) {
        return ids(index.search(Requests.of(query, filters)));
    }

    static Set<String> ids(ResultPage page) {
        return page.hits().stream().map(IndexContract::id).collect(Collectors.toSet());
    }

    static String id(Hit hit) {
        return hit.found().article().id();
    }
}
