package org.allegata.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.allegata.Seeds;
import org.allegata.accusation.Party;
import org.allegata.accusation.Reading;
import org.allegata.accusation.Vocabulary;
import org.allegata.article.Article;
import org.allegata.lucene.LuceneBackend;
import org.allegata.query.Query;
import org.allegata.search.Backend;
import org.allegata.search.CopiesContract;
import org.allegata.search.Difference;
import org.allegata.search.GeneratedRequests;
import org.allegata.search.IndexBuilder;
import org.allegata.search.IndexContract.Opened;
import org.allegata.search.IndexUnavailableException;
import org.allegata.search.IndexedArticle;
import org.allegata.search.MeaningsContract;
import org.allegata.search.NearnessContract;
import org.allegata.search.Requests;
import org.allegata.search.SameAnswers;
import org.allegata.search.SampleArticles;
import org.allegata.search.SearchIndex;
import org.allegata.search.SearchIndexContract;
import org.allegata.search.SmallWorld;
import org.allegata.search.SuggestionsContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The port's contracts, and what else needs a real node. All in one class, so that the processes in which tests run side by side start one node between them. */
class OneNodeTest {

    private static final EmptyIndex IN_TWO_SHARDS = new EmptyIndex(2);

    /** Which words tell is a matter of each shard's own articles; with a few in all, one shard has enough. */
    private static final EmptyIndex IN_ONE_SHARD = new EmptyIndex(1);

    @Nested
    class Search extends SearchIndexContract {
        @Override
        protected Opened open() {
            return IN_TWO_SHARDS.opened();
        }
    }

    @Nested
    class Nearness extends NearnessContract {
        @Override
        protected Opened open() {
            return IN_TWO_SHARDS.opened();
        }
    }

    @Nested
    class Meanings extends MeaningsContract {
        @Override
        protected Opened open() {
            return IN_TWO_SHARDS.opened();
        }
    }

    @Nested
    class Copies extends CopiesContract {
        @Override
        protected Opened open() {
            return IN_ONE_SHARD.opened();
        }

        @Override
        protected Set<Difference> differences() {
            return Set.of(Difference.FOLDING);
        }
    }

    @Nested
    class Suggestions extends SuggestionsContract {
        @Override
        protected Opened open() {
            return IN_TWO_SHARDS.opened();
        }
    }

    /** Everything that can be asked, of tiny articles in which everything stands near everything. */
    @Nested
    class BesideLucene {

        private static final int ARTICLES = 150;
        private static final int SEARCHES = 150;

        @TempDir
        Path folder;

        @Test
        void bothAnswerAlike() {
            Random random = Seeds.random("beside Lucene");
            List<IndexedArticle> articles = new SmallWorld(random).articles(ARTICLES);
            GeneratedRequests requests = new GeneratedRequests(articles, EmptyIndex.VOCABULARY, random);
            Opened opened = IN_TWO_SHARDS.opened();
            try (Backend lucene = LuceneBackend.openForWriting(folder, EmptyIndex.VOCABULARY);
                    SearchIndex cluster = opened.index();
                    IndexBuilder builder = opened.builder()) {
                for (IndexedArticle article : articles) {
                    lucene.builder().put(article);
                    builder.put(article);
                }
                lucene.builder().publish();
                builder.publish();
                SameAnswers same = new SameAnswers(lucene.index(), cluster);
                List<String> faults = new ArrayList<>();
                int explained = 0;
                for (int i = 0; i < SEARCHES; i++) {
                    SameAnswers.Compared compared = same.compare(requests.next());
                    faults.addAll(compared.faults());
                    explained += compared.explained().isEmpty() ? 0 : 1;
                }
                System.out.printf("%d searches, %d answered otherwise for a known reason%n", SEARCHES, explained);
                assertThat(faults.stream().limit(10)).isEmpty();
            }
        }
    }

    @Nested
    class Start {

        @Test
        void answersAsTheServerThatWasUnpacked() {
            try (Cluster cluster = cluster()) {
                JsonNode version = cluster.ask("GET", "/", null).path("version");
                assertThat(version.path("distribution").asString()).isEqualTo("opensearch");
                assertThat(version.path("build_type").asString()).isEqualTo("zip");
            }
        }
    }

    @Nested
    class BulkWriting {

        private static final BulkLimits SMALL =
                new BulkLimits(10_000, 4, Duration.ofSeconds(30), Duration.ofSeconds(60));

