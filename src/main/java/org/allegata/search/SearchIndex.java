package org.allegata.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An index that can be asked. All methods may be called from any thread, and throw {@link IndexUnavailableException} where the index cannot
 * answer.
 */
public interface SearchIndex extends AutoCloseable {

    /** @throws CursorExpiredException if the request's cursor belongs to a state of the index that is no longer kept */
    ResultPage search(SearchRequest request);

    /** Every hit of a request, in its order, from one state of the index; size, cursor, facets and timeline of the request do not matter. */
    void export(SearchRequest request, Consumer<ResultPage.Hit> receiver);

    /**
     * Accuser and accused of the accusations that answer, most frequent first, at most {@code limit} pairs.
     *
     * @throws IllegalArgumentException if the request does not ask for accusations
     */
    List<ResultPage.Pair> pairs(SearchRequest request, int limit);

    /** Values of one facet whose name or label holds {@code typed}, most frequent first. */
    List<ResultPage.FacetValue> facetValues(SearchRequest request, Facet facet, String typed, int limit);

    /** The article with this id; or, where none has it, the one that has a place with this id. */
    Optional<IndexedArticle> article(String id);

    /**
     * Articles about the same, the most alike first, without its near copies; empty where no article has this id.
     *
     * @param id of the article or one of its places
     */
    List<ResultPage.Hit> similar(String id, int limit);

    /** Near copies of the article with this id, or with a place with it. */
    ResultPage.Copies copies(String id);

    /** What the text that is being typed may go on to, the most promising first. */
    List<Completion> complete(String typed, int limit);

    IndexHealth health();

    @Override
    void close();
}
