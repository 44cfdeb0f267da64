package org.allegata.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.allegata.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * A conjunction sorted by what its parts ask: the article, or one and the same accusation of it.
 *
 * <p>Where two conditions on one accusation field are joined by AND, as {@code accused:a accused:b} or {@code accused:(a OR b) accused:c}, two
 * accusations are asked for, each with all the other conditions; so there may be several groups of conditions, and an article must have an accusation
 * for each group.
 *
 * @param aboutArticle parts that an article must answer
 * @param aboutAccusation groups of conditions; each must hold for one accusation of the article; empty where nothing is asked of accusations
 */
public record Conjunction(List<Query> aboutArticle, List<List<Query>> aboutAccusation) {

    /** Where the repeats of several fields would make more groups, one accusation is asked for all of a field's conditions: nobody writes that by hand. */
    private static final int MOST_GROUPS = 1000;

    public Conjunction {
        aboutArticle = List.copyOf(aboutArticle);
        aboutAccusation = List.copyOf(aboutAccusation);
    }

    /** A query by itself. */
    public static Conjunction of(Query query) {
        return of(query, List.of());
    }

    /** The query and the filters of a request, but for the filters of one facet. */
    public static Conjunction of(SearchRequest request, @Nullable Facet leftOut) {
        List<Query> conditions = request.filters().stream()
                .filter(filter -> leftOut == null || !filter.ofFacet().equals(Optional.of(leftOut)))
                .map(Filter::condition)
                .toList();
        return of(request.query(), conditions);
    }

    private static Conjunction of(Query query, List<Query> filters) {
        List<Query> asked = parts(query);
        List<Query> beside =
                filters.stream().flatMap(filter -> parts(filter).stream()).toList();
        List<Query> all = new ArrayList<>(asked);
        all.addAll(beside);
        List<Query> aboutArticle =
                all.stream().filter(part -> !part.asksAccusation()).toList();
        List<Query> fixed = beside.stream().filter(Query::asksAccusation).toList();
        return new Conjunction(
                aboutArticle,
                groups(asked.stream().filter(Query::asksAccusation).toList(), fixed));
    }

    private static List<Query> parts(Query query) {
        return query instanceof Query.And and
                ? and.parts().stream().flatMap(part -> parts(part).stream()).toList()
                : List.of(query);
    }

    private static List<List<Query>> groups(List<Query> asked, List<Query> fixed) {
        if (asked.isEmpty() && fixed.isEmpty()) {
            return List.of();
        }
        Map<Object, List<Query>> byField = new LinkedHashMap<>();
        for (Query condition : asked) {
            byField.computeIfAbsent(field(condition), key -> new ArrayList<>()).add(condition);
        }
        List<List<Query>> groups = List.of(fixed);
        for (List<Query> alternatives : byField.values()) {
            groups = groups.size() * alternatives.size() > MOST_GROUPS
                    ? with(groups, List.of(new Query.And(alternatives)))
                    : with(groups, alternatives);
        }
        return groups;
    }

    /** Leaves of one field share it, alone or as alternatives to each other; every other condition is a field of its own. */
    private static Object field(Query condition) {
        List<Object> fields = alternatives(condition)
                .map(one -> one instanceof Query.OnAccusation ? (Object) one.getClass() : condition)
                .distinct()
                .toList();
        return fields.size() == 1 ? fields.getFirst() : condition;
    }

    private static Stream<Query> alternatives(Query condition) {
        return condition instanceof Query.Or or
                ? or.parts().stream().flatMap(Conjunction::alternatives)
                : Stream.of(condition);
    }

    private static List<List<Query>> with(List<List<Query>> groups, List<Query> alternatives) {
        List<List<Query>> longer = new ArrayList<>();
        for (List<Query> group : groups) {
            for (Query alternative : alternatives) {
                List<Query> more = new ArrayList<>(group);
                more.add(alternative);
                longer.add(more);
            }
        }
        return longer;
    }
}
