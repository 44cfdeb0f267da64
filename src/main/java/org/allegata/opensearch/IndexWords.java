package org.allegata.opensearch;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allegata.matching.Completions;
import org.allegata.matching.Corrections;
import org.allegata.matching.Corrections.Spelling;
import org.allegata.matching.TextAnalysis;
import org.allegata.search.Completion.Kind;
import tools.jackson.databind.JsonNode;

/** What one state of the articles knows of their words. */
abstract class IndexWords implements Completions.Engine, Corrections.Engine {

    private static final String FOUND = "found";
    private static final String NESTED = "nested";

    private final State state;

    IndexWords(State state) {
        this.state = state;
    }

    @Override
    public Map<String, Long> occurrences(Kind kind, Set<String> ids) {
        return kind == Kind.ORGANISATION
                ? counts(Mapping.ORGANISATION + Mapping.PARTY_ID, List.copyOf(ids), ids.size())
                : countsOfAccusations(List.copyOf(ids));
    }

    private Map<String, Long> countsOfAccusations(List<String> types) {
        Map<String, Object> nested = Map.of(
                "nested",
                Map.of("path", Mapping.ACCUSATIONS),
                "aggs",
                Map.of(FOUND, terms(Mapping.TYPE, types, types.size())));
        return counts(search(Map.of(NESTED, nested)).path(NESTED));
    }

    @Override
    public Map<String, Long> titleWords(String prefix, int limit) {
        return counts(Mapping.TITLE_WORD, escaped(prefix) + ".*", limit);
    }

    private Map<String, Long> counts(String field, Object include, int size) {
        return counts(search(Map.of(FOUND, terms(field, include, size))));
    }

    private static Map<String, Object> terms(String field, Object include, int size) {
        return Map.of("terms", Map.of("field", field, "include", include, "size", Math.max(1, size)));
    }

    private JsonNode search(Map<String, Object> aggregations) {
        return state.search(Map.of("size", 0, "aggs", aggregations)).path("aggregations");
    }

    private static Map<String, Long> counts(JsonNode aggregations) {
        Map<String, Long> counts = new HashMap<>();
        aggregations
                .path(FOUND)
                .path("buckets")
                .forEach(bucket -> counts.put(
                        bucket.path("key").asString(), bucket.path("doc_count").asLong()));
        return counts;
    }

    /** As Lucene's regular expressions want it: whatever is not a letter or digit stands for itself. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (!Character.isLetterOrDigit(c)) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(c);
        });
        return escaped.toString();
    }

    @Override
    public long articlesWith(String word) {
        return state.count(Clause.term(Mapping.text(Mapping.TEXT, TextAnalysis.EXACT), word));
    }

    @Override
    public Optional<Spelling> mostAlike(String word) {
        Map<String, Object> term = new LinkedHashMap<>();
        term.put("field", Mapping.text(Mapping.TEXT, TextAnalysis.EXACT));
        term.put("analyzer", Mapping.READY);
        term.put("size", 1);
        term.put("suggest_mode", "always");
        term.put("min_word_length", Corrections.SHORTEST);
        term.put("accuracy", Corrections.ALIKE);
        term.put("max_term_freq", 0);
        return state.search(Map.of("size", 0, "suggest", Map.of("text", word, FOUND, Map.of("term", term))))
                .path("suggest")
                .path(FOUND)
                .path(0)
                .path("options")
                .valueStream()
                .map(option -> new Spelling(
                        option.path("text").asString(), option.path("freq").asLong()))
                .findFirst();
    }
}
