package org.allegata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.allegata.accusation.AccusationReader;
import org.allegata.accusation.Vocabulary;
import org.allegata.article.Article;
import org.allegata.lucene.LuceneBackend;
import org.allegata.search.Backend;
import org.allegata.search.IndexedArticle;
import org.allegata.search.SearchIndex;

/** An index of some articles that is gone when closed. */
record TemporaryIndex(Path folder, Backend backend) implements AutoCloseable {

    /** Reads and indexes the articles as any corpus is. */
    static TemporaryIndex of(List<Article> articles, Vocabulary vocabulary) {
        Path folder = newFolder();
        TemporaryIndex index = new TemporaryIndex(folder, LuceneBackend.openForWriting(folder, vocabulary));
        AccusationReader reader = new AccusationReader(vocabulary);
        for (Article article : articles) {
            index.backend.builder().put(new IndexedArticle(article, reader.read(article), List.of()));
        }
        index.backend.builder().commit();
        return index;
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("allegata");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SearchIndex index() {
        return backend.index();
    }

    @Override
    public void close() {
        backend.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
