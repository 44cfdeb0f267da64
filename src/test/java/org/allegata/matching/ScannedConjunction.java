package org.allegata.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.allegata.query.Query;
import org.allegata.query.Query.OnAccusation;

/**
 * What is joined by AND, in a query text and in filters together.
 *
 * @param onArticle conditions on the article
 * @param onAccusation conditions on one and the same accusation; several lists where a field stands twice in the text, each with one of the two and
 *     with all other conditions
 */
record ScannedConjunction(List<Query> onArticle, List<List<Query>> onAccusation) {

    static ScannedConjunction of(Query query, List<Query> filters) {
        List<Query> typed = parts(query).toList();
        List<Query> beside = filters.stream().flatMap(ScannedConjunction::parts).toList();
        List<Query> onArticle = Stream.concat(typed.stream(), beside.stream())
                .filter(part -> !part.asksAccusation())
                .toList();
        Map<Object, List<Query>> byField = new LinkedHashMap<>();
        typed.stream()
                .filter(Query::asksAccusation)
                .forEach(part -> byField.computeIfAbsent(field(part), key -> new ArrayList<>())
                        .add(part));
        beside.stream().filter(Query::asksAccusation).forEach(part -> byField.put(new Object(), List.of(part)));
        return new ScannedConjunction(onArticle, byField.isEmpty() ? List.of() : oneOfEach(byField.values()));
    }

    /** What stands in a conjunction within the conjunction belongs to both. */
    private static Stream<Query> parts(Query query) {
        return query instanceof Query.And and
                ? and.parts().stream().flatMap(ScannedConjunction::parts)
                : Stream.of(query);
    }

    /** An OR group is one condition: of the field of all its alternatives, or of no field. */
    private static Object field(Query condition) {
        List<Object> fields = alternatives(condition)
                .map(one -> one instanceof OnAccusation ? one.getClass() : one)
                .distinct()
                .toList();
        return fields.size() == 1 ? fields.getFirst() : condition;
    }

    private static Stream<Query> alternatives(Query condition) {
        return condition instanceof Query.Or or
                ? or.parts().stream().flatMap(ScannedConjunction::alternatives)
                : Stream.of(condition);
    }

    private static List<List<Query>> oneOfEach(Iterable<List<Query>> fields) {
        List<List<Query>> chosen = List.of(List.of());
        for (List<Query> field : fields) {
            chosen = chosen.stream()
                    .flatMap(before -> field.stream().map(one -> with(before, one)))
                    .toList();
        }
        return chosen;
    }

    private static List<Query> with(List<Query> before, Query one) {
        List<Query> longer = new ArrayList<>(before);
        longer.add(one);
        return longer;
    }
}
