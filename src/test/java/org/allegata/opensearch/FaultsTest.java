package org.allegata.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allegata.accusation.Reading;
import org.allegata.accusation.Vocabulary;
import org.allegata.article.Article;
import org.allegata.query.Query;
import org.allegata.query.Query.TextField;
import org.allegata.search.Backend;
import org.allegata.search.IndexBuilder;
import org.allegata.search.IndexUnavailableException;
import org.allegata.search.IndexedArticle;
import org.allegata.search.Requests;
import org.allegata.search.SearchIndex;
import org.allegata.search.SearchRequest.Sort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Three real nodes that are killed, one and all. */
@Tag("faults")
@Timeout(1200)
class FaultsTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    /** Until then a cluster that runs again must answer; it takes a few seconds on an idle machine. */
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(5);

    private static final Query PLANTED = new Query.Word(TextField.TITLE_OR_TEXT, "kumquat");
    private static final Vocabulary VOCABULARY = Vocabulary.load();

    private static OpenSearchNodes nodes;

    private final String name = OpenSearchNodes.freshName();
    private final Map<String, IndexedArticle> written = new HashMap<>();
    private Backend backend;
    private Searchers searchers;

    @BeforeAll
    static void start() {
        nodes = OpenSearchNodes.started(3);
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    @BeforeEach
    void load() {
        backend = OpenSearchBackend.openForWriting(
                new OpenSearchBackend.Place(settings(), name, "main", new Sizing(3, 1)), VOCABULARY);
        searchers = new Searchers(index(), PLANTED);
        write(200);
        builder().commit();
        builder().finishLoad();
        awaitGreen();
    }

    @AfterEach
    void close() {
        searchers.close();
        backend.close();
    }

    @Test
    void aNodeThatIsKilledTakesNothingWithItAndNobodyIsAnsweredWrongly() {
        searchers.start(8);
        for (int node = 0; node < 3; node++) {
            long killed = System.nanoTime();
            nodes.kill(node);
            write(20);
            told("node " + node + " killed: writing went on", killed);
            while (System.nanoTime() - killed < Duration.ofSeconds(10).toNanos()) {
                write(20);
            }
            System.out.println("searches since: " + searchers.since(killed));
            long back = System.nanoTime();
            nodes.start(node);
            told("node " + node + " started again: joined", back);
            awaitGreen();
            told("node " + node + " started again: green", back);
            write(20);
        }
        builder().commit();
        searchers.close();
        assertThat(searchers.wrong()).isEmpty();
        assertThat(searchers.longestFailing()).isLessThan(LONGEST_RECOVERY);
        assertThat(builder().refused()).isEmpty();
        assertThat(exported()).isEqualTo(written);
    }

    @Test
    void aClusterThatIsGoneIsToldInTimeAndAnswersByItselfWhenItIsBack() {
        for (int node = 0; node < 3; node++) {
            nodes.kill(node);
        }
        long asked = System.nanoTime();
        assertThatExceptionOfType(IndexUnavailableException.class)
                .isThrownBy(this::found)
                .withMessageContaining("refuses the connection");
        assertThatExceptionOfType(IndexUnavailableException.class).isThrownBy(index()::health);
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(TIMEOUT.multipliedBy(4));
        told("cluster gone: told", asked);
        put("meanwhile");

        long back = System.nanoTime();
        nodes.startAll();
        told("all started again: together", back);
        eventually(() -> builder().publish());
        told("all started again: written", back);
        assertThat(found()).isEqualTo(201);
        assertThat(exported()).isEqualTo(written);
    }

    @Test
    void onAFullDiskSearchesGoOnAndWritingWhenThereIsRoomAgain() {
        block("true");
        put("meanwhile");
        for (int again = 0; again < 2; again++) {
            assertThatExceptionOfType(IndexUnavailableException.class)
                    .isThrownBy(builder()::publish)
                    .withMessageContaining("A disk is nearly full");
        }
        assertThat(found()).isEqualTo(200);

        block("null");
        builder().commit();
        assertThat(found()).isEqualTo(201);
        assertThat(exported()).isEqualTo(written);
    }

    private IndexBuilder builder() {
        return backend.builder();
    }

    private SearchIndex index() {
        return backend.index();
    }

    private long found() {
        return index().search(Requests.page(PLANTED, Sort.RELEVANCE, 10, null)).total();
    }

    /** Puts so many articles and returns when they are acknowledged. */
    private void write(int articles) {
        for (int i = 0; i < articles; i++) {
            searchers.given(written.size() + 1);
            put("a" + written.size());
        }
        builder().publish();
        searchers.acknowledged(written.size());
    }

    private void put(String id) {
        Article article =
                new Article(id, "On " + id, true, "A kumquat of " + id + ".", null, "Source", null, "en", List.of());
        IndexedArticle indexed =
                new IndexedArticle(article, Reading.EMPTY, List.of(new IndexedArticle.Place(id, "file.jsonl")));
        written.put(id, indexed);
        builder().put(indexed);
    }

    private Map<String, IndexedArticle> exported() {
        Map<String, IndexedArticle> exported = new HashMap<>();
        index().export(Requests.of(PLANTED), hit -> {
            assertThat(exported.put(hit.found().article().id(), hit.found())).isNull();
        });
        return exported;
    }

    private void block(String value) {
        asking(cluster -> cluster.ask(
                "PUT",
                "/" + name + "-v*/_settings",
                Json.MAPPER.readTree("{\"index.blocks.read_only_allow_delete\": " + value + "}")));
    }

    private void awaitGreen() {
        eventually(() ->
                asking(cluster -> cluster.ask("GET", "/_cluster/health?wait_for_status=green&timeout=10s", null)));
    }

    private interface Asking {
        void ask(Cluster cluster);
    }

    private static void asking(Asking asking) {
        try (Cluster cluster = new Cluster(settings())) {
            asking.ask(cluster);
        }
    }

    private static ClusterSettings settings() {
        return new ClusterSettings(nodes.urls(), new Credentials.None(), null, TIMEOUT);
    }

    private static void eventually(Runnable work) {
        long begin = System.nanoTime();
        while (true) {
            try {
                work.run();
                return;
            } catch (IndexUnavailableException | RefusedByClusterException e) {
                if (System.nanoTime() - begin > LONGEST_RECOVERY.toNanos()) {
                    throw e;
                }
            }
        }
    }

    private static void told(String what, long sinceNanos) {
        System.out.printf("%s after %.1f s%n", what, (System.nanoTime() - sinceNanos) / 1e9);
    }
}
