package org.allegata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allegata.query.QueryParser;
import org.allegata.search.Requests;
import org.allegata.search.ResultPage.Hit;
import org.allegata.search.SearchRequest;
import org.allegata.web.ChromiumBrowser;
import org.allegata.web.FirstVisit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What first visits cost over the index of a large collection, in a browser, run by name: {@code mvn -q test -Dtest=PageBenchmark}. The
 * collection, JSON lines below {@code ../shared/data}, is not part of the project; without it nothing is measured. Its index is built first, which
 * takes minutes, unless {@code -Dallegata.measured=DIR} names one that is to be kept and used again.
 */
class PageBenchmark {

    private static final Path DATA = Path.of("..", "shared", "data");
    private static final double MOST_MILLISECONDS = 1_000;
    private static final int VISITS = 5;

    @TempDir
    static Path folder;

    private static ChromiumBrowser browser;
    private static ServedCorpus server;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "No collection in " + DATA + ": nothing is measured");
        browser = ChromiumBrowser.start();
        Path index = Path.of(System.getProperty("allegata.measured", folder.toString()));
        try (Stream<Path> all = Files.walk(DATA)) {
            server = new ServedCorpus(
                    all.filter(file -> file.getFileName().toString().matches("articles\\.jsonl(\\.gz)?"))
                            .sorted()
                            .toList(),
                    index);
        }
        server.warmUp();
        FirstVisit.of(browser, "data:text/html,<p>the browser's own start", 360);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    /** Some visits, each with nothing in store; the middle one counts. */
    @ParameterizedTest
    @CsvSource({
        "1440, ''",
        "360, ''",
        "1440, ?q=torture",
        "360, ?q=torture",
        "1440, ?q=hostages+accuser:amnesty",
        "1440, ARTICLE",
        "360, ARTICLE",
        "1440, organisations/united-nations",
        "1440, types/torture",
        "1440, accusations",
        "1440, accusations?q=torture",
        "1440, pairs",
        "360, pairs",
    })
    void aFirstVisitIsQuickAndLight(int width, String page) {
        String address = server.address() + (page.equals("ARTICLE") ? article() : page);
        List<FirstVisit> visits = IntStream.range(0, VISITS)
                .mapToObj(i -> FirstVisit.of(browser, address, width))
                .sorted(Comparator.comparingDouble(FirstVisit::paint))
                .toList();
        FirstVisit visit = visits.get(VISITS / 2);
        System.out.println(width + " /" + page + ": " + visit);
        assertThat(visit.bytes()).isPositive().isLessThan(FirstVisit.MOST_BYTES);
        assertThat(visit.scriptBytes()).isPositive().isLessThan(FirstVisit.MOST_SCRIPT_BYTES);
        assertThat(visit.unpacked()).isEmpty();
        assertThat(visit.shift()).isLessThan(FirstVisit.MOST_SHIFT);
        assertThat(visit.paint()).isLessThan(MOST_MILLISECONDS);
    }

    /** The first article that a search finds, opened from it. */
    private static String article() {
        SearchRequest torture = Requests.of(
                new QueryParser(SampleCorpus.VOCABULARY).parse("torture").query());
        Hit first = server.wiring().backend().index().search(torture).hits().getFirst();
        return "articles/" + first.found().article().id() + "?q=torture";
    }
}
