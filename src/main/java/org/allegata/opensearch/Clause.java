package org.allegata.opensearch;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a search as the cluster's query language writes it. Those made by {@link #all} and {@link #any} of one clause are that clause. */
record Clause(@JsonValue Map<String, Object> json) {

    static final Clause EVERYTHING = of("match_all", Map.of());

    static final Clause NOTHING = of("match_none", Map.of());

    Clause {
        json = Map.copyOf(json);
    }

    static Clause of(String kind, Object body) {
        return new Clause(Map.of(kind, body));
    }

    static Clause of(String kind, String field, Object body) {
        return of(kind, Map.of(field, body));
    }

    /** One term, as it stands in the index. */
    static Clause term(String field, String value) {
        return of("term", field, Map.of("value", value));
    }

    /** One term, as it stands in the index, whose score counts so often. */
    static Clause term(String field, String value, float weight) {
        return of("term", field, Map.of("value", value, "boost", weight));
    }

    static Clause anyTerm(String field, Collection<String> values) {
        return of("terms", field, List.copyOf(values));
    }

    static Clause exists(String field) {
        return of("exists", Map.of("field", field));
    }

    /** Numbers from the first to the last, both inclusive; of a field of ranges, those that overlap these. */
    static Clause between(String field, long from, long to) {
        return of("range", field, Map.of("gte", from, "lte", to));
    }

    /** Tokens one right after the other, at most {@code moves} apart. */
    static Clause phrase(String field, List<String> tokens, int moves) {
        return of("match_phrase", field, Map.of("query", Tokens.joined(tokens), "slop", moves));
    }

    /** What answers all, scored by all. */
    static Clause all(List<Clause> clauses) {
        return clauses.size() == 1 ? clauses.getFirst() : bool("must", clauses);
    }

    /** What answers all, without a score. */
    static Clause filter(List<Clause> clauses) {
        return bool("filter", clauses);
    }

    static Clause any(List<Clause> clauses) {
        return clauses.size() == 1 ? clauses.getFirst() : atLeast(1, clauses);
    }

    static Clause atLeast(int least, List<Clause> clauses) {
        return of("bool", Map.of("should", clauses, "minimum_should_match", least));
    }

    /** Scored by the one that scores it best. */
    static Clause best(List<Clause> clauses) {
        return clauses.size() == 1 ? clauses.getFirst() : of("dis_max", Map.of("queries", clauses));
    }

    Clause but(Clause excluded) {
        return of("bool", Map.of("filter", List.of(this), "must_not", List.of(excluded)));
    }

    /** Each that answers has this score. */
    Clause scored(double score) {
        return of("constant_score", Map.of("filter", this, "boost", score));
    }

    /** Its score grows by those of others that fit too. */
    Clause plus(List<Clause> more) {
        return more.isEmpty() ? this : of("bool", Map.of("must", List.of(this), "should", more));
    }

    /** An article with an accusation that answers this. */
    Clause ofAccusation() {
        return of("nested", Map.of("path", Mapping.ACCUSATIONS, "query", this, "score_mode", "none"));
    }

    /** The same with a name by which a hit tells that it answers this. */
    Clause named(String name) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("filter", List.of(this));
        body.put("_name", name);
        return of("bool", body);
    }

    private static Clause bool(String occurrence, List<Clause> clauses) {
        return of("bool", Map.of(occurrence, clauses));
    }
}
