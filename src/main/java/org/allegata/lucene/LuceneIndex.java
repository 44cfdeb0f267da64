package org.allegata.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
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
import org.allegata.search.IndexedArticle;
import org.allegata.search.ResultPage;
import org.allegata.search.ResultPage.Copies;
import org.allegata.search.ResultPage.FacetValue;
import org.allegata.search.ResultPage.Hit;
import org.allegata.search.ResultPage.Pair;
import org.allegata.search.SearchIndex;
import org.allegata.search.SearchRequest;
import org.allegata.search.SearchRequest.Cursor;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/** Answers requests over the states of one index. */
final class LuceneIndex implements SearchIndex {

    private static final int EXPORTED_AT_ONCE = 10_000;

    private final SearchStates states;
    private final FacetListing facetListing;
    private final Completions completions;
    private final Meanings meanings;
    private final CopyGroupCache copyGroups = new CopyGroupCache();

    LuceneIndex(SearchStates states, Vocabulary vocabulary) {
        this.states = states;
        this.facetListing = new FacetListing(vocabulary);
        this.completions = new Completions(vocabulary);
        this.meanings = new Meanings(vocabulary);
    }

    @Override
    public ResultPage search(SearchRequest request) {
        Cursor after = request.after();
        if (after == null || after.state().isEmpty()) {
            return states.ask(searcher -> page(request, searcher));
        }
        return states.askAgain(after.state(), searcher -> page(request, searcher));
    }

