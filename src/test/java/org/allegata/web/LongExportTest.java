package org.allegata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.allegata.accusation.Accusation;
import org.allegata.accusation.Party;
import org.allegata.accusation.Period;
import org.allegata.accusation.Reading;
import org.allegata.accusation.Response;
import org.allegata.accusation.Status;
import org.allegata.answer.form.ExportFormat;
import org.allegata.article.Article;
import org.allegata.article.Span;
import org.allegata.search.IndexedArticle;
import org.allegata.search.ResultPage.Copies;
import org.allegata.search.ResultPage.Hit;
import org.allegata.search.SearchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Exports that no memory holds. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LongExportTest {

    private static final int ROWS = 50_000;

    /** So many characters that all rows together would need four times what may be used. */
    private static final int LENGTH = 4_000;

    private static final long MOST_BYTES = 50L * 1024 * 1024;

    private final Endless index = new Endless();
    private final TestServer server = new TestServer(WebSettings.local(0), index);
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void fiftyThousandRowsNeedNoMoreMemoryThanOne(ExportFormat format) throws IOException, InterruptedException {
        long before = used();
        String ends = format == ExportFormat.RIS ? "ER  - " : "";
        long rows;
        try (BufferedReader lines = export("format=" + format.id() + "&unit=accusations")) {
            rows = lines.lines().filter(line -> line.startsWith(ends)).count();
        }
        assertThat(rows).isEqualTo(ROWS + (format == ExportFormat.CSV ? 1 : 0));
        assertThat(index.usedHalfWay - before).isLessThan(MOST_BYTES);
    }

    @Test
    void whoGoesAwayEndsTheWork() throws IOException, InterruptedException {
        try (BufferedReader lines = export("format=csv")) {
            assertThat(lines.readLine()).contains("link");
        }
        assertThat(index.broken.await(2, TimeUnit.MINUTES)).isTrue();
        assertThat(index.given).isLessThan(ROWS);
    }

    private BufferedReader export(String parameters) throws IOException, InterruptedException {
        HttpRequest request = server.request("/api/v1/export?" + parameters).build();
        return new BufferedReader(new InputStreamReader(
                client.send(request, BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8));
    }

    /** Bytes in use after everything that nobody needs is gone. */
    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** As many hits as one asks for, each made when it is given. */
    private static final class Endless extends ScanIndex {

        private final CountDownLatch broken = new CountDownLatch(1);
        private volatile int given;
        private volatile long usedHalfWay;

        Endless() {
            super(TestServer.VOCABULARY, List.of());
        }

        @Override
        public void export(SearchRequest request, Consumer<Hit> receiver) {
            try {
                for (given = 0; given < ROWS; given++) {
                    if (given == ROWS / 2) {
                        usedHalfWay = used();
                    }
                    receiver.accept(hit(given));
                }
            } catch (RuntimeException e) {
                broken.countDown();
                throw e;
            }
        }

        private static Hit hit(int number) {
            String text = (number + " ").repeat(LENGTH / 6);
            Article article = new Article(
                    "id-" + number, "Title " + number, true, text, LocalDate.EPOCH, "Source", null, "en", List.of());
            Accusation accusation = new Accusation(
                    Party.ARTICLE,
                    Party.UNNAMED,
                    List.of("torture"),
                    Status.ALLEGED,
                    Response.NONE,
                    Period.UNKNOWN,
                    new Span(0, text.length()),
                    "sample");
            Reading reading = new Reading(List.of(), List.of(), List.of(accusation));
            return new Hit(new IndexedArticle(article, reading, List.of()), 0, List.of(), List.of(0), Copies.NONE);
        }
    }
}
