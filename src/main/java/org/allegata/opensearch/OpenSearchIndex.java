package org.allegata.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.allegata.accusation.Vocabulary;
import org.allegata.matching.Completions;
import org.allegata.matching.Corrections;
import org.allegata.matching.Meanings;
import org.allegata.matching.RelevantWords;
import org.allegata.query.Query;
import org.allegata.search.Completion;
import org.allegata.search.Conjunction;
import org.allegata.search.Facet;
import org.allegata.search.FacetListing;
import org.allegata.search.IndexHealth;
import org.allegata.search.IndexUnavailableException;
import org.allegata.search.IndexedArticle;
import org.allegata.search.ResultPage;
import org.allegata.search.ResultPage.Copies;
import org.allegata.search.ResultPage.Correction;
import org.allegata.search.ResultPage.FacetValue;
import org.allegata.search.ResultPage.Hit;
import org.allegata.search.ResultPage.Pair;
import org.allegata.search.SearchIndex;
import org.allegata.search.SearchRequest;
import org.allegata.search.SearchRequest.Cursor;
import org.allegata.search.SearchRequest.Sort;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Answers requests over the articles of one cluster. */
final class OpenSearchIndex implements SearchIndex {

    private final Cluster cluster;
    private final Indices indices;
    private final States states;
    private final FacetListing facetListing;
    private final Completions completions;
    private final Meanings meanings;

    OpenSearchIndex(Cluster cluster, Indices indices, States states, Vocabulary vocabulary) {
        this.cluster = cluster;
        this.indices = indices;
        this.states = states;
        this.facetListing = new FacetListing(vocabulary);
        this.completions = new Completions(vocabulary);
        this.meanings = new Meanings(vocabulary);
    }

    @Override
    public ResultPage search(SearchRequest request) {
        Cursor after = request.after();
        if (after == null) {
            return ask(state -> page(request, null, state));
        }
        HitOrder.Key key = HitOrder.Key.read(after.key());
        return after.state().isEmpty()
                ? ask(state -> page(request, key, state))
                : again(after.state(), state -> page(request, key, state));
    }

    private ResultPage page(SearchRequest request, HitOrder.@Nullable Key after, State state) {
        RelevantWords words =
                after == null ? relevantWords(request, state) : RelevantWords.again(request, after.wordsRequired());
        Asked asked = new Asked(request, state, words, meanings);
        Pages.Page page = new Pages(asked, new Hits(asked, meanings)).after(after);
        Counts counts = new Counts(asked, facetListing);
        return new ResultPage(
                counts.total(),
                words.relaxed(),
                page.hits(),
                counts.facets(),
                counts.timeline(),
                after == null ? correction(asked, words.relaxed() ? 0 : counts.total()) : null,
                next(page.next(), asked),
                Differences.of(request));
    }

    /** An order of dates goes on in whatever state there is; one of relevance only in the same. */
    private static @Nullable Cursor next(HitOrder.@Nullable Key next, Asked asked) {
        return next == null
                ? null
                : new Cursor(
                        next.write(),
                        asked.request().sort() == Sort.RELEVANCE ? asked.state().id() : "");
    }

    private @Nullable Correction correction(Asked asked, long found) {
        return reading(() -> Corrections.of(asked.request(), found, new IndexWords(asked.state()) {
                    @Override
                    public long found(SearchRequest other) {
                        Asked corrected = new Asked(other, asked.state(), RelevantWords.unrelaxed(other), meanings);
                        return new Counting(corrected, null).count().total();
                    }
                }))
                .orElse(null);
    }

    private RelevantWords relevantWords(SearchRequest request, State state) {
        return reading(() -> RelevantWords.of(request, new RelevantWords.Engine() {
            @Override
            public boolean isAnswered(Conjunction conjunction, RelevantWords words) {
                return state.count(form(words).articles(conjunction)) > 0;
            }

            @Override
            public int mostWords(Conjunction conjunction, Query.Words group, RelevantWords atLeastOne) {
                JsonNode best = state.search(Map.of(
                                "query",
                                form(atLeastOne).scoredByWords(conjunction, group),
                                "size",
                                1,
                                "_source",
                                false))
                        .path("hits")
                        .path("max_score");
                return (int) Math.round(best.asDouble(0));
            }

            private QueryForm form(RelevantWords words) {
                return new Asked(request, state, words, meanings).form();
            }
        }));
    }

    @Override
    public void export(SearchRequest request, Consumer<Hit> receiver) {
        AtomicBoolean begun = new AtomicBoolean();
        ask(state -> {
            if (begun.get()) {
                throw new IndexUnavailableException(
                        "The cluster lost the state of the articles that was being exported. Begin again.", null);
            }
            Asked asked = new Asked(request, state, relevantWords(request, state), meanings);
            new Pages(asked, new Hits(asked, meanings)).all(hit -> {
                begun.set(true);
                receiver.accept(hit);
            });
            return true;
        });
    }

    @Override
    public List<Pair> pairs(SearchRequest request, int limit) {
        if (request.unit() != SearchRequest.Unit.ACCUSATIONS) {
            throw new IllegalArgumentException("Pairs are counted of accusations");
        }
        return ask(state -> Pairs.of(new Asked(request, state, relevantWords(request, state), meanings), limit));
    }

    @Override
    public List<FacetValue> facetValues(SearchRequest request, Facet facet, String typed, int limit) {
        return ask(state -> {
            Asked asked = new Asked(request, state, relevantWords(request, state), meanings);
            return facetListing.named(typed, facet, Counts.of(facet, asked), limit);
        });
    }

    @Override
    public Optional<IndexedArticle> article(String id) {
        return ask(state -> source(id, state).map(ArticleForm::article));
    }

    /** The article that has this id, or else a place with it. */
    private static Optional<JsonNode> source(String id, State state) {
        Optional<JsonNode> own = first(Clause.term(Mapping.ID, id), state);
        return own.isPresent() ? own : first(Clause.term(Mapping.PLACE_ID, id), state);
    }

    private static Optional<JsonNode> first(Clause clause, State state) {
        return state.search(Map.of("query", clause, "size", 1))
                .path("hits")
                .path("hits")
                .valueStream()
                .map(hit -> hit.path("_source"))
                .findFirst();
    }

    @Override
    public List<Hit> similar(String id, int limit) {
        return ask(state -> source(id, state)
                .map(source -> new SimilarArticles(state).to(source, limit))
                .orElse(List.of()));
    }

    @Override
    public Copies copies(String id) {
        return ask(state -> source(id, state)
                .map(source -> new CopySearch(state).told(source))
                .orElse(Copies.NONE));
    }

    @Override
    public List<Completion> complete(String typed, int limit) {
        return ask(state -> reading(() -> completions.of(typed, limit, new IndexWords(state) {
            @Override
            public long found(SearchRequest other) {
                throw new UnsupportedOperationException("Completions ask for no hits");
            }
        })));
    }

    @Override
    public IndexHealth health() {
        return indices.health();
    }

    @Override
    public void close() {
        cluster.close();
    }

    private <T> T ask(Function<State, T> asking) {
        return telling(() -> states.ask(asking));
    }

    private <T> T again(String state, Function<State, T> asking) {
        return telling(() -> states.askAgain(state, asking));
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    /** What the shared rules ask of an engine never fails so here. */
    private static <T> T reading(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A question that the cluster refuses is an error of ours or of the index, and never an empty answer. */
    private <T> T telling(Reading<T> reading) {
        try {
            return reading(reading);
        } catch (RefusedByClusterException e) {
            throw new IndexUnavailableException(e.getMessage() + " " + indices.whatToDo(e), e);
        }
    }
}
