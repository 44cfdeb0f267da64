package org.allegata.opensearch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allegata.search.Facet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Counts the hits of a request by several things at once, in one search.
 *
 * <p>The accusations that answer are counted case by case; the cases exclude each other, so that their counts add up.
 */
final class Counting {

    private static final String CASE = "case-";
    private static final String NESTED = "accusations";
    private static final String ANSWERING = "answering";

    private final Asked asked;
    private final @Nullable Facet leftOut;
    private final Map<String, Object> onArticles = new LinkedHashMap<>();
    private final Map<String, Object> onAccusations = new LinkedHashMap<>();

    /** @param leftOut the facet whose filters do not matter, or null */
    Counting(Asked asked, @Nullable Facet leftOut) {
        this.asked = asked;
        this.leftOut = leftOut;
    }

    /** An aggregation over the articles that are hits, or hold accusations that are. */
    void onArticles(String name, Map<String, Object> aggregation) {
        onArticles.put(name, aggregation);
    }

    /** An aggregation over the accusations of those articles that answer. */
    void onAccusations(String name, Map<String, Object> aggregation) {
        onAccusations.put(name, aggregation);
    }

    /** An aggregation over the hits, whichever they are. */
    void onHits(String name, Map<String, Object> aggregation) {
        if (asked.countsAccusations()) {
            onAccusations(name, aggregation);
        } else {
            onArticles(name, aggregation);
        }
    }

    Counted count() {
        Map<String, Object> aggregations = new LinkedHashMap<>(onArticles);
        if (!onAccusations.isEmpty() || asked.countsAccusations()) {
            addCases(aggregations);
        }
        Map<String, Object> search = new LinkedHashMap<>();
        search.put("query", asked.articles(leftOut));
        search.put("size", 0);
        if (!aggregations.isEmpty()) {
            search.put("aggs", aggregations);
        }
        return new Counted(asked.state().search(search), asked.countsAccusations());
    }

    private void addCases(Map<String, Object> aggregations) {
        List<AnsweringAccusations.Case> cases = asked.answering(leftOut).cases();
        for (int i = 0; i < cases.size(); i++) {
            Map<String, Object> answering = new LinkedHashMap<>();
            answering.put("filter", cases.get(i).accusation());
            if (!onAccusations.isEmpty()) {
                answering.put("aggs", onAccusations);
            }
            Map<String, Object> nested =
                    Map.of("nested", Map.of("path", Mapping.ACCUSATIONS), "aggs", Map.of(ANSWERING, answering));
            aggregations.put(CASE + i, Map.of("filter", cases.get(i).article(), "aggs", Map.of(NESTED, nested)));
        }
    }

    /** What was counted. */
    record Counted(JsonNode answer, boolean countsAccusations) {

        /** How many hits there are. */
        long total() {
            return countsAccusations
                    ? cases().stream()
                            .mapToLong(one -> one.path("doc_count").asLong())
                            .sum()
                    : answer.path("hits").path("total").path("value").asLong();
        }

        JsonNode onArticles(String name) {
            return answer.path("aggregations").path(name);
        }

        /** One for each case. */
        List<JsonNode> onAccusations(String name) {
            return cases().stream().map(one -> one.path(name)).toList();
        }

        List<JsonNode> onHits(String name) {
            return countsAccusations ? onAccusations(name) : List.of(onArticles(name));
        }

        private List<JsonNode> cases() {
            JsonNode aggregations = answer.path("aggregations");
            List<JsonNode> cases = new ArrayList<>();
            for (int i = 0; aggregations.has(CASE + i); i++) {
                cases.add(aggregations.path(CASE + i).path(NESTED).path(ANSWERING));
            }
            return cases;
        }
    }
}
