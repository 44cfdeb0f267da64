package org.allegata.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allegata.query.Query.Words;

/**
 * One of the conditions that a query joins, as people see them: a plain word is one by itself.
 *
 * @param rest what is asked without it
 */
public record Conjunct(Query part, Query rest) {

    /** All of a query, in its order; none of {@link Query.All}. */
    public static List<Conjunct> of(Query query) {
        List<Query> parts = parts(query);
        return IntStream.range(0, parts.size())
                .boxed()
                .flatMap(i -> within(parts.get(i), rest -> Groups.and(replaced(parts, i, rest))))
                .toList();
    }

    private static Stream<Conjunct> within(Query part, UnaryOperator<Query> others) {
        return part instanceof Words words
                ? words.words().stream()
                        .map(word -> new Conjunct(
                                word,
                                others.apply(Groups.words(words.words().stream()
                                        .filter(other -> !other.equals(word))
                                        .toList()))))
                : Stream.of(new Conjunct(part, others.apply(new Query.All())));
    }

    private static List<Query> parts(Query query) {
        return switch (query) {
            case Query.All all -> List.of();
            case Query.And and -> and.parts();
            default -> List.of(query);
        };
    }

    private static List<Query> replaced(List<Query> parts, int at, Query by) {
        List<Query> all = new ArrayList<>(parts);
        all.set(at, by);
        return all;
    }
}
