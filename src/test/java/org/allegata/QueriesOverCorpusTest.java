package org.allegata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.allegata.query.ParsedQuery;
import org.allegata.query.Query;
import org.allegata.query.QueryParser;
import org.allegata.search.Requests;
import org.allegata.search.ResultPage;
import org.allegata.search.ResultPage.Hit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks the project's corpus the 200 queries that are written down, and looks at each hit for its reason. */
class QueriesOverCorpusTest {

    private static final Path QUERIES = Path.of("src/test/resources/query/queries.txt");

    @TempDir
    static Path folder;

    private static SampleCorpus corpus;
    private final QueryParser parser = new QueryParser(SampleCorpus.VOCABULARY);

    @BeforeAll
    static void index() {
        corpus = SampleCorpus.indexedIn(folder);
    }

    @AfterAll
    static void close() {
        corpus.close();
    }

    static List<String> queries() throws IOException {
        return Files.readAllLines(QUERIES).stream()
                .filter(line -> line.contains("\t"))
                .map(line -> line.substring(line.indexOf('\t') + 1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyHitShowsWhyItIsOne(String text) {
        ParsedQuery parsed = parser.parse(text);
        ResultPage page = corpus.index().search(Requests.of(parsed.query()));

        assertThat(page.total()).isEqualTo(page.hits().size());
        if (mustShow(parsed.query())) {
            assertThat(page.hits()).allMatch(QueriesOverCorpusTest::hasReason);
        }
    }

    /** Whether something that every hit of this matched can be shown in words or as an accusation; a publisher, address, language or day cannot. */
    static boolean mustShow(Query query) {
        return switch (query) {
            case Query.And and -> and.parts().stream().anyMatch(QueriesOverCorpusTest::mustShow);
            case Query.Or or -> or.parts().stream().allMatch(QueriesOverCorpusTest::mustShow);
            default ->
                query instanceof Query.Words
                        || query instanceof Query.InText
                        || query instanceof Query.Together
                        || query instanceof Query.Mentions
                        || query instanceof Query.OnAccusation;
        };
    }

    static boolean hasReason(Hit hit) {
        return !hit.answering().isEmpty()
                || hit.snippets().stream()
                        .anyMatch(snippet -> !snippet.highlights().isEmpty());
    }

    @Test
    void mostRowsFindSomethingInOurOwnCorpus() throws IOException {
        long finding = queries().stream()
                .filter(text -> corpus.index()
                                .search(Requests.of(parser.parse(text).query()))
                                .total()
                        > 0)
                .count();
        System.out.println("queries that find something in the sample corpus: " + finding + " of "
                + queries().size());
        assertThat(finding).isGreaterThan(60);
    }
}
