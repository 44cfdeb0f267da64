package org.allegata.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.allegata.Seeds;
import org.allegata.search.IndexUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** Against a node that keeps documents in a map and plays faults. */
@Timeout(60)
class BulkWriterTest {

    /** Small, so that few documents make many requests. */
    private static final BulkLimits SMALL = new BulkLimits(1000, 4, Duration.ofSeconds(10), Duration.ofSeconds(20));

    private static final BulkLimits IMPATIENT = new BulkLimits(1000, 4, Duration.ofSeconds(10), Duration.ofMillis(500));

    private final FakeBulk bulk = new FakeBulk(id -> FakeBulk.DONE);

    @Test
    void writesAndRemovesDocuments() {
        try (Writing writing = new Writing(SMALL, bulk)) {
            writing.writer.index("a", document(1));
            writing.writer.index("b \"\n", document(2));
            writing.writer.delete("none");
            writing.writer.flush();
            assertThat(bulk.documents()).containsOnly(Map.entry("a", document(1)), Map.entry("b \"\n", document(2)));
            writing.writer.delete("a");
            writing.writer.flush();
            assertThat(bulk.documents()).containsOnlyKeys("b \"\n");
            assertThat(writing.writer.refused()).isEmpty();
        }
    }

    @Test
    void aFlushOfNothingAsksNothing() {
        try (Writing writing = new Writing(SMALL, bulk)) {
            writing.writer.flush();
            assertThat(writing.node.asked()).isEmpty();
        }
    }

