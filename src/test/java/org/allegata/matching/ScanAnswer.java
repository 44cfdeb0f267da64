package org.allegata.matching;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.accusation.Accusation;
import org.allegata.accusation.Period;
import org.allegata.accusation.Vocabulary;
import org.allegata.matching.ScanOracle.Answering;
import org.allegata.search.Facet;
import org.allegata.search.ResultPage.Bucket;
import org.allegata.search.SearchRequest;
import org.allegata.search.SearchRequest.TimelineDate;
import org.allegata.search.SearchRequest.Unit;
import org.jspecify.annotations.Nullable;

/** The answer to one request as a scan finds it. */
public final class ScanAnswer {

    private final SearchRequest request;
    private final boolean relaxed;
    private final Vocabulary vocabulary;
    private final Function<@Nullable Facet, List<Answering>> hitsWithout;
    private final Predicate<ScannedArticle> literal;
    private final Function<ScannedArticle, List<Integer>> named;
    private final List<Hit> hits;
    private final boolean asksAccusation;

    /**
     * @param hitsWithout the articles that answer, without the filter of a facet or, for null, with all
     * @param literal whether an article answers without any concept
     * @param named the accusations of an article of types that plain words name
     */
    ScanAnswer(
            SearchRequest request,
            boolean relaxed,
            Vocabulary vocabulary,
            Function<@Nullable Facet, List<Answering>> hitsWithout,
            Predicate<ScannedArticle> literal,
            Function<ScannedArticle, List<Integer>> named) {
        this.request = request;
        this.relaxed = relaxed;
        this.vocabulary = vocabulary;
        this.hitsWithout = hitsWithout;
        this.literal = literal;
        this.named = named;
        this.hits = hits(null);
        this.asksAccusation = request.unit() == Unit.ACCUSATIONS
                || request.query().asksAccusation()
                || request.filters().stream()
                        .anyMatch(filter -> filter.condition().asksAccusation());
    }

    /**
     * A hit as an index must give it.
     *
     * @param id the article's
     * @param answering positions of the accusations that make it a hit
     * @param copies how many are folded into it
     */
    public record Found(String id, List<Integer> answering, int copies) {}

    /** An article, or one of its accusations, with the accusations that count for it. */
    private record Hit(ScannedArticle scanned, List<Integer> accusations, int copies) {

        Stream<Accusation> counted() {
            return accusations.stream().map(scanned.indexed().reading().accusations()::get);
        }

        @Nullable
        LocalDate published() {
            return scanned.indexed().article().published();
        }
    }

    private List<Hit> hits(@Nullable Facet leftOut) {
        return hitsWithout.apply(leftOut).stream()
                .flatMap(answering -> request.unit() == Unit.ARTICLES
                        ? Stream.of(new Hit(answering.scanned(), answering.accusations(), answering.copies()))
                        : answering.accusations().stream()
                                .map(one -> new Hit(answering.scanned(), List.of(one), answering.copies())))
                .toList();
    }

    public boolean relaxed() {
        return relaxed;
    }

    public int total() {
        return hits.size();
    }

    public List<Found> hits() {
        return hits.stream().map(this::found).toList();
    }

    private Found found(Hit hit) {
        List<Integer> answering = asksAccusation ? hit.accusations() : named.apply(hit.scanned());
        return new Found(hit.scanned().id(), answering, hit.copies());
    }

    /** Ids of the articles that answer by their words, without any concept. */
    public Set<String> literal() {
        return hits.stream()
                .map(Hit::scanned)
                .filter(literal)
                .map(ScannedArticle::id)
                .collect(Collectors.toSet());
    }

    /** How many hits have each value of a facet; those of types with all above them. */
    public Map<String, Long> counts(Facet facet) {
        Map<String, Long> counts = new HashMap<>();
        boolean filtered = request.filters().stream().anyMatch(filter -> filter.facet() == facet);
        (filtered ? hits(facet) : hits)
                .forEach(hit -> values(facet, hit).distinct().forEach(value -> counts.merge(value, 1L, Long::sum)));
        return counts;
    }

    private Stream<String> values(Facet facet, Hit hit) {
        return switch (facet) {
            case ORGANISATION ->
                hit.scanned().indexed().reading().organisations().stream().map(one -> one.key());
            case ACCUSER -> hit.counted().map(one -> one.accuser().key());
            case ACCUSED -> hit.counted().map(one -> one.accused().key());
            case ACCUSATION ->
                hit.counted().flatMap(one -> one.types().stream()).flatMap(type -> vocabulary.lineage(type).stream());
            case STATUS -> hit.counted().map(one -> one.status().id());
            case RESPONSE -> hit.counted().map(one -> one.response().id());
            case SOURCE -> Stream.ofNullable(hit.scanned().indexed().article().source());
            case LANGUAGE ->
                Stream.of(ScannedConditions.language(hit.scanned().indexed().article()));
        };
    }

    /** For each bucket of the timeline that was asked for, how many hits reach into it. */
    public List<Long> in(List<Bucket> buckets) {
        List<List<Period>> dates = hits.stream().map(hit -> dates(hit).toList()).toList();
        return buckets.stream()
                .map(bucket -> dates.stream()
                        .filter(periods -> periods.stream().anyMatch(period -> reaches(period, bucket)))
                        .count())
                .toList();
    }

    public long undated() {
        return hits.stream().filter(hit -> dates(hit).findAny().isEmpty()).count();
    }

    private Stream<Period> dates(Hit hit) {
        return request.timeline() == TimelineDate.PUBLISHED
                ? Stream.ofNullable(hit.published()).map(Period::day)
                : hit.counted().map(Accusation::event).filter(Period::isKnown);
    }

    private static boolean reaches(Period period, Bucket bucket) {
        return (period.from() == null || !period.from().isAfter(bucket.to()))
                && (period.to() == null || !period.to().isBefore(bucket.from()));
    }
}
