package org.allegata;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.allegata.accusation.Vocabulary;
import org.allegata.answer.Answers;
import org.allegata.answer.Json;
import org.allegata.answer.SearchAnswer;
import org.allegata.answer.WarningAnswer;
import org.allegata.query.ParsedQuery;
import org.allegata.query.QueryParser;
import org.allegata.search.Facet;
import org.allegata.search.ResultPage;
import org.allegata.search.SearchIndex;
import org.allegata.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the index from the command line. */
@Command(name = "search", description = "Ask the index, also beside a running server.", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "the query, as in the search box")
    List<String> words = List.of();

    @Option(names = "--json", description = "print the answer as the API gives it")
    boolean json;

    @Option(
            names = "--size",
            paramLabel = "N",
            defaultValue = "10",
            description = "how many hits, 0 to 100 (default: 10)")
    int size = 10;

    @Mixin
    IndexPlace place = new IndexPlace();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (size < 0 || size > SearchRequest.MAX_SIZE) {
            throw new ParameterException(
                    spec.commandLine(), "--size takes 0 to " + SearchRequest.MAX_SIZE + ", not " + size);
        }
        Vocabulary vocabulary = Vocabulary.load();
        ParsedQuery parsed = new QueryParser(vocabulary).parse(String.join(" ", words));
        SearchRequest request = request(parsed);
        try (SearchIndex index = place.store().openForReading(vocabulary)) {
            Instant start = Instant.now();
            ResultPage page = index.search(request);
            print(page, parsed, request, new Answers(vocabulary, "en"), Duration.between(start, Instant.now()));
        }
        return 0;
    }

    private SearchRequest request(ParsedQuery parsed) {
        return new SearchRequest(
                SearchRequest.Unit.ARTICLES,
                parsed.query(),
                List.of(),
                SearchRequest.Match.ALL,
                true,
                false,
                SearchRequest.Sort.RELEVANCE,
                size,
                null,
                json ? Set.of(Facet.values()) : Set.of(),
                SearchRequest.TimelineDate.PUBLISHED,
                null);
    }

    private void print(ResultPage page, ParsedQuery parsed, SearchRequest request, Answers answers, Duration took) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.line(new SearchAnswer<>(
                    answers.query(parsed, request, page),
                    page.total(),
                    page.relaxed(),
                    false,
                    WarningAnswer.of(page.differences()),
                    took.toMillis(),
                    page.hits().stream().map(answers::hit).toList(),
                    answers.facets(page),
                    answers.timeline(page.timeline()),
                    null)));
        } else {
            ResultText.print(page, answers.query(parsed, request, page), answers, out);
        }
    }
}