        @Test
        void keepsWhatWasWrittenLastAndListsWhatIsRefused() {
            String index = OpenSearchNodes.freshName();
            Random random = Seeds.random("BulkWriting");
            try (Cluster cluster = cluster();
                    BulkWriter writer = new BulkWriter(cluster, index, "tests", SMALL)) {
                create(cluster, index, "\"mappings\": {\"properties\": {\"day\": {\"type\": \"date\"}}}");
                Map<String, String> expected = new TreeMap<>();
                for (int i = 0; i < 5000; i++) {
                    String id = "id " + random.nextInt(1000);
                    if (random.nextInt(4) == 0) {
                        writer.delete(id);
                        expected.remove(id);
                    } else {
                        writer.index(id, json("{\"number\": " + i + "}"));
                        expected.put(id, String.valueOf(i));
                    }
                }
                writer.index("unreadable", json("{\"day\": \"soon\"}"));
                writer.flush();
                assertThat(written(cluster, index)).isEqualTo(expected);
                assertThat(writer.refused())
                        .singleElement()
                        .satisfies(refused -> assertThat(refused.id() + refused.reason())
                                .startsWith("unreadable")
                                .contains("failed to parse field [day]"));
            }
        }

        private static Map<String, String> written(Cluster cluster, String index) {
            cluster.ask("POST", "/" + index + "/_refresh", null);
            Map<String, String> written = new TreeMap<>();
            cluster.search("/" + index + "/_search", json("{\"size\": 10000}"))
                    .path("hits")
                    .path("hits")
                    .forEach(hit -> written.put(
                            hit.path("_id").asString(),
                            hit.path("_source").path("number").asString()));
            return written;
        }
    }

    @Nested
    class Faults {

        @Test
        void anIndexThatIsNotThereIsRefused() {
            String index = OpenSearchNodes.freshName();
            try (Cluster cluster = cluster()) {
                assertThatExceptionOfType(RefusedByClusterException.class)
                        .isThrownBy(() -> cluster.search("/" + index + "/_search", json("{}")))
                        .satisfies(refusal -> assertThat(refusal.error().status()
                                        + refusal.error().type())
                                .isEqualTo("404index_not_found_exception"));
            }
        }

        @Test
        void anIndexThatIsNotThereIsNotMadeByWriting() {
            String index = OpenSearchNodes.freshName();
            try (Cluster cluster = cluster();
                    BulkWriter writer =
                            new BulkWriter(cluster, index, "tests", BulkLimits.with(Duration.ofSeconds(30)))) {
                writer.index("a", json("{}"));
                assertThatExceptionOfType(IndexUnavailableException.class)
                        .isThrownBy(writer::flush)
                        .withMessageContaining(index);
                assertThat(cluster.ask("GET", "/" + index + "*", null)).isEmpty();
            }
        }

        @Test
        void anIndexThatIsReadOnlyTakesNoDocuments() {
            String index = OpenSearchNodes.freshName();
            try (Cluster cluster = cluster();
                    BulkWriter writer =
                            new BulkWriter(cluster, index, "tests", BulkLimits.with(Duration.ofSeconds(30)))) {
                create(cluster, index, "\"settings\": {\"index.blocks.write\": true}");
                writer.index("a", json("{}"));
                assertThatExceptionOfType(IndexUnavailableException.class)
                        .isThrownBy(writer::flush)
                        .withMessageContaining("Somebody made the index read-only");
            }
        }

        @Test
        void anIndexOnAFullDiskTakesNoDocuments() {
            String index = OpenSearchNodes.freshName();
            BulkLimits impatient = new BulkLimits(1000, 1, Duration.ofSeconds(30), Duration.ofSeconds(1));
            try (Cluster cluster = cluster();
                    BulkWriter writer = new BulkWriter(cluster, index, "tests", impatient)) {
                create(cluster, index, "\"settings\": {\"index.blocks.read_only_allow_delete\": true}");
                writer.index("a", json("{}"));
                assertThatExceptionOfType(IndexUnavailableException.class)
                        .isThrownBy(writer::flush)
                        .withMessageContaining("A disk is nearly full");
            }
        }
    }

    @Nested
    class SideBySide {

        private final String name = OpenSearchNodes.freshName();

        @Test
        void noIndexerReplacesOrRemovesWhatAnotherWrote() {
            try (Backend one = indexer("one");
                    Backend two = indexer("two")) {
                put(one, "a", "b");
                put(two, "a", "c");
                two.builder().remove("b");
                two.builder().remove("c");
                one.builder().remove("a");
                two.builder().publish();
                one.builder().publish();
                assertThat(two.builder().refused())
                        .containsExactly(
                                new IndexBuilder.Refused("a", "its id is taken by an article of indexer 'one'"));
                assertThat(one.builder().refused()).isEmpty();
                assertThat(ids(one)).containsExactly("b");
                put(two, "a");
                put(one, "b");
                assertThat(two.builder().refused()).isEmpty();
                assertThat(ids(one)).containsExactlyInAnyOrder("a", "b");
            }
        }

