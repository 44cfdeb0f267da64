package org.allegata;

import java.time.chrono.ChronoLocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.allegata.matching.ScanAnswer;
import org.allegata.matching.ScanEvidence;
import org.allegata.matching.ScanOracle;
import org.allegata.query.Query;
import org.allegata.search.Facet;
import org.allegata.search.Filter;
import org.allegata.search.ResultPage;
import org.allegata.search.ResultPage.Bucket;
import org.allegata.search.ResultPage.FacetValue;
import org.allegata.search.ResultPage.Hit;
import org.allegata.search.SearchIndex;
import org.allegata.search.SearchRequest;
import org.allegata.search.SearchRequest.TimelineDate;

/** Asks an index and a scan one thing, and tells in what they differ. */
final class ScanComparison {

    /** Values of a facet that is no tree, besides those chosen. */
    private static final int MOST_VALUES = 20;

    /** Of what differs in one respect. */
    private static final int MOST_TOLD = 5;

    private final SearchIndex index;
    private final ScanOracle oracle;
    private final SearchRequest request;
    private final ScanAnswer wanted;
    private final ResultPage page;
    private final List<String> faults = new ArrayList<>();

    ScanComparison(SearchIndex index, ScanOracle oracle, SearchRequest request) {
        this.index = index;
        this.oracle = oracle;
        this.request = request;
        this.wanted = oracle.answer(request);
        this.page = index.search(request);
    }

    ResultPage page() {
        return page;
    }

    List<String> faults() {
        compareHits();
        request.facets().forEach(facet -> compare(facet, page.facets().getOrDefault(facet, List.of())));
        compareTimeline();
        lookAtEvidence();
        return faults;
    }

    private void expect(Object found, Object expected, String what) {
        if (!found.equals(expected)) {
            faults.add(what + ": " + found + ", not " + expected);
        }
    }

    private void compareHits() {
        List<Hit> paged = paged();
        List<Hit> exported = new ArrayList<>();
        index.export(request, exported::add);
        expect(page.total(), (long) wanted.total(), "total");
        expect(page.relaxed(), wanted.relaxed(), "relaxed");
        expect(paged.size(), wanted.total(), "hits on all pages");
        expect(ids(exported), ids(paged), "order of the export");
        Set<ScanAnswer.Found> found =
                new HashSet<>(paged.stream().map(ScanComparison::found).toList());
        Set<ScanAnswer.Found> missed = new HashSet<>(wanted.hits());
        missed.removeAll(found);
        found.removeAll(wanted.hits());
        expect(missed.stream().limit(MOST_TOLD).toList(), List.of(), "missed");
        expect(found.stream().limit(MOST_TOLD).toList(), List.of(), "found wrongly");
        expect(ids(paged), ids(paged.stream().sorted(order()).toList()), "order");
    }

    private static ScanAnswer.Found found(Hit hit) {
        return new ScanAnswer.Found(
                hit.found().article().id(),
                hit.answering(),
                Math.toIntExact(hit.copies().total()));
    }

    private static List<String> ids(List<Hit> hits) {
        return hits.stream()
                .map(hit -> hit.found().article().id() + hit.answering())
                .toList();
    }

    /** The first page as asked for, the others as large as they may be. */
    private List<Hit> paged() {
        List<Hit> all = new ArrayList<>(page.hits());
        for (SearchRequest.Cursor next = page.next(); next != null; ) {
            ResultPage more = index.search(after(next));
            all.addAll(more.hits());
            next = more.next();
        }
        return all;
    }

    private SearchRequest after(SearchRequest.Cursor cursor) {
        return new SearchRequest(
                request.unit(),
                request.query(),
                request.filters(),
                request.match(),
                request.concepts(),
                request.foldCopies(),
                request.sort(),
                SearchRequest.MAX_SIZE,
                cursor,
                Set.of(),
                request.timeline(),
                request.interval());
    }

    private Comparator<Hit> order() {
        Comparator<Hit> byId = Comparator.comparing(
                        (Hit hit) -> hit.found().article().id())
                .thenComparing(
                        hit -> hit.answering().isEmpty() ? 0 : hit.answering().getFirst());
        Comparator<Hit> first = switch (request.sort()) {
            case RELEVANCE -> literalFirst().thenComparing(hit -> -hit.score());
            case NEWEST -> byDay(Comparator.reverseOrder());
            case OLDEST -> byDay(Comparator.naturalOrder());
        };
        return first.thenComparing(byId);
    }

    private Comparator<Hit> literalFirst() {
        Set<String> literal = request.concepts() ? wanted.literal() : Set.of();
        return Comparator.comparing(
                hit -> !literal.contains(hit.found().article().id()));
    }

    private static Comparator<Hit> byDay(Comparator<ChronoLocalDate> days) {
        return Comparator.comparing(hit -> hit.found().article().published(), Comparator.nullsLast(days));
    }

    private void compare(Facet facet, List<FacetValue> values) {
        Map<String, Long> counts = wanted.counts(facet);
        Map<String, Long> given = new HashMap<>();
        flat(values).forEach(value -> given.put(value.value(), value.count()));
        given.forEach((value, count) -> expect(count, counts.getOrDefault(value, 0L), facet.id() + " " + value));
        List<String> frequent = counts.keySet().stream()
                .sorted(Comparator.comparing((String value) -> -counts.getOrDefault(value, 0L))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        if (facet == Facet.ACCUSATION) {
            expect(given.keySet().containsAll(frequent), true, "all types given");
        } else {
            List<String> first = frequent.subList(0, Math.min(MOST_VALUES, frequent.size()));
            expect(values.stream().map(FacetValue::value).limit(first.size()).toList(), first, facet.id());
        }
    }

    private static Stream<FacetValue> flat(List<FacetValue> values) {
        return values.stream().flatMap(value -> Stream.concat(Stream.of(value), flat(value.children())));
    }

    private void compareTimeline() {
        List<Bucket> buckets = page.timeline().buckets();
        expect(buckets.stream().map(Bucket::count).toList(), wanted.in(buckets), "timeline");
        expect(page.timeline().undated(), wanted.undated(), "undated");
        if (request.timeline() == TimelineDate.PUBLISHED) {
            long sum = buckets.stream().mapToLong(Bucket::count).sum();
            expect(sum + page.timeline().undated(), page.total(), "sum of the timeline");
        }
        for (int i = 1; i < buckets.size(); i++) {
            expect(buckets.get(i).from(), buckets.get(i - 1).to().plusDays(1), "next bucket");
        }
    }

    private void lookAtEvidence() {
        ScanEvidence evidence = oracle.evidence(request);
        List<Query> asked = new ArrayList<>(List.of(request.query()));
        request.filters().stream().map(Filter::condition).forEach(asked::add);
        boolean mustShow = QueriesOverCorpusTest.mustShow(new Query.And(asked));
        for (Hit hit : page.hits()) {
            faults.addAll(evidence.faults(hit));
            expect(
                    mustShow && !QueriesOverCorpusTest.hasReason(hit),
                    false,
                    "no reason shown in " + hit.found().article().id());
        }
    }
}
