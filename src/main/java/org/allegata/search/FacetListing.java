package org.allegata.search;

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
import org.allegata.search.ResultPage.FacetValue;
import org.jspecify.annotations.Nullable;

/** Which of a facet's values are given, of all that hits were counted by. */
public final class FacetListing {

    /** Values given of a facet that is no tree, besides those chosen. */
    public static final int MOST_VALUES = 20;

    private static final Comparator<FacetValue> MOST_FREQUENT =
            Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value);

    private final Vocabulary vocabulary;

    public FacetListing(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The most frequent values and those chosen; types as a complete tree.
     *
     * @param counted hits by value
     */
    public List<FacetValue> of(Facet facet, Map<String, Long> counted, SearchRequest request) {
        Map<String, Long> counts = new HashMap<>(counted);
        List<String> chosen = chosen(facet, request);
        if (facet == Facet.ACCUSATION) {
            chosen.stream()
                    .flatMap(type -> vocabulary.lineage(type).stream())
                    .forEach(type -> counts.putIfAbsent(type, 0L));
            return tree(null, counts);
        }
        return frequentAndChosen(counts, chosen);
    }

    /** All values whose name, alias or label holds what was typed, most frequent first. */
    public List<FacetValue> named(String typed, Facet facet, Map<String, Long> counts, int limit) {
        String folded = Names.fold(typed);
        return sorted(counts)
                .filter(value -> names(facet, value.value())
                        .anyMatch(name -> Names.fold(name).contains(folded)))
                .limit(limit)
                .toList();
    }

    /** The values of a facet that a request asks for. */
    public static List<String> chosen(Facet facet, SearchRequest request) {
        return request.filters().stream()
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
                vocabulary.organisation(value).stream().flatMap(FacetListing::names);
            case ACCUSATION -> vocabulary.type(value).stream().flatMap(FacetListing::names);
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
}
