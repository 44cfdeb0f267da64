package org.allegata.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.allegata.accusation.Vocabulary;
import org.allegata.matching.Meanings;
import org.allegata.search.Completion;
import org.allegata.search.Facet;
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
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
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
    private final FacetCounts facetCounts;
    private final Completions completions;
    private final Meanings meanings;
    private final CopyGroupCache copyGroups = new CopyGroupCache();

    LuceneIndex(SearchStates states, Vocabulary vocabulary) {
        this.states = states;
        this.facetCounts = new FacetCounts(vocabulary);
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
        RelevantWords words = after == null
                ? RelevantWords.of(request, meanings, searcher)
                : new RelevantWords(after.wordsRequired(), isFewer(request, after.wordsRequired()));
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
                next);
    }

    private ResultPage.@Nullable Correction correction(Question question, boolean relaxed) throws IOException {
        return Corrections.of(
                        question, meanings, relaxed ? 0 : question.answers().count())
                .orElse(null);
    }

    private static boolean isFewer(SearchRequest request, int required) {
        return request.match() == SearchRequest.Match.ALL && RelevantWords.all(request) > required;
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
            facets.put(facet, facetCounts.of(facet, question));
        }
        return facets;
    }

    @Override
    public void export(SearchRequest request, Consumer<Hit> receiver) {
        states.ask(searcher -> {
            RelevantWords words = RelevantWords.of(request, meanings, searcher);
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
        return states.ask(searcher -> {
            Question question = question(request, searcher);
            Map<List<String>, Long> counts = new HashMap<>();
            for (Matches.Segment segment : question.answers().segments()) {
                countPairs(segment, counts);
            }
            return counts.entrySet().stream()
                    .map(entry ->
                            new Pair(entry.getKey().getFirst(), entry.getKey().getLast(), entry.getValue()))
                    .sorted(Comparator.comparingLong(Pair::count)
                            .reversed()
                            .thenComparing(Pair::accuser)
                            .thenComparing(Pair::accused))
                    .limit(limit)
                    .toList();
        });
    }

    private static void countPairs(Matches.Segment accusations, Map<List<String>, Long> counts) throws IOException {
        var reader = accusations.context().reader();
        SortedSetDocValues accusers = DocValues.getSortedSet(reader, Schema.COUNTED.get(Facet.ACCUSER));
        SortedSetDocValues accused = DocValues.getSortedSet(reader, Schema.COUNTED.get(Facet.ACCUSED));
        for (int doc = accusations.next(0); doc != DocIdSetIterator.NO_MORE_DOCS; doc = accusations.next(doc + 1)) {
            if (accusers.advanceExact(doc) && accused.advanceExact(doc)) {
                String from = accusers.lookupOrd(accusers.nextOrd()).utf8ToString();
                String against = accused.lookupOrd(accused.nextOrd()).utf8ToString();
                counts.merge(List.of(from, against), 1L, Long::sum);
            }
        }
    }

    @Override
    public List<FacetValue> facetValues(SearchRequest request, Facet facet, String typed, int limit) {
        return states.ask(searcher -> facetCounts.named(typed, facet, question(request, searcher), limit));
    }

    private Question question(SearchRequest request, IndexSearcher searcher) throws IOException {
        return question(request, RelevantWords.of(request, meanings, searcher), searcher);
    }

    private Question question(SearchRequest request, RelevantWords words, IndexSearcher searcher) throws IOException {
        return new Question(
                searcher,
                request,
                words.translation(request, meanings),
                request.foldCopies() ? folding(searcher) : null);
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
        return states.ask(searcher -> completions.of(typed, limit, searcher.getIndexReader()));
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