    private ResultPage page(SearchRequest request, IndexSearcher searcher) throws IOException {
        Cursor cursor = request.after();
        HitOrder.Key after = cursor == null ? null : HitOrder.read(cursor.key(), request.sort());
        RelevantWords words =
                after == null ? relevantWords(request, searcher) : RelevantWords.again(request, after.wordsRequired());
        Question question = question(request, words, searcher);
        TopDocs top = top(question, after == null ? null : after.after(), request.size() + 1);
        int shown = Math.min(request.size(), top.scoreDocs.length);
        Hits hits = new Hits(question, meanings);
        List<Hit> page = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            page.add(hits.of((FieldDoc) top.scoreDocs[i]));
        }
        Cursor next = top.scoreDocs.length > shown && shown > 0
                ? next(request, words.required(), (FieldDoc) top.scoreDocs[shown - 1], searcher)
                : null;
        return new ResultPage(
                question.answers().count(),
                words.relaxed(),
                page,
                facets(question),
                TimelineCounts.of(question),
                after == null ? correction(question, words.relaxed()) : null,
                next,
                List.of());
    }

    private ResultPage.@Nullable Correction correction(Question question, boolean relaxed) throws IOException {
        return Corrections.of(
                        question.request(), relaxed ? 0 : question.answers().count(), new Spelled(question))
                .orElse(null);
    }

    /** The words of a question's state of the index, and what other spellings would find there. */
    private final class Spelled implements Corrections.Engine {
        private final Question question;
        private final IndexWords words;

        Spelled(Question question) {
            this.question = question;
            this.words = new IndexWords(question.searcher().getIndexReader());
        }

        @Override
        public long articlesWith(String word) throws IOException {
            return words.articlesWith(word);
        }

        @Override
        public Optional<Corrections.Spelling> mostAlike(String word) throws IOException {
            return words.mostAlike(word);
        }

        @Override
        public long found(SearchRequest other) throws IOException {
            return question.asking(other, translation(other, RelevantWords.unrelaxed(other)))
                    .answers()
                    .count();
        }
    }

    private QueryTranslation translation(SearchRequest request, RelevantWords words) {
        return new QueryTranslation(
                meanings, request.concepts() && meanings.hasConcepts(request.query()), words.groups(request));
    }

    private RelevantWords relevantWords(SearchRequest request, IndexSearcher searcher) throws IOException {
        return RelevantWords.of(request, new RelevantWords.Engine() {
            @Override
            public boolean isAnswered(Conjunction conjunction, RelevantWords words) throws IOException {
                return searcher.count(translation(request, words).articles(conjunction)) > 0;
            }

            @Override
            public int mostWords(Conjunction conjunction, Query.Words group, RelevantWords atLeastOne)
                    throws IOException {
                TopDocs best = searcher.search(translation(request, atLeastOne).scoredByWords(conjunction, group), 1);
                return best.scoreDocs.length == 0 ? 0 : Math.round(best.scoreDocs[0].score);
            }
        });
    }

    private Cursor next(SearchRequest request, int wordsRequired, FieldDoc last, IndexSearcher searcher)
            throws IOException {
        String state = request.sort() == SearchRequest.Sort.RELEVANCE ? states.keep(searcher) : "";
        return new Cursor(HitOrder.write(wordsRequired, last), state);
    }

    private static TopDocs top(Question question, @Nullable FieldDoc after, int size) throws IOException {
        TopFieldCollectorManager best = new TopFieldCollectorManager(
                HitOrder.of(question.request().sort()), Math.max(1, size), after, Integer.MAX_VALUE);
        return question.searcher().search(question.hits(), best);
    }

    private Map<Facet, List<FacetValue>> facets(Question question) throws IOException {
        Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : question.request().facets()) {
            facets.put(facet, facetListing.of(facet, FacetCounts.of(facet, question), question.request()));
        }
        return facets;
    }

    @Override
    public void export(SearchRequest request, Consumer<Hit> receiver) {
        states.ask(searcher -> {
            RelevantWords words = relevantWords(request, searcher);
            Question question = question(request, words, searcher);
            Hits hits = new Hits(question, meanings);
            FieldDoc after = null;
            TopDocs batch;
            do {
                batch = top(question, after, EXPORTED_AT_ONCE);
                for (var found : batch.scoreDocs) {
                    after = (FieldDoc) found;
                    receiver.accept(hits.of(after));
                }
            } while (batch.scoreDocs.length == EXPORTED_AT_ONCE);
            return batch.scoreDocs.length;
        });
    }

    @Override
    public List<Pair> pairs(SearchRequest request, int limit) {
        if (request.unit() != SearchRequest.Unit.ACCUSATIONS) {
            throw new IllegalArgumentException("Pairs are counted of accusations");
        }
        return states.ask(searcher -> PairCounts.of(question(request, searcher), limit));
    }

    @Override
    public List<FacetValue> facetValues(SearchRequest request, Facet facet, String typed, int limit) {
        return states.ask(searcher ->
                facetListing.named(typed, facet, FacetCounts.of(facet, question(request, searcher)), limit));
    }

    private Question question(SearchRequest request, IndexSearcher searcher) throws IOException {
        return question(request, relevantWords(request, searcher), searcher);
    }

    private Question question(SearchRequest request, RelevantWords words, IndexSearcher searcher) throws IOException {
        return new Question(
                searcher, request, translation(request, words), request.foldCopies() ? folding(searcher) : null);
    }

    private Folding folding(IndexSearcher searcher) throws IOException {
        return new Folding(searcher, copyGroups.of(searcher.getIndexReader()));
    }

    @Override
    public Optional<IndexedArticle> article(String id) {
        return states.ask(searcher -> {
            OptionalInt doc = document(id, searcher);
            return doc.isPresent() ? Optional.of(Hits.stored(searcher, doc.getAsInt())) : Optional.empty();
        });
    }

    /** The article that has this id, or else a place with it. */
    private static OptionalInt document(String id, IndexSearcher searcher) throws IOException {
        OptionalInt own = document(Schema.ID, id, searcher);
        return own.isPresent() ? own : document(Schema.PLACE_ID, id, searcher);
    }

    private static OptionalInt document(String field, String id, IndexSearcher searcher) throws IOException {
        TopDocs found = searcher.search(
                new BooleanQuery.Builder()
                        .add(QueryTranslation.ARTICLES, Occur.FILTER)
                        .add(new TermQuery(new Term(field, id)), Occur.FILTER)
                        .build(),
                1);
        return found.scoreDocs.length == 0 ? OptionalInt.empty() : OptionalInt.of(found.scoreDocs[0].doc);
    }

    @Override
    public List<Hit> similar(String id, int limit) {
        return states.ask(searcher -> {
            OptionalInt doc = document(id, searcher);
            return doc.isPresent()
                    ? new SimilarArticles(searcher, copyGroups.of(searcher.getIndexReader())).to(doc.getAsInt(), limit)
                    : List.of();
        });
    }

    @Override
    public Copies copies(String id) {
        return states.ask(searcher -> {
            OptionalInt doc = document(id, searcher);
            return doc.isPresent() ? folding(searcher).copies(doc.getAsInt()) : Copies.NONE;
        });
    }

    @Override
    public List<Completion> complete(String typed, int limit) {
        return states.ask(searcher -> completions.of(typed, limit, new IndexWords(searcher.getIndexReader())));
    }

    @Override
    public IndexHealth health() {
        return states.ask(searcher -> new IndexHealth(
                Schema.NUMBER,
                searcher.count(QueryTranslation.ARTICLES),
                searcher.count(QueryTranslation.ACCUSATIONS),
                states.bytes()));
    }

    @Override
    public void close() {
        states.close();
    }
}
