package org.allegata.lucene;

import static org.allegata.search.SampleArticles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.allegata.accusation.Vocabulary;
import org.allegata.search.Backend;
import org.allegata.search.IndexUnavailableException;
import org.allegata.search.SearchIndex;
import org.allegata.search.SearchIndexContract;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneBackendTest extends SearchIndexContract {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    @TempDir
    Path folder;

    @Override
    protected Opened open() {
        Backend backend = LuceneBackend.openForWriting(folder.resolve("contract"), VOCABULARY);
        return new Opened(backend.builder(), backend.index());
    }

    @Test
    void aSecondWriterIsRefusedWithAClearSentence() {
        try (Backend first = LuceneBackend.openForWriting(folder.resolve("two"), VOCABULARY)) {
            assertThatThrownBy(() -> LuceneBackend.openForWriting(folder.resolve("two"), VOCABULARY))
                    .isInstanceOf(IndexUnavailableException.class)
                    .hasMessageContaining("Another process is writing the index");
            assertThat(first.index().health().articles()).isZero();
        }
    }

    @Test
    void readersSeeTheLastCommitBesideAWriter() {
        Path shared = folder.resolve("beside");
        try (Backend writer = LuceneBackend.openForWriting(shared, VOCABULARY)) {
            writer.builder().put(article("a", "en", "", "x", "text"));
            writer.builder().commit();
            writer.builder().put(article("b", "en", "", "x", "text"));
            writer.builder().publish();
            try (SearchIndex reader = LuceneBackend.openForReading(shared, VOCABULARY)) {
                assertThat(reader.health().articles()).isEqualTo(1);
            }
            assertThat(writer.index().health().articles()).isEqualTo(2);
        }
    }

    @Test
    void aMissingIndexIsSaidToBeMissing() {
        assertThatThrownBy(() -> LuceneBackend.openForReading(folder.resolve("nowhere"), VOCABULARY))
                .isInstanceOf(IndexUnavailableException.class)
                .hasMessageContaining("There is no index in")
                .hasMessageContaining("index");
    }

    @Test
    void anIndexOfAnotherSchemaIsRefusedWithTheCommandThatRebuilds() throws IOException {
        Path other = folder.resolve("other");
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(other), new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("schema", "999").entrySet());
            writer.commit();
        }
        assertThatThrownBy(() -> LuceneBackend.openForReading(other, VOCABULARY))
                .isInstanceOf(IndexUnavailableException.class)
                .hasMessageContaining("schema 999")
                .hasMessageContaining("'index'");
    }

    @Test
    void aDamagedIndexIsUnavailableAndNotEmpty() throws IOException {
        Path damaged = folder.resolve("damaged");
        try (Backend writer = LuceneBackend.openForWriting(damaged, VOCABULARY)) {
            writer.builder().put(article("a", "en", "", "x", "text"));
        }
        try (Stream<Path> files = Files.list(damaged)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".si")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThatThrownBy(() -> LuceneBackend.openForReading(damaged, VOCABULARY))
                .isInstanceOf(IndexUnavailableException.class)
                .hasMessageContaining("damaged");
    }
}
