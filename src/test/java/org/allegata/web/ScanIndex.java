package org.allegata.web;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.allegata.accusation.Accusation;
import org.allegata.accusation.Vocabulary;
import org.allegata.search.Completion;
import org.allegata.search.CursorExpiredException;
import org.allegata.search.Facet;
import org.allegata.search.Filter;
import org.allegata.search.IndexHealth;
import org.allegata.search.IndexUnavailableException;
import org.allegata.search.IndexedArticle;
import org.allegata.search.ResultPage;
import org.allegata.search.ResultPage.Correction;
import org.allegata.search.ResultPage.FacetValue;
import org.allegata.search.ResultPage.Hit;
import org.allegata.search.SearchIndex;
import org.allegata.search.SearchRequest;
import org.allegata.search.SearchRequest.Cursor;
import org.allegata.search.SearchRequest.Sort;
import org.allegata.search.SearchRequest.Unit;
import org.jspecify.annotations.Nullable;

/** An index in memory that looks through all articles at each question; enough of one to test the server with. */
class ScanIndex implements SearchIndex {

    private final Vocabulary vocabulary;
    private final Map<String, IndexedArticle> articles = new TreeMap<>();
    private long state;
    private @Nullable RuntimeException failure;
    private int rowsBeforeFailure;
    private @Nullable RuntimeException rowFailure;
    private final Map<String, String> copies = new TreeMap<>();
    private @Nullable Correction correction;
    private List<Completion> completions = List.of();

    ScanIndex(Vocabulary vocabulary, List<IndexedArticle> articles) {
        this.vocabulary = vocabulary;
        articles.forEach(this::put);
    }

    synchronized boolean put(IndexedArticle article) {
        state++;
        return articles.put(article.article().id(), article) == null;
    }

    synchronized boolean remove(String id) {
        state++;
        return articles.remove(id) != null;
    }

    /** From now on one article is a near copy of another. */
    void nearCopy(String id, String original) {
        copies.put(id, original);
    }

    /** From now on every search is told what may have been meant. */
    void correct(Correction meant) {
        correction = meant;
    }

    /** Of an article that is in it, whatever fails. */
    synchronized String firstId() {
        return articles.keySet().iterator().next();
    }

    /** From now on this is what any text is completed to. */
    void completeTo(List<Completion> all) {
        completions = all;
    }

    /** From now on every question fails so, or none where it is null. */
    void failWith(@Nullable RuntimeException reason) {
        failure = reason;
    }

    /** From now on an export fails so after some rows. */
    void failAfterRows(int rows, RuntimeException reason) {
        rowsBeforeFailure = rows;
        rowFailure = reason;
    }

    @Override
    public synchronized ResultPage search(SearchRequest request) {
        List<Hit> all = hits(request, null);
        int from = start(request, all);
        int to = Math.min(all.size(), from + request.size());
        Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
        request.facets().forEach(facet -> facets.put(facet, facetValues(request, facet, "", 20)));
        Cursor next = to < all.size() && to > from
                ? new Cursor(key(all.get(to - 1)), request.sort() == Sort.RELEVANCE ? String.valueOf(state) : "")
                : null;
        return new ResultPage(
                all.size(),
                false,
                all.subList(from, to),
                facets,
                ScanTimeline.of(request, all),
                correction,
                next,
                List.of());
    }

    @Override
    public synchronized void export(SearchRequest request, Consumer<Hit> receiver) {
        int rows = 0;
        for (Hit hit : hits(request, null)) {
            if (rowFailure != null && rows++ == rowsBeforeFailure) {
                throw rowFailure;
            }
            receiver.accept(hit);
        }
    }

