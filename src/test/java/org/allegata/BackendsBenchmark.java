package org.allegata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.allegata.opensearch.ClusterSettings;
import org.allegata.opensearch.Credentials;
import org.allegata.opensearch.OpenSearchBackend;
import org.allegata.opensearch.OpenSearchNodes;
import org.allegata.opensearch.Sizing;
import org.allegata.search.Backend;
import org.allegata.search.GeneratedRequests;
import org.allegata.search.IndexedArticle;
import org.allegata.search.Requests;
import org.allegata.search.ResultPage;
import org.allegata.search.SameAnswers;
import org.allegata.search.SearchIndex;
import org.allegata.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Both engines beside each other over a large collection, run by name: {@code mvn -q test -Dtest=BackendsBenchmark}. The collection, JSON lines below
 * {@code ../shared/data}, is not part of the project; without it nothing is measured. With {@code -Dallegata.cluster=URL} a cluster that runs already
 * is asked, else one node is started for it; with {@code -Dallegata.read=DIR} an index that already holds the collection is taken in place of
 * reading it.
 */
class BackendsBenchmark {

    private static final Path DATA = Path.of("..", "shared", "data");
    private static final int QUERIES = 1_000;
    private static final int TIMED = 200;
    private static final int MOST_TOLD = 40;

    @TempDir
    Path folder;

    @Test
    void sameAnswersAndWhatTheyCost() throws IOException, InterruptedException {
        try (SearchIndex source = source();
                Backend lucene = new Store.InFolder(folder.resolve("lucene")).openForWriting(SampleCorpus.VOCABULARY);
                Backend opensearch = cluster().openForWriting(SampleCorpus.VOCABULARY)) {
            double inFolder = fill(lucene, source, "lucene");
            double inCluster = fill(opensearch, source, "opensearch");
            System.out.printf(Locale.ROOT, "writing costs %.2f times as much in the cluster%n", inCluster / inFolder);
            List<IndexedArticle> some = some(source);
            time(lucene.index(), opensearch.index(), some);
            compare(lucene.index(), opensearch.index(), some);
        }
    }