        @Test
        void ofTwoWhoWriteOneIdAtOnceOneIsRefused() throws InterruptedException {
            String[] all = IntStream.range(0, 300).mapToObj(i -> "id" + i).toArray(String[]::new);
            try (Backend one = indexer("one");
                    Backend two = indexer("two")) {
                Thread other = Thread.ofPlatform().start(() -> put(two, all));
                put(one, all);
                other.join();
                List<IndexBuilder.Refused> refused =
                        new ArrayList<>(one.builder().refused());
                refused.addAll(two.builder().refused());
                assertThat(refused).extracting(IndexBuilder.Refused::id).containsExactlyInAnyOrder(all);
                two.builder().publish();
                assertThat(ids(two)).hasSize(300);
            }
        }

        @Test
        void whatARunLeftThatWasKilledGoesWhereNobodyExpectsIt() {
            try (Backend other = indexer("other")) {
                put(other, "of another");
                try (Backend killed = indexer("one")) {
                    put(killed, "left", "expected");
                    killed.builder().discard();
                }
                try (Backend stopped = indexer("one")) {
                    put(stopped, "more");
                }
                try (Backend next = indexer("one")) {
                    next.builder().keepOnly(id -> id.equals("expected"));
                }
                try (Backend last = indexer("one")) {
                    last.builder().keepOnly(id -> false);
                }
                other.builder().publish();
                assertThat(ids(other)).containsExactlyInAnyOrder("expected", "of another");
            }
        }

        private Backend indexer(String indexer) {
            return OpenSearchBackend.openForWriting(
                    new OpenSearchBackend.Place(settings(), name, indexer, new Sizing(2, 0)), Vocabulary.load());
        }

        private static void put(Backend backend, String... ids) {
            for (String id : ids) {
                Article article = new Article(id, id, true, "text", null, null, null, null, List.of());
                backend.builder()
                        .put(new IndexedArticle(article, Reading.EMPTY, List.of(new IndexedArticle.Place(id, "file"))));
            }
            backend.builder().publish();
        }

        private static Set<String> ids(Backend backend) {
            Set<String> ids = new HashSet<>();
            backend.index()
                    .export(
                            Requests.of(new Query.All()),
                            hit -> ids.add(hit.found().article().id()));
            return ids;
        }
    }

    @Nested
    class Limits {

        private final Backend backend = OpenSearchBackend.openForWriting(
                new OpenSearchBackend.Place(settings(), OpenSearchNodes.freshName(), "main", new Sizing(1, 0)),
                Vocabulary.load());

        @AfterEach
        void close() {
            backend.close();
        }

        @Test
        void anArticleOfMoreAccusationsThanAHitCanTellIsListedAsRefused() {
            put("just", Mapping.MOST_ACCUSATIONS);
            put("beyond", Mapping.MOST_ACCUSATIONS + 1);
            backend.builder().publish();
            assertThat(backend.builder().refused())
                    .singleElement()
                    .satisfies(refused -> assertThat(refused.id() + refused.reason())
                            .startsWith("beyond")
                            .contains("nested documents has exceeded"));
            AtomicInteger exported = new AtomicInteger();
            backend.index().export(Requests.accusations(new Query.All()), hit -> exported.incrementAndGet());
            assertThat(exported).hasValue(Mapping.MOST_ACCUSATIONS);
        }

        private void put(String id, int accusations) {
            Reading reading = new Reading(
                    List.of(),
                    List.of(),
                    Collections.nCopies(
                            accusations, SampleArticles.accusation(Party.ARTICLE, Party.UNNAMED, "torture")));
            Article article = new Article(id, id, true, "A text.", null, null, null, null, List.of());
            backend.builder().put(new IndexedArticle(article, reading, List.of(new IndexedArticle.Place(id, "file"))));
        }
    }

    private static Cluster cluster() {
        return new Cluster(settings());
    }

    private static ClusterSettings settings() {
        return new ClusterSettings(
                OpenSearchNodes.shared().urls(), new Credentials.None(), null, ClusterSettings.DEFAULT_TIMEOUT);
    }

    /** An index behind an alias, as everything is written to. */
    private static void create(Cluster cluster, String alias, String settings) {
        cluster.ask("PUT", "/" + alias + "-000001", json("{\"aliases\": {\"" + alias + "\": {}}, " + settings + "}"));
    }

    private static JsonNode json(String text) {
        return Json.MAPPER.readTree(text);
    }
}
