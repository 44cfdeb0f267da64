package org.allegata.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** What reading one file gave, in order; made from a file's name and content. */
record ReadFile(List<Article> articles, List<Integer> ordinals, List<String> refusals, List<String> passedOver) {

    private static final ArticleReader READER = new ArticleReader();

    static ReadFile of(Path folder, String name, String content) {
        return of(folder, name, content.getBytes(StandardCharsets.UTF_8));
    }

    static ReadFile of(Path folder, String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return of(Files.write(file, content), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadFile of(Path file, String name) {
        ReadFile read = new ReadFile(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        READER.read(file, name, read.sink());
        return read;
    }

    private ArticleReader.Sink sink() {
        return new ArticleReader.Sink() {
            @Override
            public void article(int ordinal, Article article) {
                articles.add(article);
                ordinals.add(ordinal);
            }

            @Override
            public void refused(String where, String reason) {
                refusals.add(where + ": " + reason);
            }

            @Override
            public void passedOver(String where) {
                passedOver.add(where);
            }
        };
    }

    /** The only article, where nothing was refused. */
    Article article() {
        if (articles.size() != 1 || !refusals.isEmpty()) {
            throw new AssertionError(articles.size() + " articles; refused: " + refusals);
        }
        return articles.getFirst();
    }

    List<String> boilerplate() {
        Article article = article();
        return article.boilerplate().stream()
                .map(span -> span.of(article.text()))
                .toList();
    }

    static byte[] packed(String content) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(content.getBytes(StandardCharsets.UTF_8));
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