    /** What is written to both: the collection as it was read, now or before. */
    private SearchIndex source() throws IOException {
        String before = System.getProperty("allegata.read");
        if (before != null) {
            return new Store.InFolder(Path.of(before)).openForReading(SampleCorpus.VOCABULARY);
        }
        assumeTrue(Files.isDirectory(DATA), "No collection in " + DATA + ": nothing is measured");
        Store read = new Store.InFolder(folder.resolve("read"));
        try (Wiring wiring = Wiring.open(files(), read, SampleCorpus.VOCABULARY)) {
            wiring.indexing().update(progress -> {});
        }
        return read.openForReading(SampleCorpus.VOCABULARY);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(DATA)) {
            return all.filter(file -> file.getFileName().toString().matches("articles\\.jsonl(\\.gz)?"))
                    .sorted()
                    .toList();
        }
    }

    private static Store cluster() {
        String running = System.getProperty("allegata.cluster");
        List<URI> urls = running == null ? OpenSearchNodes.shared().urls() : List.of(URI.create(running));
        ClusterSettings settings = new ClusterSettings(urls, new Credentials.None(), null, Duration.ofMinutes(2));
        return new Store.InCluster(new OpenSearchBackend.Place(settings, "benchmark", "main", new Sizing(3, 0)));
    }

    /** Seconds from the first article to the last that is durable and found. */
    private static double fill(Backend backend, SearchIndex source, String name) {
        long start = System.nanoTime();
        long[] articles = new long[1];
        source.export(Requests.of(new org.allegata.query.Query.All()), hit -> {
            backend.builder().put(hit.found());
            articles[0]++;
        });
        backend.builder().commit();
        backend.builder().finishLoad();
        double seconds = (System.nanoTime() - start) / 1e9;
        long bytes = backend.index().health().bytes();
        System.out.printf(
                Locale.ROOT,
                "%s: %,d articles written in %.1f s, %.0f a second; %,.1f MB, %,d bytes an article%n",
                name,
                articles[0],
                seconds,
                articles[0] / seconds,
                bytes / 1e6,
                bytes / articles[0]);
        return seconds;
    }

    /** Articles that queries are made from. */
    private static List<IndexedArticle> some(SearchIndex source) {
        List<IndexedArticle> some = new ArrayList<>();
        int[] number = new int[1];
        source.export(Requests.of(new org.allegata.query.Query.All()), hit -> {
            if (number[0]++ % 5 == 0 || !hit.found().reading().accusations().isEmpty()) {
                some.add(hit.found());
            }
        });
        return some;
    }

    private static void compare(SearchIndex lucene, SearchIndex opensearch, List<IndexedArticle> some) {
        GeneratedRequests requests = requests(some, "comparing");
        SameAnswers same = new SameAnswers(lucene, opensearch);
        List<String> faults = new ArrayList<>();
        List<String> explained = new ArrayList<>();
        int finding = 0;
        for (int i = 0; i < QUERIES; i++) {
            SameAnswers.Compared compared = same.compare(requests.next());
            faults.addAll(compared.faults());
            explained.addAll(compared.explained());
            finding += compared.total() > 0 ? 1 : 0;
        }
        explained.stream().limit(MOST_TOLD).forEach(told -> System.out.println("known: " + told));
        System.out.printf(
                Locale.ROOT,
                "%,d queries, of which %,d find something: %d unknown differences, %d of a known kind%n",
                QUERIES,
                finding,
                faults.size(),
                explained.size());
        assertThat(faults.stream().limit(MOST_TOLD)).isEmpty();
    }

    private static GeneratedRequests requests(List<IndexedArticle> some, String name) {
        return new GeneratedRequests(some, SampleCorpus.VOCABULARY, Seeds.random("BackendsBenchmark " + name));
    }

    /** The same questions in turn to one and the other, after as many to warm up. */
    private static void time(SearchIndex lucene, SearchIndex opensearch, List<IndexedArticle> some)
            throws InterruptedException {
        GeneratedRequests requests = requests(some, "timing");
        List<SearchRequest> asked =
                Stream.generate(requests::next).limit(2L * TIMED).toList();
        double[] inFolder = new double[TIMED];
        double[] inCluster = new double[TIMED];
        for (int i = 0; i < asked.size(); i++) {
            double one = milliseconds(lucene, asked.get(i));
            double other = milliseconds(opensearch, asked.get(i));
            if (i >= TIMED) {
                inFolder[i - TIMED] = one;
                inCluster[i - TIMED] = other;
            }
        }
        tell("lucene", inFolder);
        tell("opensearch", inCluster);
        System.out.printf(
                Locale.ROOT,
                "a question costs %.1f times as much in the cluster%n",
                Arrays.stream(inCluster).sum() / Arrays.stream(inFolder).sum());
        List<SearchRequest> timed = asked.subList(TIMED, asked.size());
        throughput("lucene", lucene, timed);
        throughput("opensearch", opensearch, timed);
    }

    /** As much as there is when all cores have work; of a cluster on this machine, its own included. */
    private static void throughput(String name, SearchIndex index, List<SearchRequest> asked)
            throws InterruptedException {
        int cores = Runtime.getRuntime().availableProcessors();
        long start = System.nanoTime();
        try (ExecutorService clients = Executors.newFixedThreadPool(2 * cores)) {
            List<Callable<ResultPage>> questions = asked.stream()
                    .map(request -> (Callable<ResultPage>) () -> index.search(request))
                    .toList();
            clients.invokeAll(questions).forEach(Future::resultNow);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f questions a second from %d clients on %d cores, %.1f a core%n",
                name,
                asked.size() / seconds,
                2 * cores,
                cores,
                asked.size() / seconds / cores);
    }

    private static double milliseconds(SearchIndex index, SearchRequest request) {
        long start = System.nanoTime();
        index.search(request);
        return (System.nanoTime() - start) / 1e6;
    }

    private static void tell(String name, double[] milliseconds) {
        double sum = Arrays.stream(milliseconds).sum();
        Arrays.sort(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f questions a second, one after the other, with all facets; median %.0f ms, 99 of 100 within %.0f ms%n",
                name,
                1000 * milliseconds.length / sum,
                milliseconds[milliseconds.length / 2],
                milliseconds[milliseconds.length * 99 / 100]);
    }
}
