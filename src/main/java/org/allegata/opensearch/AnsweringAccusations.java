package org.allegata.opensearch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allegata.query.Query;
import org.allegata.search.Conjunction;
import org.allegata.search.QuestionRefusedException;

/**
 * The accusations that answer all conditions of one of several groups, in cases that exclude each other: what an article must answer, and what an
 * accusation of such an article must.
 *
 * <p>The cluster asks a nested accusation about nothing but itself. Where a condition is about the accusation or its article, as in {@code (torture OR
 * accused:x) accuser:y}, each way in which articles answer or fail the parts about articles is a case.
 */
record AnsweringAccusations(List<Case> cases) {

    /** @param accusation what an accusation must answer in an article that answers {@code article} */
    record Case(Clause article, Clause accusation) {}

    /** Parts about articles that may stand in such conditions; each doubles the cases. */
    private static final int MOST_PARTS = 6;

    /**
     * @param groups of conditions; all accusations answer where there is none
     * @throws QuestionRefusedException if more conditions are mixed than can be told apart
     */
    static AnsweringAccusations of(List<List<Query>> groups, QueryForm form) {
        if (groups.isEmpty()) {
            return new AnsweringAccusations(List.of(new Case(Clause.EVERYTHING, Clause.EVERYTHING)));
        }
        Set<Query> aboutArticle = new LinkedHashSet<>();
        groups.forEach(group -> collect(group, aboutArticle));
        if (aboutArticle.size() > MOST_PARTS) {
            throw new QuestionRefusedException(MOST_PARTS, aboutArticle.size());
        }
        List<Query> parts = List.copyOf(aboutArticle);
        return new AnsweringAccusations(IntStream.range(0, 1 << parts.size())
                .mapToObj(answered -> new Answered(parts, answered, form))
                .map(answered -> answered.of(groups))
                .filter(one -> !one.accusation().equals(Clause.NOTHING))
                .toList());
    }

    /** Articles with at least one of them. */
    Clause articles() {
        return cases.isEmpty()
                ? Clause.NOTHING
                : Clause.any(cases.stream()
                        .map(one -> Clause.filter(
                                Stream.of(one.article(), one.accusation().ofAccusation())
                                        .filter(clause -> !clause.equals(Clause.EVERYTHING))
                                        .toList()))
                        .toList());
    }

    private static void collect(List<Query> group, Set<Query> aboutArticle) {
        alternatives(group).forEach(alternative -> {
            if (asksForSeveral(alternative)) {
                aboutArticle.add(alternative);
                Conjunction.of(alternative).aboutAccusation().forEach(other -> collect(other, aboutArticle));
            } else {
                collect(alternative, aboutArticle);
            }
        });
    }

    /** A condition that no other is joined to may ask for two accusations in one of its alternatives; either shows why an article answers. */
    private static Stream<Query> alternatives(List<Query> group) {
        return group.size() == 1 && group.getFirst() instanceof Query.Or or
                ? or.parts().stream().flatMap(part -> alternatives(List.of(part)))
                : group.stream();
    }

    private static boolean asksForSeveral(Query condition) {
        return condition instanceof Query.And
                && Conjunction.of(condition).aboutAccusation().size() > 1;
    }

    private static void collect(Query condition, Set<Query> aboutArticle) {
        if (!condition.asksAccusation()) {
            aboutArticle.add(condition);
        } else {
            parts(condition).forEach(part -> collect(part, aboutArticle));
        }
    }

    private static List<Query> parts(Query condition) {
        return switch (condition) {
            case Query.And and -> and.parts();
            case Query.Or or -> or.parts();
            default -> List.of();
        };
    }

    /** The parts about articles that an article answers, as the bits of a number. */
    private record Answered(List<Query> parts, int bits, QueryForm form) {

        Case of(List<List<Query>> groups) {
            return new Case(article(), any(groups.stream().map(this::answering).toList()));
        }

        private Clause answering(List<Query> group) {
            return group.size() == 1
                    ? any(alternatives(group).map(this::alternative).toList())
                    : all(group.stream().map(this::accusation).toList());
        }

        /** Of several accusations that are asked for together, those of an article that has them all. */
        private Clause alternative(Query condition) {
            if (!asksForSeveral(condition)) {
                return accusation(condition);
            }
            return is(condition)
                    ? any(Conjunction.of(condition).aboutAccusation().stream()
                            .map(this::answering)
                            .toList())
                    : Clause.NOTHING;
        }

        private boolean is(Query part) {
            return (bits >> parts.indexOf(part) & 1) == 1;
        }

        private Clause article() {
            List<Clause> all = new ArrayList<>();
            for (Query part : parts) {
                Clause answers = form.onArticle(part);
                all.add(is(part) ? answers : Clause.EVERYTHING.but(answers));
            }
            return all.isEmpty() ? Clause.EVERYTHING : Clause.filter(all);
        }

        private Clause accusation(Query condition) {
            if (!condition.asksAccusation()) {
                return is(condition) ? Clause.EVERYTHING : Clause.NOTHING;
            }
            return switch (condition) {
                case Query.OnAccusation leaf -> form.onAccusation(leaf);
                case Query.And and ->
                    all(and.parts().stream().map(this::accusation).toList());
                case Query.Or or ->
                    any(or.parts().stream().map(this::accusation).toList());
                default -> throw new IllegalStateException("No condition on an accusation: " + condition);
            };
        }

        private static Clause all(List<Clause> clauses) {
            if (clauses.contains(Clause.NOTHING)) {
                return Clause.NOTHING;
            }
            List<Clause> telling = clauses.stream()
                    .filter(clause -> !clause.equals(Clause.EVERYTHING))
                    .toList();
            return telling.isEmpty() ? Clause.EVERYTHING : Clause.filter(telling);
        }

        private static Clause any(List<Clause> clauses) {
            if (clauses.contains(Clause.EVERYTHING)) {
                return Clause.EVERYTHING;
            }
            List<Clause> possible = clauses.stream()
                    .filter(clause -> !clause.equals(Clause.NOTHING))
                    .toList();
            return possible.isEmpty() ? Clause.NOTHING : Clause.any(possible);
        }
    }
}
