package org.allegata.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.allegata.accusation.Reading;
import org.allegata.article.Article;
import org.allegata.search.IndexedArticle;
import org.allegata.search.IndexedArticle.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which file an article was read from. */
class CorpusOriginalsTest {

    @TempDir
    Path folder;

    @Test
    void itIsTheFileThatSaysJustWhatTheArticleSays() throws IOException {
        Path one = Files.createDirectories(folder.resolve("one"));
        Path two = Files.createDirectories(folder.resolve("two/below"));
        Files.writeString(one.resolve("same.txt"), "A text of the first.");
        Files.writeString(two.resolve("same.txt"), "A text of the second.");
        Corpus corpus = new Corpus(List.of(one, two.resolve("same.txt")));
        assertThat(corpus.original(read("A text of the second.", "gone.txt", "same.txt")))
                .contains(two.resolve("same.txt"));
        assertThat(corpus.original(read("A text of the first.", "same.txt"))).contains(one.resolve("same.txt"));
        assertThat(corpus.original(read("What it said before.", "same.txt"))).isEmpty();
        assertThat(corpus.original(read("A text of the first.", "other.txt"))).isEmpty();
    }

    @Test
    void aFileOfManyArticlesIsNoneAndNothingOutsideTheCorpusIsReached() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("many.jsonl"), "{\"text\": \"A text.\"}");
        Files.writeString(folder.resolve("outside.txt"), "A text.");
        assertThat(new Corpus(List.of(corpus)).original(read("A text.", "many.jsonl", "../outside.txt")))
                .isEmpty();
        assertThat(new Corpus(List.of(corpus.resolve("many.jsonl"))).original(read("A text.", "../outside.txt")))
                .isEmpty();
    }

    private static IndexedArticle read(String text, String... files) {
        List<Place> places = new ArrayList<>();
        for (String file : files) {
            places.add(new Place("a", file));
        }
        return new IndexedArticle(
                new Article("a", "A title", true, text, null, null, null, null, List.of()), Reading.EMPTY, places);
    }
}
