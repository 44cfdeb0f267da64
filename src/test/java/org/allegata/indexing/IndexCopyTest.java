package org.allegata.indexing;

import static org.allegata.search.SampleArticles.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.allegata.accusation.Vocabulary;
import org.allegata.lucene.LuceneBackend;
import org.allegata.search.Backend;
import org.allegata.search.CorpusFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCopyTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    private static final CorpusFile FILE =
            new CorpusFile("/corpus/a.jsonl", "a.jsonl", 10, 20, "digest", List.of(), List.of(), 0);

    @TempDir
    Path folder;

    private Backend from;
    private Backend to;

    @BeforeEach
    void open() {
        from = LuceneBackend.openForWriting(folder.resolve("from"), VOCABULARY);
        to = LuceneBackend.openForWriting(folder.resolve("to"), VOCABULARY);
        from.builder().put(article("a", "en", "2024-01-01", "one", "The first text"));
        from.builder().put(article("b", "fr", "", "two", "Le second texte"));
        from.builder().note(FILE);
        from.builder().commit();
    }

    @AfterEach
    void close() {
        from.close();
        to.close();
    }

    @Test
    void articlesAndNotesAreCopiedAndCompared() {
        IndexCopy.Report report = IndexCopy.copy(from, to, copied -> {});

        assertThat(report.isWhole()).isTrue();
        assertThat(report.to().articles()).isEqualTo(2);
        assertThat(report.to().files()).isEqualTo(1);
        assertThat(to.builder().files()).containsExactly(FILE);
        assertThat(to.index().article("b").orElseThrow().article().text()).isEqualTo("Le second texte");
    }

    @Test
    void whatStoodThereBeforeMakesTheTwoDiffer() {
        to.builder().put(article("c", "en", "", "three", "Another text"));
        to.builder().commit();

        assertThat(IndexCopy.copy(from, to, copied -> {}).isWhole()).isFalse();
    }

    @Test
    void theChecksumKnowsEachLetterAndNoOrder() {
        to.builder().put(article("b", "fr", "", "two", "Le second texte"));
        to.builder().put(article("a", "en", "2024-01-01", "one", "The first text"));
        to.builder().note(FILE);
        to.builder().commit();
        assertThat(IndexCopy.content(to)).isEqualTo(IndexCopy.content(from));

        to.builder().put(article("a", "en", "2024-01-01", "one", "The first test"));
        to.builder().commit();
        assertThat(IndexCopy.content(to)).isNotEqualTo(IndexCopy.content(from));
    }
}
