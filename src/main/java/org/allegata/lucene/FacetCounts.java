package org.allegata.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import org.allegata.accusation.AccusationType;
import org.allegata.accusation.Names;
import org.allegata.accusation.RegisteredOrganisation;
import org.allegata.accusation.Vocabulary;
import org.allegata.search.Facet;
import org.allegata.search.Filter;
import org.allegata.search.ResultPage.FacetValue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Counts hits by the values of a facet, exactly. */
final class FacetCounts {

    /** Values given of a facet that is no tree, besides those chosen. */
    private static final int MOST_VALUES = 20;

    private static final Comparator<FacetValue> MOST_FREQUENT =
            Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value);

    private final Vocabulary vocabulary;

    FacetCounts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The most frequent values and those chosen; types as a complete tree. */
    List<FacetValue> of(Facet facet, Question question) throws IOException {
        Map<String, Long> counts = count(facet, question);
        List<String> chosen = chosen(facet, question);
        if (facet == Facet.ACCUSATION) {
            chosen.stream()
                    .flatMap(type -> vocabulary.lineage(type).stream())
                    .forEach(type -> counts.putIfAbsent(type, 0L));
            return tree(null, counts);
        }
        return frequentAndChosen(counts, chosen);
    }

    /** All values whose name, alias or label holds what was typed, most frequent first. */
    List<FacetValue> named(String typed, Facet facet, Question question, int limit) throws IOException {
        String folded = Names.fold(typed);
        return sorted(count(facet, question))
                .filter(value -> names(facet, value.value())
                        .anyMatch(name -> Names.fold(name).contains(folded)))
                .limit(limit)
                .toList();
    }

    private static List<String> chosen(Facet facet, Question question) {
        return question.request().filters().stream()
                .filter(filter -> filter.ofFacet().equals(Optional.of(facet)))
                .map(Filter::chosen)
                .flatMap(List::stream)
                .toList();
    }

    /** A value chosen in another spelling than it has here stands for the value, and with none for itself. */
    private static List<FacetValue> frequentAndChosen(Map<String, Long> counts, List<String> asked) {
        Set<String> chosen = new HashSet<>();
        for (String value : asked) {
            String folded = Names.fold(value);
            List<String> same = counts.keySet().stream()
                    .filter(other -> other.equals(value) || Names.fold(other).equals(folded))
                    .toList();
            chosen.addAll(same.isEmpty() ? List.of(value) : same);
        }
        chosen.forEach(value -> counts.putIfAbsent(value, 0L));
        List<FacetValue> given = mostFrequent(counts);
        given.forEach(value -> chosen.remove(value.value()));
        counts.keySet().retainAll(chosen);
        return Stream.concat(given.stream(), sorted(counts)).toList();
    }

    /** Without sorting all: there may be very many that occur once. */
    private static List<FacetValue> mostFrequent(Map<String, Long> counts) {
        PriorityQueue<FacetValue> kept = new PriorityQueue<>(MOST_FREQUENT.reversed());
        counts.forEach((value, count) -> {
            if (kept.size() < MOST_VALUES || count >= kept.element().count()) {
                kept.add(new FacetValue(value, count, List.of()));
            }
            if (kept.size() > MOST_VALUES) {
                kept.remove();
            }
        });
        return kept.stream().sorted(MOST_FREQUENT).toList();
    }

    private static Stream<FacetValue> sorted(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> new FacetValue(entry.getKey(), entry.getValue(), List.of()))
                .sorted(MOST_FREQUENT);
    }

    /** The types below a node (null: the top) that occur, each with its children. */
    private List<FacetValue> tree(@Nullable String parent, Map<String, Long> counts) {
        return vocabulary.types().stream()
                .filter(type -> Objects.equals(type.parent(), parent) && counts.containsKey(type.id()))
                .map(type -> new FacetValue(type.id(), counts.getOrDefault(type.id(), 0L), tree(type.id(), counts)))
                .sorted(MOST_FREQUENT)
                .toList();
    }

    private Stream<String> names(Facet facet, String value) {
        Stream<String> known = switch (facet) {
            case ORGANISATION, ACCUSER, ACCUSED ->
                vocabulary.organisation(value).stream().flatMap(FacetCounts::names);
            case ACCUSATION -> vocabulary.type(value).stream().flatMap(FacetCounts::names);
            case STATUS, RESPONSE, SOURCE, LANGUAGE -> Stream.empty();
        };
        return Stream.concat(Stream.of(value), known);
    }

    private static Stream<String> names(RegisteredOrganisation body) {
        return Stream.concat(Stream.of(body.name()), body.aliases().stream());
    }

    private static Stream<String> names(AccusationType type) {
        return Stream.concat(type.labels().values().stream(), type.synonyms().stream());
    }

    private static Map<String, Long> count(Facet facet, Question question) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        Matches hits = question.answersBut(facet);
        if (facet.ofAccusation() == question.countsAccusations()) {
            for (Matches.Segment segment : hits.segments()) {
                countValues(facet, segment, doc -> doc, counts);
            }
        } else if (question.countsAccusations()) {
            for (Matches.Segment segment : hits.segments()) {
                BitSet articles = segment.articles();
                countValues(facet, segment, articles::nextSetBit, counts);
            }
        } else {
            countArticlesByAccusations(facet, question, hits, counts);
        }
        return counts;
    }

    /** Where the values of a hit stand: on itself, or on the article of its block. */
    private interface Holder {
        int of(int hit) throws IOException;
    }

    private static void countValues(Facet facet, Matches.Segment segment, Holder holder, Map<String, Long> counts)
            throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(segment.context().reader(), Schema.COUNTED.get(facet));
        long[] byOrdinal = new long[Math.toIntExact(values.getValueCount())];
        for (int hit = segment.next(0); hit != DocIdSetIterator.NO_MORE_DOCS; hit = segment.next(hit + 1)) {
            boolean has = values.advanceExact(holder.of(hit));
            for (int i = 0; has && i < values.docValueCount(); i++) {
                byOrdinal[Math.toIntExact(values.nextOrd())]++;
            }
        }
        add(values, byOrdinal, counts);
    }

    /** An article counts once for a value, however many of its accusations have it. */
    private static void countArticlesByAccusations(
            Facet facet, Question question, Matches articles, Map<String, Long> counts) throws IOException {
        Map<Object, Matches.Segment> answering = new HashMap<>();
        for (Matches.Segment segment : articles.segments()) {
            answering.put(segment.context().id(), segment);
        }
        for (Matches.Segment accusations : question.accusationsBut(facet).segments()) {
            Matches.Segment hits = answering.get(accusations.context().id());
            if (hits != null) {
                countOnce(facet, accusations, hits, counts);
            }
        }
    }

    private static void countOnce(
            Facet facet, Matches.Segment accusations, Matches.Segment hits, Map<String, Long> counts)
            throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(accusations.context().reader(), Schema.COUNTED.get(facet));
        BitSet articles = accusations.articles();
        long[] byOrdinal = new long[Math.toIntExact(values.getValueCount())];
        int[] lastCounted = new int[byOrdinal.length];
        Arrays.fill(lastCounted, -1);
        for (int doc = accusations.next(0); doc != DocIdSetIterator.NO_MORE_DOCS; doc = accusations.next(doc + 1)) {
            int article = articles.nextSetBit(doc);
            if (hits.answers().get(article) && values.advanceExact(doc)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    int ordinal = Math.toIntExact(values.nextOrd());
                    if (lastCounted[ordinal] != article) {
                        lastCounted[ordinal] = article;
                        byOrdinal[ordinal]++;
                    }
                }
            }
        }
        add(values, byOrdinal, counts);
    }

    private static void add(SortedSetDocValues values, long[] byOrdinal, Map<String, Long> counts) throws IOException {
        for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
            if (byOrdinal[ordinal] > 0) {
                counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Long::sum);
            }
        }
    }
}
