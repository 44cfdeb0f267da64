package org.allegata.query;

import java.util.List;
import java.util.stream.Stream;
import org.allegata.query.Query.All;
import org.allegata.query.Query.And;
import org.allegata.query.Query.Not;
import org.allegata.query.Query.Or;
import org.allegata.query.Query.Word;
import org.allegata.query.Query.Words;

/**
 * Joins parts to the simplest tree: a group within one of its own sort is spread, a repeated part stands once, a group of one is its part, and
 * parts that ask nothing ({@link All}) are left out.
 */
final class Groups {

    private Groups() {}

    static Query and(List<Query> parts) {
        List<Query> all = parts.stream()
                .flatMap(part -> part instanceof And and ? and.parts().stream() : Stream.of(part))
                .filter(Groups::asksSomething)
                .distinct()
                .toList();
        return all.size() > 1 ? new And(all) : single(all);
    }

    static Query or(List<Query> parts) {
        List<Query> all = parts.stream()
                .flatMap(part -> part instanceof Or or ? or.parts().stream() : Stream.of(part))
                .filter(Groups::asksSomething)
                .distinct()
                .toList();
        return all.size() > 1 ? new Or(all) : single(all);
    }

    static Query not(Query part) {
        return switch (part) {
            case Not not -> not.part();
            case All all -> all;
            default -> new Not(part);
        };
    }

    static Query words(List<Word> words) {
        List<Word> all = words.stream().distinct().toList();
        return all.size() > 1 ? new Words(all) : single(all);
    }

    private static Query single(List<? extends Query> parts) {
        return parts.isEmpty() ? new All() : parts.getFirst();
    }

    private static boolean asksSomething(Query part) {
        return !(part instanceof All);
    }
}