    @Override
    public synchronized List<ResultPage.Pair> pairs(SearchRequest request, int limit) {
        Map<List<String>, Long> counts = new LinkedHashMap<>();
        accusations(hits(request, null))
                .forEach(
                        a -> counts.merge(List.of(a.accuser().key(), a.accused().key()), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(e -> new ResultPage.Pair(e.getKey().get(0), e.getKey().get(1), e.getValue()))
                .sorted(Comparator.comparing(ResultPage.Pair::count)
                        .reversed()
                        .thenComparing(ResultPage.Pair::accuser)
                        .thenComparing(ResultPage.Pair::accused))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<FacetValue> facetValues(SearchRequest request, Facet facet, String typed, int limit) {
        Map<String, Long> counts = new TreeMap<>();
        request.filters().stream()
                .filter(filter -> facet.equals(filter.facet()))
                .flatMap(filter -> filter.chosen().stream())
                .forEach(value -> counts.put(value, 0L));
        for (Hit hit : hits(request, facet)) {
            values(facet, hit).distinct().forEach(value -> counts.merge(value, 1L, Long::sum));
        }
        if (facet == Facet.ACCUSATION) {
            return tree(null, counts);
        }
        return counts.entrySet().stream()
                .filter(e -> e.getKey().toLowerCase(java.util.Locale.ROOT).contains(typed))
                .map(e -> new FacetValue(e.getKey(), e.getValue(), List.of()))
                .sorted(Comparator.comparing(FacetValue::count).reversed().thenComparing(FacetValue::value))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<IndexedArticle> article(String id) {
        check();
        return Optional.ofNullable(articles.get(id))
                .or(() -> articles.values().stream()
                        .filter(found -> found.places().stream()
                                .anyMatch(place -> place.id().equals(id)))
                        .findFirst());
    }

    @Override
    public synchronized List<Hit> similar(String id, int limit) {
        check();
        return articles.values().stream()
                .filter(found -> !found.article().id().equals(id))
                .limit(limit)
                .map(found -> new Hit(found, 1, List.of(), List.of(), ResultPage.Copies.NONE))
                .toList();
    }

    @Override
    public synchronized ResultPage.Copies copies(String id) {
        List<ResultPage.Copy> all = articles.values().stream()
                .map(IndexedArticle::article)
                .filter(article -> id.equals(copies.get(article.id())))
                .map(a -> new ResultPage.Copy(a.id(), a.title(), a.source(), a.url(), a.published()))
                .toList();
        return new ResultPage.Copies(all.size(), all);
    }

    @Override
    public synchronized List<Completion> complete(String typed, int limit) {
        check();
        return completions.subList(0, Math.min(limit, completions.size()));
    }

    @Override
    public synchronized IndexHealth health() {
        check();
        long accusations = articles.values().stream()
                .mapToLong(found -> found.reading().accusations().size())
                .sum();
        return new IndexHealth(1, articles.size(), accusations, 0);
    }

    @Override
    public void close() {}

    private void check() {
        if (failure != null) {
            throw failure instanceof IndexUnavailableException
                    ? new IndexUnavailableException(String.valueOf(failure.getMessage()), failure)
                    : failure;
        }
    }

    private List<Hit> hits(SearchRequest request, @Nullable Facet leftOut) {
        check();
        List<Filter> filters = request.filters().stream()
                .filter(filter -> leftOut == null || filter.facet() != leftOut)
                .toList();
        ScanMatcher matcher = new ScanMatcher(vocabulary, request.query(), filters);
        Stream<Hit> hits = articles.values().stream().flatMap(matcher::hit);
        if (request.foldCopies()) {
            hits = hits.filter(hit -> !copies.containsKey(hit.found().article().id()))
                    .map(hit -> new Hit(
                            hit.found(),
                            hit.score(),
                            hit.snippets(),
                            hit.answering(),
                            copies(hit.found().article().id())));
        }
        if (request.unit() == Unit.ACCUSATIONS) {
            hits = hits.flatMap(ScanIndex::each);
        }
        return hits.sorted(order(request.sort())).toList();
    }

    private static Stream<Hit> each(Hit hit) {
        List<Integer> answering = hit.answering();
        List<Integer> all = answering.isEmpty()
                ? java.util.stream.IntStream.range(
                                0, hit.found().reading().accusations().size())
                        .boxed()
                        .toList()
                : answering;
        return all.stream().map(i -> new Hit(hit.found(), hit.score(), hit.snippets(), List.of(i), hit.copies()));
    }

    private static Comparator<Hit> order(Sort sort) {
        Comparator<String> days = sort == Sort.OLDEST ? Comparator.naturalOrder() : Comparator.reverseOrder();
        Comparator<Hit> byDay = Comparator.comparing(hit -> day(hit), Comparator.nullsLast(days));
        Comparator<Hit> first = sort == Sort.RELEVANCE ? Comparator.comparing((Hit hit) -> -hit.score()) : byDay;
        return first.thenComparing(ScanIndex::key);
    }

    private static @Nullable String day(Hit hit) {
        return hit.found().article().published() == null
                ? null
                : hit.found().article().published().toString();
    }

    private static String key(Hit hit) {
        return hit.found().article().id() + "/" + hit.answering();
    }

    private int start(SearchRequest request, List<Hit> all) {
        Cursor after = request.after();
        if (after == null) {
            return 0;
        }
        if (request.sort() == Sort.RELEVANCE && !after.state().equals(String.valueOf(state))) {
            throw new CursorExpiredException();
        }
        return all.stream().map(ScanIndex::key).toList().indexOf(after.key()) + 1;
    }

    private static Stream<Accusation> accusations(List<Hit> hits) {
        return hits.stream().flatMap(ScanIndex::accusations);
    }

    private static Stream<Accusation> accusations(Hit hit) {
        List<Accusation> all = hit.found().reading().accusations();
        return hit.answering().isEmpty()
                ? all.stream()
                : hit.answering().stream().map(all::get);
    }

    private Stream<String> values(Facet facet, Hit hit) {
        Function<Function<Accusation, String>, Stream<String>> each =
                of -> accusations(hit).map(of);
        return switch (facet) {
            case ORGANISATION -> hit.found().reading().organisations().stream().map(o -> o.key());
            case ACCUSER -> each.apply(a -> a.accuser().key());
            case ACCUSED -> each.apply(a -> a.accused().key());
            case ACCUSATION ->
                accusations(hit).flatMap(a -> a.types().stream()).flatMap(t -> vocabulary.lineage(t).stream());
            case STATUS -> each.apply(a -> a.status().id());
            case RESPONSE -> each.apply(a -> a.response().id());
            case SOURCE -> Stream.ofNullable(hit.found().article().source());
            case LANGUAGE ->
                Stream.of(Optional.ofNullable(hit.found().article().language()).orElse("unknown"));
        };
    }

    private List<FacetValue> tree(@Nullable String parent, Map<String, Long> counts) {
        return vocabulary.types().stream()
                .filter(type -> java.util.Objects.equals(type.parent(), parent))
                .filter(type -> counts.containsKey(type.id()))
                .map(type -> new FacetValue(type.id(), counts.getOrDefault(type.id(), 0L), tree(type.id(), counts)))
                .sorted(Comparator.comparing(FacetValue::count).reversed().thenComparing(FacetValue::value))
                .toList();
    }
}
