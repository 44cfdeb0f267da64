package org.allegata.opensearch;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allegata.opensearch.Counting.Counted;
import org.allegata.search.Facet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Counts hits by the values of a field, exactly: the shards' own lists of the most frequent values would leave some out, so all values are asked for,
 * and where they are too many for one answer, in parts.
 */
final class ValueCounts {

    /** Values in one answer. */
    private static final int AT_ONCE = 10_000;

    private static final String ARTICLES = "articles";
    private static final String DISTINCT = "-distinct";

    private final String name;
    private final String field;
    private final Place place;

    /** Where the values stand, and what is counted. */
    private enum Place {
        /** On articles, which are counted. */
        ARTICLE,
        /** On accusations, which are counted. */
        ACCUSATION,
        /** On accusations, whose articles are counted. */
        ARTICLE_OF_ACCUSATION
    }

    private ValueCounts(String field, Place place) {
        this.name = "by-" + field;
        this.field = field;
        this.place = place;
    }

    /** Hits by value of a facet. */
    static ValueCounts of(Facet facet, Asked asked) {
        if (asked.countsAccusations()) {
            return new ValueCounts(Mapping.countedOnAccusation(facet), Place.ACCUSATION);
        }
        return new ValueCounts(
                Mapping.counted(facet), facet.ofAccusation() ? Place.ARTICLE_OF_ACCUSATION : Place.ARTICLE);
    }

    /** Accusations that answer by value of a field of theirs. */
    static ValueCounts ofAccusations(String field) {
        return new ValueCounts(field, Place.ACCUSATION);
    }

    /** Asks for the counts among others. */
    void addTo(Counting counting) {
        add(counting, 0, 1);
    }

    /** What was counted; asks again for what is too much for one answer. */
    Map<String, Long> in(Counted counted, Asked asked, @Nullable Facet leftOut) {
        Map<String, Long> counts = new HashMap<>();
        long distinct = read(counted, counts);
        int parts = 1;
        while (distinct > AT_ONCE) {
            parts = (int) Math.max(2L * parts, distinct * 3 / (2 * AT_ONCE) + 1);
            counts.clear();
            distinct = 0;
            for (int part = 0; part < parts && distinct <= AT_ONCE; part++) {
                Counting again = new Counting(asked, leftOut);
                add(again, part, parts);
                distinct = read(again.count(), counts);
            }
        }
        return counts;
    }

    /** The counts by themselves. */
    Map<String, Long> count(Asked asked, @Nullable Facet leftOut) {
        Counting counting = new Counting(asked, leftOut);
        addTo(counting);
        return in(counting.count(), asked, leftOut);
    }

    private void add(Counting counting, int part, int parts) {
        Map<String, Object> distinct = Map.of("cardinality", Map.of("field", field));
        if (place == Place.ARTICLE) {
            counting.onArticles(name, values(part, parts));
            counting.onArticles(name + DISTINCT, distinct);
        } else {
            counting.onAccusations(name, values(part, parts));
            counting.onAccusations(name + DISTINCT, distinct);
        }
    }

    private Map<String, Object> values(int part, int parts) {
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put("field", field);
        terms.put("size", AT_ONCE);
        if (parts > 1) {
            terms.put("include", Map.of("partition", part, "num_partitions", parts));
        }
        return place == Place.ARTICLE_OF_ACCUSATION
                ? Map.of("terms", terms, "aggs", Map.of(ARTICLES, Map.of("reverse_nested", Map.of())))
                : Map.of("terms", terms);
    }

    /** Adds what was counted; if that is not all, returns roughly how many values there are, else 0. */
    private long read(Counted counted, Map<String, Long> counts) {
        long distinct = 0;
        List<JsonNode> all = nodes(counted, name);
        List<JsonNode> sizes = nodes(counted, name + DISTINCT);
        for (int i = 0; i < all.size(); i++) {
            all.get(i)
                    .path("buckets")
                    .forEach(bucket -> counts.merge(bucket.path("key").asString(), count(bucket), Long::sum));
            if (all.get(i).path("sum_other_doc_count").asLong() > 0) {
                distinct = Math.max(
                        distinct,
                        Math.max(AT_ONCE + 1, sizes.get(i).path("value").asLong()));
            }
        }
        return distinct;
    }

    private List<JsonNode> nodes(Counted counted, String named) {
        return place == Place.ARTICLE ? List.of(counted.onArticles(named)) : counted.onAccusations(named);
    }

    private long count(JsonNode bucket) {
        JsonNode counted = place == Place.ARTICLE_OF_ACCUSATION ? bucket.path(ARTICLES) : bucket;
        return counted.path("doc_count").asLong();
    }
}
