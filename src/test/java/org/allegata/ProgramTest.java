package org.allegata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.allegata.accusation.Vocabulary;
import org.allegata.answer.Json;
import org.allegata.lucene.LuceneBackend;
import org.allegata.search.SearchIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole program, in processes that are started, asked, stopped and killed. */
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class ProgramTest {

    private static final int KILLS = 10;
    private static final int GENERATED = 2000;

    @TempDir
    Path folder;

    private Path corpus = Path.of("");
    private Path index = Path.of("");

    @BeforeEach
    void folders() throws IOException {
        corpus = Files.createDirectories(folder.resolve("corpus"));
        index = folder.resolve("index");
    }

    private void write(String name, String text) {
        try {
            Files.writeString(corpus.resolve(name), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String article(String title, String text) {
        return "{\"title\": \"%s\", \"text\": \"%s\"}".formatted(title, text);
    }

    private static boolean within(Duration longest, BooleanSupplier condition) {
        Instant end = Instant.now().plus(longest);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return true;
    }

    @Test
    void aServerKeepsUpWithItsCorpusAndSharesItsIndexForReading() throws IOException {
        write("first.txt", "A first article\n\nPrisoners spoke of torture in Arusha.");
        try (Program server = Program.serve(corpus, index)) {
            assertThat(total(server, "arusha")).isEqualTo(1);

            write("second.txt", "A second article\n\nMore was heard in Kigali.");
            assertThat(within(Duration.ofSeconds(30), () -> total(server, "kigali") == 1))
                    .isTrue();
            Files.delete(corpus.resolve("first.txt"));
            assertThat(within(Duration.ofSeconds(30), () -> total(server, "arusha") == 0))
                    .isTrue();

            assertThat(run("search", "kigali", "--index", index.toString())).contains("1 articles", "A second article");
            assertThat(run("check", "--index", index.toString())).contains("good: schema");
            try (Program second = Program.start("index", "--corpus", corpus.toString(), "--index", index.toString())) {
                assertThat(second.await()).isEqualTo(Main.UNAVAILABLE);
                assertThat(second.output()).contains("Another process is writing the index");
            }
            server.stop();
        }
        assertThat(articles()).isEqualTo(1);
    }

    private static String run(String... arguments) {
        try (Program program = Program.start(arguments)) {
            assertThat(program.await()).isZero();
            return program.output();
        }
    }

    private static int total(Program server, String word) {
        String answer = server.get("api/v1/search?facets=none&q=" + word).body();
        return Json.MAPPER.readTree(answer).get("total").asInt();
    }

    private long articles() {
        try (SearchIndex reader = LuceneBackend.openForReading(index, Vocabulary.load())) {
            return reader.health().articles();
        }
    }

    @Test
    void whatWasAnsweredForIsThereAfterKillsWhileWriting() {
        Random random = Seeds.random("whatWasAnsweredForIsThereAfterKillsWhileWriting");
        List<String> answered = new ArrayList<>();
        AtomicInteger number = new AtomicInteger();
        for (int kill = 0; kill < KILLS; kill++) {
            try (Program server = Program.serve(corpus, index)) {
                answered.forEach(
                        id -> assertThat(server.get("api/v1/articles/" + id).statusCode())
                                .as(id)
                                .isEqualTo(200));
                Thread writing = Thread.ofPlatform().start(() -> writeUntilItFails(server, number, answered));
                LockSupport.parkNanos(
                        Duration.ofMillis(50 + random.nextInt(1000)).toNanos());
                server.kill();
                join(writing);
            }
        }
        try (Program server = Program.serve(corpus, index)) {
            answered.forEach(
                    id -> assertThat(server.get("api/v1/articles/" + id).statusCode())
                            .as(id)
                            .isEqualTo(200));
            assertThat(answered).isNotEmpty();
            server.stop();
        }
    }

    private static void writeUntilItFails(Program server, AtomicInteger number, List<String> answered) {
        try {
            while (true) {
                String id = "n" + number.incrementAndGet();
                if (server.put(id, article("Title " + id, "Text of " + id)).statusCode() == 201) {
                    answered.add(id);
                }
            }
        } catch (UncheckedIOException e) {
            assertThat(e).as("the server was killed").isNotNull();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theIndexOpensAfterKillsWhileIndexing() {
        Random random = Seeds.random("theIndexOpensAfterKillsWhileIndexing");
        for (int file = 0; file < 40; file++) {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < GENERATED / 40; i++) {
                lines.append(article(
                                "Title %d %d".formatted(file, i),
                                "Police beat protesters in town %d, %d times. "
                                        .formatted(file, i)
                                        .repeat(20)))
                        .append('\n');
            }
            write("many%02d.jsonl".formatted(file), lines.toString());
        }
        for (int kill = 0; kill < KILLS; kill++) {
            try (Program indexing =
                    Program.start("index", "--corpus", corpus.toString(), "--index", index.toString())) {
                LockSupport.parkNanos(
                        Duration.ofMillis(500 + random.nextInt(2500)).toNanos());
                indexing.kill();
            }
            if (Files.exists(index.resolve("segments_1"))) {
                assertThat(articles()).isLessThanOrEqualTo(GENERATED);
            }
        }
        run("index", "--corpus", corpus.toString(), "--index", index.toString());
        assertThat(articles()).isEqualTo(GENERATED);
    }
}
