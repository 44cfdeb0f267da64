package org.allegata.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.allegata.Seeds;
import org.allegata.accusation.Vocabulary;
import org.allegata.answer.Json;
import org.allegata.matching.TextAnalysis;
import org.allegata.query.HostileTexts;
import org.allegata.search.SearchIndex;
import org.allegata.web.ArticleWriter;
import org.allegata.web.Readiness;
import org.allegata.web.SearchServer;
import org.allegata.web.WebSettings;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Figures of the JSON API over a large index, run by name: {@code mvn -q test -Dtest=ApiBenchmark -Dlarge.index=FOLDER}, where the folder holds an index
 * that the command {@code index} built. Without it nothing is measured.
 */
class ApiBenchmark {

    private static final String FOLDER = System.getProperty("large.index", "");
    private static final Vocabulary VOCABULARY = Vocabulary.load();

    private SearchIndex index;
    private SearchServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void open() {
        assumeTrue(!FOLDER.isEmpty() && Files.isDirectory(Path.of(FOLDER)), "No -Dlarge.index: nothing is measured");
        index = LuceneBackend.openForReading(Path.of(FOLDER), VOCABULARY);
        server = new SearchServer(
                        WebSettings.local(0), VOCABULARY, new Ready(), new NoWriter(), found -> Optional.empty())
                .start();
    }

    @AfterEach
    void close() {
        if (server != null) {
            server.close();
            index.close();
        }
    }

    private final class Ready implements Readiness {
        @Override
        public SearchIndex index() {
            return index;
        }

        @Override
        public Optional<Progress> updating() {
            return Optional.empty();
        }
    }

    private static final class NoWriter implements ArticleWriter {
        @Override
        public Written put(SentArticle article) {
            throw new UnsupportedOperationException("for reading only");
        }

        @Override
        public boolean delete(String id) {
            throw new UnsupportedOperationException("for reading only");
        }
    }

    private HttpResponse<String> search(String parameters) {
        return get("search?" + parameters);
    }

    private HttpResponse<String> get(String asked) {
        try {
            URI uri = URI.create(server.address() + "api/v1/" + asked);
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Ten thousand hostile texts: each is answered or refused, none fails. */
    @Test
    void hostileTexts() {
        Random random = Seeds.random("hostile texts through the API");
        int texts = Integer.getInteger("texts", 10_000);
        long[] microseconds = new long[texts];
        int slowest = 0;
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < texts; i++) {
            String text = HostileTexts.next(random);
            asked.add(text);
            long start = System.nanoTime();
            HttpResponse<String> answer = search("q=" + encoded(text));
            microseconds[i] = (System.nanoTime() - start) / 1_000;
            slowest = microseconds[i] > microseconds[slowest] ? i : slowest;
            assertThat(answer.statusCode()).as(text).isLessThan(500);
        }
        System.out.printf("slowest: <%s>%n", asked.get(slowest));
        print("hostile texts", microseconds);
    }

    /** Every beginning of some names and words, as somebody types them. */
    @Test
    void completions() {
        List<String> typed = List.of(
                "amnesty international",
                "human rights watch",
                "torture",
                "disparition forcée",
                "ministry",
                "war crimes");
        List<String> beginnings = typed.stream()
                .flatMap(text -> IntStream.rangeClosed(1, text.length()).mapToObj(end -> text.substring(0, end)))
                .toList();
        int rounds = 20;
        long[] microseconds = new long[rounds * beginnings.size()];
        for (int i = -5 * beginnings.size(); i < microseconds.length; i++) {
            String beginning = beginnings.get(Math.floorMod(i, beginnings.size()));
            long start = System.nanoTime();
            HttpResponse<String> answer = get("suggest?q=" + encoded(beginning));
            if (i >= 0) {
                microseconds[i] = (System.nanoTime() - start) / 1_000;
            }
            assertThat(answer.statusCode()).isEqualTo(200);
        }
        print("completions", microseconds);
    }

    /** The same boolean questions put to Lucene alone and to the API, in turns. */
    @Test
    void besideLuceneAlone() throws IOException {
        List<List<String>> pairs = List.of(
                List.of("torture", "detention"),
                List.of("police", "killed"),
                List.of("war", "hospital"),
                List.of("government", "rejected"),
                List.of("journalist", "arrested"),
                List.of("court", "president"));
        int rounds = 200;
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(Path.of(FOLDER)))) {
            IndexSearcher alone = new IndexSearcher(reader);
            for (String variant : List.of("&facets=none&size=10", "&size=10", "&size=100")) {
                long[] lucene = new long[rounds * pairs.size()];
                long[] api = new long[rounds * pairs.size()];
                long[] took = new long[rounds * pairs.size()];
                for (int i = -pairs.size() * 20; i < lucene.length; i++) {
                    List<String> words = pairs.get(Math.floorMod(i, pairs.size()));
                    long start = System.nanoTime();
                    alone.search(both(words), 10);
                    long between = System.nanoTime();
                    HttpResponse<String> answer =
                            search("q=" + encoded(String.join(" AND ", words)) + "&concepts=false" + variant);
                    long end = System.nanoTime();
                    if (i >= 0) {
                        lucene[i] = (between - start) / 1_000;
                        api[i] = (end - between) / 1_000;
                        took[i] =
                                Json.MAPPER.readTree(answer.body()).get("took").asLong() * 1_000;
                    }
                }
                print("Lucene alone", lucene);
                print("API" + variant, api);
                print("  of it in the index", took);
                System.out.printf(
                        Locale.ROOT, "  API / Lucene, medians: %.1f%n", (double) median(api) / median(lucene));
            }
        }
    }

    private static BooleanQuery both(List<String> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words) {
            String stem = TextAnalysis.terms("en", word).getFirst();
            all.add(
                    new BooleanQuery.Builder()
                            .add(new TermQuery(new Term("text.en", stem)), Occur.SHOULD)
                            .add(new TermQuery(new Term("title.en", stem)), Occur.SHOULD)
                            .build(),
                    Occur.MUST);
        }
        return all.build();
    }

    private static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String what, long[] microseconds) {
        long[] sorted = microseconds.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%-30s median %.1f ms, 99 %% below %.1f ms, longest %.1f ms%n",
                what,
                sorted[sorted.length / 2] / 1e3,
                sorted[sorted.length * 99 / 100] / 1e3,
                sorted[sorted.length - 1] / 1e3);
    }
}
