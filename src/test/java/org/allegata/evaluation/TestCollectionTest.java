package org.allegata.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.allegata.article.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCollectionTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        write("docs.jsonl", """
                {"id": "1", "title": "Wells in the north", "text": "Water was found.", "language": "en"}
                {"id": "a b", "title": null, "text": "Bread was dear.", "language": "en"}
                {"id": "3", "title": null, "text": ""}
                """);
        write("queries.jsonl", """
                {"id": "7", "text": "WHO FOUND WATER (IN THE NORTH)?"}
                {"id": "8", "text": "not judged"}
                {"id": "9", "text": "judged, but nothing is relevant"}
                """);
        write("qrels.tsv", "7\t0\t1\t3\n7\t0\t2\t0\n9\t0\t1\t0\n");
    }

    private void write(String file, String lines) throws IOException {
        Files.writeString(folder.resolve(file), lines);
    }

    @Test
    void queriesWithARelevantDocumentAreKept() {
        assertThat(TestCollection.read(folder).queries())
                .containsExactly(new JudgedQuery("7", "who found water  in the north", Map.of("1", 3)));
    }

    @Test
    void documentsKeepTheirIdsWhateverTheyAre() {
        TestCollection collection = TestCollection.read(folder);

        assertThat(collection.articles()).extracting(Article::id).containsExactly("1", "a b");
        assertThat(collection.texts()).containsEntry("1", "Wells in the north Water was found.");
    }

    @Test
    void punctuationIsBlankButInsideWords() {
        assertThat(TestCollection.plain("U.N . and Ireland's (left-wing) 'press'.")
                        .split(" +"))
                .containsExactly("u.n", "and", "ireland's", "left", "wing", "press");
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() throws IOException {
        write("qrels.tsv", "7\t0\t1\t3\n7\t0\t1\n");
        assertThatThrownBy(() -> TestCollection.read(folder))
                .isInstanceOf(BadCollectionException.class)
                .hasMessageContaining("qrels.tsv:2 is not: query, 0, document, grade");

        write("qrels.tsv", "7\t0\t1\t0\n");
        assertThatThrownBy(() -> TestCollection.read(folder)).hasMessageContaining("has a relevant document");

        write("queries.jsonl", "{\"id\": \n");
        assertThatThrownBy(() -> TestCollection.read(folder)).hasMessageContaining("queries.jsonl:1 is no JSON");

        Files.delete(folder.resolve("docs.jsonl"));
        assertThatThrownBy(() -> TestCollection.read(folder)).hasMessageContaining("docs.jsonl cannot be read");
    }
}
