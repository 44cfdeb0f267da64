package org.allegata.web.request;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.accusation.Vocabulary;
import org.allegata.query.Conditions;
import org.allegata.query.QueryParser;
import org.allegata.search.Facet;
import org.allegata.search.SearchRequest;

/** Makes questions from parameters. Thread-safe. */
public final class QuestionReader {

    /** The parameters of a search, in the order of the documentation. */
    public static final Set<String> SEARCH = names(
            Stream.of("q"),
            Stream.of(Facet.values()).map(Facet::id),
            Stream.of(
                    "published",
                    "event",
                    "match",
                    "concepts",
                    "fold",
                    "sort",
                    "size",
                    "after",
                    "facets",
                    "timeline",
                    "interval",
                    "lang"));

    private final QueryParser parser;
    private final Conditions conditions;

    public QuestionReader(Vocabulary vocabulary) {
        this.parser = new QueryParser(vocabulary);
        this.conditions = new Conditions(vocabulary);
    }

    /**
     * Reads the parameters of a search; never fails, but notes what is wrong.
     *
     * @param text the name of the parameter that holds the query text
     * @param known all names that the endpoint takes
     */
    public Question read(Parameters parameters, SearchRequest.Unit unit, String text, Set<String> known) {
        return new QuestionReading(parser, conditions, parameters).question(unit, text, known);
    }

    /** Some sets of names as one, in their order. */
    @SafeVarargs
    public static Set<String> names(Stream<String>... some) {
        return Stream.of(some).flatMap(names -> names).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