    @Test
    void noRequestIsLargerThanItsBound() {
        try (Writing writing = new Writing(SMALL, bulk)) {
            for (int i = 0; i < 1000; i++) {
                writing.writer.index("id" + i, document(i));
            }
            writing.writer.flush();
            assertThat(bulk.documents()).hasSize(1000);
            assertThat(writing.requestBytes())
                    .allSatisfy(bytes -> assertThat(bytes).isLessThanOrEqualTo(1000));
            // Nor are they much smaller, but for the last of each lane.
            assertThat(writing.requestBytes().stream().filter(bytes -> bytes < 900))
                    .hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void aDocumentLargerThanTheBoundGoesAlone() {
        try (Writing writing = new Writing(SMALL, bulk)) {
            writing.writer.index("small", document(1));
            writing.writer.index("large", Json.MAPPER.valueToTree(Map.of("text", "x".repeat(5000))));
            writing.writer.flush();
            assertThat(bulk.documents()).containsOnlyKeys("small", "large");
        }
    }

    @Test
    void severalRequestsAreOnTheirWayButNoMoreThanThereAreLanes() throws InterruptedException, ExecutionException {
        FakeBulk slow = new FakeBulk(id -> {
            pause(Duration.ofMillis(1));
            return FakeBulk.DONE;
        });
        try (Writing writing = new Writing(SMALL, slow);
                ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> all = new ArrayList<>();
            for (int t = 0; t < 8; t++) {
                int thread = t;
                all.add(threads.submit(() -> {
                    for (int i = 0; i < 100; i++) {
                        writing.writer.index(thread + "-" + i, document(i));
                    }
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
            writing.writer.flush();
            assertThat(slow.documents()).hasSize(800);
            assertThat(slow.mostRunning()).isBetween(2, 4);
        }
    }

    @Test
    void callersAreHeldBackWhileTheClusterTakesNothing() throws InterruptedException, ExecutionException {
        CountDownLatch open = new CountDownLatch(1);
        FakeBulk held = new FakeBulk(id -> {
            await(open);
            return FakeBulk.DONE;
        });
        AtomicInteger given = new AtomicInteger();
        try (Writing writing = new Writing(SMALL, held);
                ExecutorService threads = Executors.newFixedThreadPool(1)) {
            Future<?> caller = threads.submit(() -> {
                for (int i = 0; i < 10_000; i++) {
                    writing.writer.index("id" + i, document(i));
                    given.incrementAndGet();
                }
            });
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> caller.get(1, TimeUnit.SECONDS));
            // A request on its way and one that waits, in each lane.
            assertThat(given.get() * document(1).toString().length()).isLessThan(4 * 2 * 1000);
            open.countDown();
            caller.get();
            writing.writer.flush();
            assertThat(held.documents()).hasSize(10_000);
        }
    }

    @Test
    void sendsAgainJustWhatWasRejected() {
        Set<String> rejected = ConcurrentHashMap.newKeySet();
        FakeBulk busy = new FakeBulk(id -> id.endsWith("7") && rejected.add(id) ? FakeBulk.BUSY : FakeBulk.DONE);
        try (Writing writing = new Writing(SMALL, busy)) {
            for (int i = 0; i < 100; i++) {
                writing.writer.index("id" + i, document(i));
            }
            writing.writer.flush();
            assertThat(busy.documents()).hasSize(100);
            assertThat(rejected).hasSize(10);
            assertThat(writing.sentIds()).hasSize(110);
            assertThat(writing.writer.refused()).isEmpty();
        }
    }

    @Test
    void sendsAllAgainWhereTheWholeRequestIsRejected() {
        FakeNode.Part busy = FakeNode.error(429, "rejected_execution_exception", "The queue is full.");
        try (Writing writing = new Writing(SMALL, busy, busy, bulk)) {
            writing.writer.index("a", document(1));
            writing.writer.flush();
            assertThat(bulk.documents()).containsOnlyKeys("a");
            assertThat(writing.node.asked()).hasSize(3);
        }
    }

    @Test
    void losesAndDoublesNothingWhereConnectionsBreak() {
        FakeNode.Part missing = FakeNode.error(503, "unavailable_shards_exception", "The primary is not active.");
        try (Writing writing = new Writing(
                SMALL, bulk.brokenOff(), FakeNode.hangUp(), missing, bulk, bulk.brokenOff(), missing, bulk)) {
            for (int i = 0; i < 100; i++) {
                writing.writer.index("id" + i, document(i));
            }
            writing.writer.flush();
            assertThat(bulk.documents()).hasSize(100);
            assertThat(bulk.documents().get("id42")).isEqualTo(document(42));
        }
    }

    @Test
    void waitsLongerForAClusterThanForOneAnswer() {
        FakeNode.Part missing = FakeNode.error(503, "cluster_block_exception", "no cluster manager");
        FakeNode.Part[] script = new FakeNode.Part[12];
        Arrays.fill(script, missing);
        script[11] = bulk;
        try (Writing writing = new Writing(SMALL, script)) {
            writing.writer.index("a", document(1));
            writing.writer.flush();
            assertThat(bulk.documents()).containsOnlyKeys("a");
        }
    }

    @Test
    void givesUpOnAClusterThatTakesNothingForLong() {
        try (Writing writing = new Writing(IMPATIENT, new FakeBulk(id -> FakeBulk.BUSY))) {
            writing.writer.index("a", document(1));
            assertThatExceptionOfType(IndexUnavailableException.class)
                    .isThrownBy(writing.writer::flush)
                    .withMessage("OpenSearch at " + writing.node.url() + " takes no documents: The queue is full. "
                            + "The cluster is overloaded; try again later, or give it more nodes.");
        }
    }

    @Test
    void goesOnWithAllThatWasGivenWhenTheClusterTakesItAgain() {
        AtomicReference<ServerError> said = new AtomicReference<>(
                new ServerError(403, "cluster_block_exception", "blocked by: [FORBIDDEN/8/write];"));
        FakeBulk blocked = new FakeBulk(id -> said.get());
        try (Writing writing = new Writing(SMALL, blocked)) {
            for (int round = 0; round < 3; round++) {
                writing.writer.index("id" + round, document(round));
                assertThatExceptionOfType(IndexUnavailableException.class).isThrownBy(writing.writer::flush);
            }
            said.set(FakeBulk.DONE);
            writing.writer.index("last", document(3));
            writing.writer.flush();
            assertThat(blocked.documents()).containsOnlyKeys("id0", "id1", "id2", "last");
        }
    }

    @Test
    void givesUpOnAClusterThatIsGone() {
        Writing writing = new Writing(IMPATIENT, bulk);
        try (writing) {
            writing.node.close();
            assertThatExceptionOfType(IndexUnavailableException.class)
                    .isThrownBy(() -> {
                        for (int i = 0; i < 10_000; i++) {
                            writing.writer.index("id" + i, document(i));
                        }
                    })
                    .withMessageContaining("refuses the connection");
        }
    }

    @Test
    void givesUpAtOnceWhereNothingWillBeTaken() {
        ServerError missing = new ServerError(404, "index_not_found_exception", "no such index [a]");
        ServerError block =
                new ServerError(403, "cluster_block_exception", "index [a] blocked by: [FORBIDDEN/8/write];");
        for (ServerError error : List.of(missing, block)) {
            try (Writing writing = new Writing(SMALL, new FakeBulk(id -> error))) {
                writing.writer.index("a", document(1));
                assertThatExceptionOfType(IndexUnavailableException.class)
                        .isThrownBy(writing.writer::flush)
                        .withMessageContaining(error.text());
                assertThat(writing.node.asked()).hasSize(1);
            }
        }
    }

    @Test
    void aRefusedDocumentIsListedAndTheRestGoesOn() {
        ServerError unreadable = new ServerError(400, "mapper_parsing_exception", "The date cannot be read.");
        FakeBulk strict = new FakeBulk(id -> id.equals("id50") ? unreadable : FakeBulk.DONE);
        try (Writing writing = new Writing(SMALL, strict)) {
            for (int i = 0; i < 100; i++) {
                writing.writer.index("id" + i, document(i));
            }
            writing.writer.flush();
            assertThat(strict.documents()).hasSize(99).doesNotContainKey("id50");
            assertThat(writing.writer.refused())
                    .containsExactly(new RefusedDocument("id50", "The date cannot be read."));
            assertThat(writing.writer.refused()).isEmpty();
            assertThat(writing.sentIds()).hasSize(100);
        }
    }

    @Test
    void aDocumentOnWhichTheServerFailsIsRefusedInTheEnd() {
        ServerError failure = new ServerError(500, "array_index_out_of_bounds_exception", "7");
        FakeBulk failing = new FakeBulk(id -> id.equals("id5") ? failure : FakeBulk.DONE);
        try (Writing writing = new Writing(SMALL, failing)) {
            for (int i = 0; i < 10; i++) {
                writing.writer.index("id" + i, document(i));
            }
            writing.writer.flush();
            assertThat(failing.documents()).hasSize(9);
            assertThat(writing.writer.refused()).extracting(RefusedDocument::id).containsExactly("id5");
        }
    }

    @Test
    void aRequestThatIsTooLargeForTheClusterIsSentInParts() {
        FakeNode.Part small = (exchange, body) -> {
            if (body.length() > 300) {
                FakeNode.answer(413, "").play(exchange, body);
            } else {
                bulk.play(exchange, body);
            }
        };
        try (Writing writing = new Writing(SMALL, small)) {
            for (int i = 0; i < 50; i++) {
                writing.writer.index("id" + i, document(i));
            }
            writing.writer.index("large", Json.MAPPER.valueToTree(Map.of("text", "x".repeat(400))));
            writing.writer.flush();
            assertThat(bulk.documents()).hasSize(50);
            assertThat(writing.writer.refused()).extracting(RefusedDocument::id).containsExactly("large");
        }
    }

    /** Several threads, each with ids of its own, against a node that is busy and breaks off by chance: at the end it holds what each wrote last. */
    @Test
    void keepsTheOrderOfWhatIsDoneToOneId() throws InterruptedException, ExecutionException {
        Random random = Seeds.random("BulkWriterTest");
        FakeBulk busy = new FakeBulk(id -> chance(random, 0.2) ? FakeBulk.BUSY : FakeBulk.DONE);
        FakeNode.Part unreliable = (exchange, body) -> {
            FakeNode.Part part = chance(random, 0.1) ? busy.brokenOff() : busy;
            part.play(exchange, body);
        };
        try (Writing writing = new Writing(SMALL, unreliable);
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Map<String, JsonNode>>> written = IntStream.range(0, 4)
                    .mapToObj(thread -> {
                        long seed = random.nextLong();
                        return threads.submit(() -> writeAtRandom(writing.writer, "t" + thread, new Random(seed)));
                    })
                    .toList();
            Map<String, JsonNode> expected = new HashMap<>();
            for (Future<Map<String, JsonNode>> each : written) {
                expected.putAll(each.get());
            }
            writing.writer.flush();
            assertThat(busy.documents()).isEqualTo(expected);
        }
    }

    private static Map<String, JsonNode> writeAtRandom(BulkWriter writer, String prefix, Random random) {
        Map<String, JsonNode> expected = new HashMap<>();
        for (int i = 0; i < 500; i++) {
            String id = prefix + random.nextInt(30);
            if (random.nextInt(4) == 0) {
                writer.delete(id);
                expected.remove(id);
            } else {
                writer.index(id, document(i));
                expected.put(id, document(i));
            }
        }
        return expected;
    }

    private static boolean chance(Random random, double probability) {
        return random.nextDouble() < probability;
    }

    private static JsonNode document(int number) {
        return Json.MAPPER.valueToTree(Map.of("number", number));
    }

    private static void pause(Duration wait) {
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A writer and the node that it writes to. */
    private static final class Writing implements AutoCloseable {

        private final FakeNode node;
        private final Cluster cluster;
        private final BulkWriter writer;

        Writing(BulkLimits limits, FakeNode.Part... script) {
            this.node = FakeNode.playing(script);
            this.cluster = new Cluster(
                    new ClusterSettings(List.of(node.url()), new Credentials.None(), null, Duration.ofSeconds(10)));
            this.writer = new BulkWriter(cluster, "a", "tests", limits);
        }

        List<Integer> requestBytes() {
            return node.asked().stream()
                    .map(asked -> asked.body().getBytes(StandardCharsets.UTF_8).length)
                    .toList();
        }

        List<String> sentIds() {
            return node.asked().stream()
                    .flatMap(asked -> FakeBulk.ids(asked.body()).stream())
                    .toList();
        }

        @Override
        public void close() {
            writer.close();
            cluster.close();
            node.close();
        }
    }
}
