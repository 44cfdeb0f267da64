package org.allegata.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allegata.Seeds;
import org.allegata.accusation.Reading;
import org.allegata.accusation.Vocabulary;
import org.allegata.article.ArticleReader;
import org.allegata.lucene.LuceneBackend;
import org.allegata.query.Query;
import org.allegata.search.Backend;
import org.allegata.search.CorpusFile;
import org.allegata.search.IndexedArticle;
import org.allegata.search.IndexedArticle.Place;
import org.allegata.search.Requests;
import org.allegata.search.SearchRequest.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusIndexingTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final ArticleReader ARTICLES = new ArticleReader();

    @TempDir
    Path folder;

    private Path corpus = Path.of("");
    private Backend backend;
    private CorpusIndexing indexing;
    private long clock = 1_600_000_000_000L;

    @BeforeEach
    void openEmpty() throws IOException {
        corpus = Files.createDirectories(folder.resolve("corpus"));
        open();
    }

    private void open() {
        backend = LuceneBackend.openForWriting(folder.resolve("index"), VOCABULARY);
        indexing = indexing(backend);
    }

    private CorpusIndexing indexing(Backend into) {
        return new CorpusIndexing(
                new Corpus(List.of(corpus)), ARTICLES, article -> Reading.EMPTY, into.builder(), into.index());
    }

    @AfterEach
    void close() {
        indexing.close();
        backend.close();
    }

    private IndexingReport update() {
        return indexing.update(progress -> {});
    }

    /** Writes a file as if it had been changed at a moment of its own, long ago. */
    private void write(String name, String content) {
        try {
            Path file = corpus.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content, StandardCharsets.UTF_8);
            Files.setLastModifiedTime(file, FileTime.fromMillis(clock += 1000));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(String id, String text) {
        return "{\"id\": \"%s\", \"title\": \"Title of %s\", \"text\": \"%s\"}%n".formatted(id, id, text);
    }

    private static Map<String, List<Place>> standing(Backend backend) {
        Map<String, List<Place>> places = new TreeMap<>();
        backend.index()
                .export(
                        Requests.page(new Query.All(), Sort.OLDEST, 0, null),
                        hit -> places.put(described(hit.found()), hit.found().places()));
        return places;
    }

    private static String described(IndexedArticle found) {
        return found.article().id() + " | " + found.article().title() + " | "
                + found.article().text();
    }

    private Set<String> ids() {
        return standing(backend).keySet().stream()
                .map(description -> description.substring(0, description.indexOf(' ')))
                .collect(Collectors.toSet());
    }

    @Test
    void onlyNewChangedAndDeletedFilesAreTouched() throws IOException {
        write("a.jsonl", line("a", "text a"));
        write("b.jsonl", line("b", "text b"));
        assertThat(update())
                .extracting(IndexingReport::read, IndexingReport::articles)
                .containsExactly(2, 2L);
        assertThat(update())
                .extracting(IndexingReport::read, IndexingReport::changed)
                .containsExactly(0, false);

        write("a.jsonl", line("a", "text other"));
        write("c.jsonl", line("c", "text c"));
        Files.delete(corpus.resolve("b.jsonl"));
        assertThat(update())
                .extracting(IndexingReport::read, IndexingReport::removed, IndexingReport::articles)
                .containsExactly(2, 1, 2L);
        assertThat(ids()).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void aTouchedFileIsNotReadAgain() throws IOException {
        write("a.jsonl", line("a", "text a"));
        update();
        Files.setLastModifiedTime(corpus.resolve("a.jsonl"), FileTime.fromMillis(clock + 5000));

        assertThat(update().read()).isZero();
    }

    @Test
    void theSameTextTwiceIsOneArticleWithTwoPlaces() throws IOException {
        write("a.jsonl", line("a", "same"));
        write("b.jsonl", line("b", "same"));
        assertThat(update())
                .extracting(IndexingReport::articles, IndexingReport::repeats)
                .containsExactly(1L, 1);
        assertThat(standing(backend).values())
                .containsExactly(List.of(new Place("a", "a.jsonl"), new Place("b", "b.jsonl")));
        assertThat(backend.index().article("b").map(found -> found.article().id()))
                .contains("a");

        Files.delete(corpus.resolve("a.jsonl"));
        update();
        assertThat(ids()).containsExactly("b");
        assertThat(backend.index().article("a")).isEmpty();
    }

    @Test
    void twoTextsWithOneIdAreBothKeptAndTold() {
        write("a.jsonl", line("x", "one"));
        write("b.jsonl", line("x", "two"));
        IndexingReport report = update();

        assertThat(report.renamed()).hasSize(1).first().satisfies(renamed -> {
            assertThat(renamed.asked()).isEqualTo("x");
            assertThat(renamed.id()).matches("x-[0-9a-f]{8}");
            assertThat(renamed.file()).isEqualTo("b.jsonl");
        });
        assertThat(ids()).hasSize(2).contains("x");
    }

    @Test
    void whatCannotBeReadIsListedWithItsReasonEachTime() throws IOException {
        write("a.jsonl", line("a", "text a") + "{broken\n");
        Files.write(corpus.resolve("picture.txt"), new byte[] {0, 1, 2, 3, 0, 0, 0});

        assertThat(update().refused())
                .hasSize(2)
                .allSatisfy(refused -> assertThat(refused.reason()).isNotBlank());
        assertThat(update().refused()).hasSize(2);
        assertThat(ids()).containsExactly("a");
    }

    @Test
    void readmesAndHiddenFilesArePassedOver() {
        write("README.md", "How to");
        write(".hidden.txt", "no");
        write(".folder/inside.txt", "no");
        write("a.jsonl", line("a", "text a") + "{\"other\": 1}\n");
        IndexingReport report = update();

        assertThat(report)
                .extracting(IndexingReport::articles, IndexingReport::passedOver)
                .containsExactly(1L, 3);
    }

    @Test
    void aMissingCorpusChangesNothing() throws IOException {
        write("a.jsonl", line("a", "text a"));
        update();
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(corpus, elsewhere);

        assertThatThrownBy(this::update)
                .isInstanceOf(CorpusMissingException.class)
                .hasMessageContaining("--corpus");
        assertThat(ids()).containsExactly("a");
        Files.move(elsewhere, corpus);
        assertThat(update().changed()).isFalse();
    }

    @Test
    void whatIsWrittenIsFoundAtOnceAndAfterARebuild() {
        write("a.jsonl", line("a", "text a"));
        update();

        assertThat(indexing.put("new", Map.of("id", "new", "title", "T", "text", "written"))
                        .created())
                .isTrue();
        assertThat(ids()).containsExactlyInAnyOrder("a", "new");
        assertThat(indexing.put("new", Map.of("id", "new", "title", "T", "text", "again"))
                        .created())
                .isFalse();
        assertThat(indexing.put("a", Map.of("id", "a", "title", "T", "text", "replaced"))
                        .created())
                .isFalse();
        assertThat(standing(backend).keySet()).containsExactlyInAnyOrder("a | T | replaced", "new | T | again");
        assertThat(standing(backend)).isEqualTo(rebuilt());
    }

    @Test
    void whatIsDeletedStaysDeletedUntilItsFileChanges() {
        write("a.jsonl", line("a", "text a") + line("b", "text b"));
        update();

        assertThat(indexing.delete("a")).isTrue();
        assertThat(indexing.delete("a")).isFalse();
        assertThat(ids()).containsExactly("b");
        assertThat(standing(backend)).isEqualTo(rebuilt());

        write("a.jsonl", line("a", "text a") + line("b", "text b") + line("c", "text c"));
        update();
        assertThat(ids()).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void anArticleThatCannotBeReadIsRefusedAndLeavesNothing() {
        update();
        assertThatThrownBy(() -> indexing.put("x", Map.of("id", "x", "source", "S")))
                .isInstanceOf(ArticleUnreadableException.class);
        assertThat(update())
                .extracting(IndexingReport::files, IndexingReport::articles)
                .containsExactly(0, 0L);
    }

    @Test
    void afterACrashNothingThatWasWrittenIsLost() {
        write("a.jsonl", line("a", "text a"));
        update();
        indexing.put("new", Map.of("id", "new", "title", "T", "text", "written"));
        indexing.delete("a");
        backend.builder().discard();
        open();

        update();
        assertThat(ids()).containsExactly("new");
    }

    @Test
    void deletingOnePlaceLeavesItsCopies() {
        write("a.txt", "A title\n\nThe very same bytes.");
        write("b.txt", "A title\n\nThe very same bytes.");
        update();
        String first = ids().iterator().next();

        assertThat(indexing.delete(first)).isTrue();
        assertThat(ids()).hasSize(1).doesNotContain(first);
        update();
        assertThat(ids()).hasSize(1).doesNotContain(first);
        assertThat(standing(backend)).isEqualTo(rebuilt());
    }

    @Test
    void deletingOneArticleLeavesTheOthersOfAFileThatAUserPutAmongThoseReceived() {
        write("received/batch.jsonl", line("one", "text one") + line("two", "text two"));
        update();
        indexing.delete("one");

        assertThat(ids()).containsExactly("two");
        assertThat(corpus.resolve("received/batch.jsonl")).exists();
        assertThat(standing(backend)).isEqualTo(rebuilt());
    }

    @Test
    void whoeverAsksForAHashedIdTakesNothingAway() throws IOException {
        write("a.jsonl", line("foo", "one"));
        write("b.jsonl", line("foo", "two"));
        update();
        String hashed =
                ids().stream().filter(id -> !id.equals("foo")).findFirst().orElseThrow();
        write("c.jsonl", line(hashed, "three"));
        update();
        assertThat(standing(backend)).hasSize(3).isEqualTo(rebuilt());

        Files.delete(corpus.resolve("c.jsonl"));
        update();
        assertThat(standing(backend)).hasSize(2).isEqualTo(rebuilt());
    }

    @Test
    void anArticleThatIsWrittenGoesByItsIdWhoeverElseAsksForIt() {
        write("a.jsonl", line("foo", "one"));
        write("b.jsonl", line("foo", "two"));
        update();
        indexing.put("foo", Map.of("id", "foo", "title", "T", "text", "new"));

        assertThat(backend.index().article("foo").map(found -> found.article().text()))
                .contains("new");
        assertThat(standing(backend)).hasSize(2).isEqualTo(rebuilt());
    }

    @Test
    void anArticleThatTheReaderFailsOnIsListedAndTheRestGoesOn() {
        try (Backend other = LuceneBackend.openForWriting(folder.resolve("failing"), VOCABULARY);
                CorpusIndexing failing = new CorpusIndexing(
                        new Corpus(List.of(corpus)),
                        ARTICLES,
                        CorpusIndexingTest::failOnBad,
                        other.builder(),
                        other.index())) {
            write("a.jsonl", line("bad", "bad text") + line("good", "good text"));
            IndexingReport report = failing.update(progress -> {});

            assertThat(report.refused())
                    .hasSize(1)
                    .first()
                    .satisfies(refused -> assertThat(refused.where()).isEqualTo("bad"));
            assertThat(report.articles()).isEqualTo(1);
            assertThatThrownBy(() -> failing.put("worse", Map.of("id", "worse", "title", "T", "text", "bad")))
                    .isInstanceOf(ArticleUnreadableException.class);
            assertThat(failing.put("fine", Map.of("id", "fine", "title", "T", "text", "fine"))
                            .created())
                    .isTrue();
        }
    }

    private static Reading failOnBad(org.allegata.article.Article article) {
        if (article.text().startsWith("bad")) {
            throw new IllegalStateException("no");
        }
        return Reading.EMPTY;
    }

    @Test
    void anArticleThatTheIndexRefusesIsListedAndTheRestGoesOn() {
        try (Backend other = LuceneBackend.openForWriting(folder.resolve("refusing"), VOCABULARY)) {
            RefusingBuilder builder = new RefusingBuilder(other.builder());
            try (CorpusIndexing refused = new CorpusIndexing(
                    new Corpus(List.of(corpus)), ARTICLES, article -> Reading.EMPTY, builder, other.index())) {
                write("a.jsonl", line("a", "taken text") + line("b", "text"));
                IndexingReport report = refused.update(progress -> {});

                assertThat(report.refused()).containsExactly(new CorpusFile.Refused("a", "its id is taken"));
                assertThat(report.articles()).isEqualTo(1);
                assertThat(builder.loads()).isEqualTo(1);
                assertThat(builder.isExpected("b")).isTrue();
                assertThat(builder.isExpected("left by a run that was killed")).isFalse();
                assertThatThrownBy(() -> refused.put("c", Map.of("id", "c", "title", "T", "text", "taken too")))
                        .isInstanceOf(ArticleUnreadableException.class)
                        .hasMessageContaining("its id is taken");
                refused.put("c", Map.of("id", "c", "title", "T", "text", "text of c"));
                assertThat(other.index().article("c")).isPresent();
            }
        }
    }

    @Test
    void wordsThatFoldingMakesEnormousAreIndexed() {
        write("a.jsonl", line("a", "\uFDFA".repeat(3000)));

        assertThat(update())
                .extracting(IndexingReport::articles, report -> report.refused().size())
                .containsExactly(1L, 0);
    }

    @Test
    void aLineCutOffByAFailureStopsNobody() throws IOException {
        write("a.jsonl", line("a", "text a") + line("b", "text b"));
        update();
        indexing.delete("a");
        Path list = corpus.resolve("received/.deleted.jsonl");
        Files.writeString(list, Files.readString(list) + "{\"file\": \"a.js");
        close();
        open();

        indexing.delete("b");
        assertThat(ids()).isEmpty();
        assertThat(standing(backend)).isEqualTo(rebuilt());
    }

    @Test
    void whatCannotBeSeenIsNotTakenForDeleted() throws IOException {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        Files.writeString(disk.resolve("far.jsonl"), line("far", "text far"));
        Files.createSymbolicLink(corpus.resolve("archive"), disk);
        update();
        Files.move(disk, folder.resolve("unmounted"));

        assertThat(update().refused()).hasSize(1);
        assertThat(ids()).containsExactly("far");
    }

    /** However files come, change and go, and whatever is written and deleted, the index is what a build from nothing gives. */
    @Test
    void theIndexIsWhatABuildFromNothingGives() {
        Random random = Seeds.random("theIndexIsWhatABuildFromNothingGives");
        for (int step = 0; step < 120; step++) {
            String done = change(random);
            if (random.nextInt(10) == 0) {
                close();
                open();
            }
            if (done.startsWith("write") || done.startsWith("remove")) {
                update();
            }
            assertThat(standing(backend)).as("after step %d: %s", step, done).isEqualTo(rebuilt());
        }
    }

    private String change(Random random) {
        String name = "f" + random.nextInt(6) + ".jsonl";
        String id = "id" + random.nextInt(5);
        return switch (random.nextInt(8)) {
            case 0, 1, 2, 3 -> {
                String lines = IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> line("id" + random.nextInt(5), "text " + random.nextInt(6)))
                        .collect(Collectors.joining());
                write(name, lines.isEmpty() ? line(id, "text") : lines);
                yield "write " + name + " " + lines;
            }
            case 4, 5 -> "remove " + name + " " + corpus.resolve(name).toFile().delete();
            case 6 -> {
                String text = "text " + random.nextInt(6);
                yield "put " + id + indexing.put(id, Map.of("id", id, "title", "Put " + id, "text", text));
            }
            default -> "delete " + id + indexing.delete(id);
        };
    }

    private Map<String, List<Place>> rebuilt() {
        Path fresh = folder.resolve("fresh");
        deleteFiles(fresh);
        try (Backend other = LuceneBackend.openForWriting(fresh, VOCABULARY);
                CorpusIndexing from = indexing(other)) {
            from.update(progress -> {});
            return standing(other);
        }
    }

    private static void deleteFiles(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : new ArrayList<>(files.toList())) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
