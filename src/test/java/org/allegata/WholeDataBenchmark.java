package org.allegata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.allegata.accusation.AccusationReader;
import org.allegata.accusation.Reading;
import org.allegata.article.Article;
import org.allegata.article.ArticleReader;
import org.allegata.lucene.LuceneBackend;
import org.allegata.query.ParsedQuery;
import org.allegata.query.QueryParser;
import org.allegata.search.Backend;
import org.allegata.search.IndexedArticle;
import org.allegata.search.Requests;
import org.allegata.search.ResultPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Figures over a large collection, run by name: {@code mvn -q test -Dtest=WholeDataBenchmark}. The collection, JSON lines below {@code ../shared/data},
 * is not part of the project; without it nothing is measured.
 */
class WholeDataBenchmark {

    private static final Path DATA = Path.of("..", "shared", "data");

    @TempDir
    Path folder;

    private List<Path> files = List.of();

    @BeforeEach
    void find() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "No collection in " + DATA + ": nothing is measured");
        try (Stream<Path> all = Files.walk(DATA)) {
            files = all.filter(file -> file.getFileName().toString().matches("articles\\.jsonl(\\.gz)?"))
                    .sorted()
                    .toList();
        }
    }

    /** What each step costs, one after the other on one thread, in one run. */
    @Test
    void whereTheTimeGoes() {
        AccusationReader reader = new AccusationReader(SampleCorpus.VOCABULARY);
        List<Article> articles = new ArrayList<>();
        ArticleReader articleReader = new ArticleReader();
        long start = System.nanoTime();
        files.forEach(file -> articleReader.read(file, file.getFileName().toString(), new AllRead(articles::add)));
        long parsed = System.nanoTime();
        Map<Article, Reading> readings = new HashMap<>();
        articles.forEach(article -> readings.put(article, reader.read(article)));
        long read = System.nanoTime();
        try (Backend backend = LuceneBackend.openForWriting(folder.resolve("steps"), SampleCorpus.VOCABULARY)) {
            int number = 0;
            for (Article article : articles) {
                backend.builder()
                        .put(new IndexedArticle(
                                article.withId("n" + number++),
                                readings.getOrDefault(article, Reading.EMPTY),
                                List.of()));
            }
            backend.builder().commit();
        }
        long indexed = System.nanoTime();
        double megabytes =
                articles.stream().mapToLong(article -> article.text().length()).sum() / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%d articles, %.1f million characters; on one thread: files %.1f s, accusations %.1f s, index %.1f s; accusations cost %.2f of the index%n",
                articles.size(),
                megabytes,
                (parsed - start) / 1e9,
                (read - parsed) / 1e9,
                (indexed - read) / 1e9,
                (double) (read - parsed) / (indexed - read));
    }

    /** The 200 queries that are written down, against an index of everything. */
    @Test
    void twoHundredQueries() throws IOException {
        try (Wiring wiring = Wiring.open(files, new Store.InFolder(folder.resolve("all")), SampleCorpus.VOCABULARY)) {
            ReportText.print(
                    wiring.indexing().update(progress -> {}),
                    new PrintWriter(System.out, true, StandardCharsets.UTF_8));
            QueryParser parser = new QueryParser(SampleCorpus.VOCABULARY);
            List<String> queries = QueriesOverCorpusTest.queries();
            AtomicLong nothing = new AtomicLong();
            AtomicLong unexplained = new AtomicLong();
            long[] milliseconds = new long[queries.size()];
            for (int i = 0; i < queries.size(); i++) {
                ParsedQuery parsed = parser.parse(queries.get(i));
                long start = System.nanoTime();
                ResultPage page = wiring.backend().index().search(Requests.of(parsed.query()));
                milliseconds[i] = (System.nanoTime() - start) / 1_000_000;
                if (page.total() == 0) {
                    nothing.incrementAndGet();
                    System.out.println("finds nothing: " + queries.get(i));
                }
                if (QueriesOverCorpusTest.mustShow(parsed.query())) {
                    page.hits().stream()
                            .filter(hit -> !QueriesOverCorpusTest.hasReason(hit))
                            .forEach(hit -> {
                                unexplained.incrementAndGet();
                                System.out.println("no reason shown: " + parsed.text() + " in "
                                        + hit.found().article().id());
                            });
                }
            }
            Arrays.sort(milliseconds);
            System.out.printf(
                    Locale.ROOT,
                    "%d queries: %d find nothing, %d hits show no reason; median %d ms, longest %d ms, with all facets and 100 hits%n",
                    queries.size(),
                    nothing.get(),
                    unexplained.get(),
                    milliseconds[milliseconds.length / 2],
                    milliseconds[milliseconds.length - 1]);
            assertThat(unexplained.get()).isZero();
        }
    }
}
