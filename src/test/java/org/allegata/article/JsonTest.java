package org.allegata.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTest {

    private static final String TWO = """
            {"id": "one", "text": "Nine men were taken."}
            {"id": "two", "text": "Nobody returned."}
            """;

    @TempDir
    Path folder;

    @Test
    void fieldsAreRead() {
        Article article = ReadFile.of(
                        folder,
                        "a.jsonl",
                        """
                {"id": "a.1~b", "title": "A night", "published": "2024-05-01T10:00:00Z", "source": "Example", "url": "https://example.org",
                """.strip()
                                + " \"language\": \"en-US\", \"labels\": [{\"text\": [1]}], \"text\": \"They came.\"}\n")
                .article();

        assertThat(article)
                .isEqualTo(new Article(
                        "a.1~b",
                        "A night",
                        true,
                        "They came.",
                        LocalDate.of(2024, 5, 1),
                        "Example",
                        "https://example.org",
                        "en",
                        List.of()));
    }

    @Test
    void badLinesAreRefusedAndReadingGoesOn() {
        ReadFile read = ReadFile.of(folder, "a.jsonl", """
                {"id": "one", "text": "Nine men were taken."}
                {"id": "broken", "text": "Nobody

                [1, 2]
                {"topic": "no article"}
                {"text": ["no", "string"]}
                {"id": "two", "text": "Nobody returned."} x
                {"id": "three", "title": "Nobody returned"}
                """);

        assertThat(read.articles()).extracting(Article::id).containsExactly("one", "three");
        assertThat(read.ordinals()).containsExactly(0, 6);
        assertThat(read.passedOver()).containsExactly("a.jsonl:5");
        assertThat(read.refusals()).hasSize(4);
        assertThat(read.refusals().getFirst()).startsWith("a.jsonl:2: no valid JSON");
        assertThat(read.refusals().get(1)).isEqualTo("a.jsonl:4: no JSON object");
        assertThat(read.refusals().get(2)).isEqualTo("a.jsonl:6: \"text\" is no string");
    }

    @Test
    void unreadableDayIsUnknownAndKeepsTheArticle() {
        assertThat(ReadFile.of(
                                folder,
                                "a.jsonl",
                                "{\"date\": \"spring 2020\", \"text\": \"A headline\\n3 March 2021\\nText.\"}")
                        .article()
                        .published())
                .isNull();
        assertThat(ReadFile.of(folder, "b.jsonl", "{\"date\": null, \"text\": \"A headline\\n3 March 2021\\nText.\"}")
                        .article()
                        .published())
                .isEqualTo(LocalDate.of(2021, 3, 3));
    }

    @Test
    void packedLinesAreRead() {
        assertThat(ReadFile.of(folder, "a.jsonl.gz", ReadFile.packed(TWO)).articles())
                .hasSize(2);
        assertThat(ReadFile.of(folder, "packed-without-saying", ReadFile.packed(TWO))
                        .articles())
                .hasSize(2);
    }

    @Test
    void articlesBeforeTheBreakOfATruncatedFileAreKept() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append("{\"id\": \"a")
                    .append(i)
                    .append("\", \"text\": \"Number ")
                    .append(i * 7919)
                    .append("\"}\n");
        }
        byte[] packed = ReadFile.packed(lines.toString());
        ReadFile read = ReadFile.of(folder, "a.jsonl.gz", Arrays.copyOf(packed, packed.length / 2));

        assertThat(read.articles()).hasSizeBetween(5_000, 15_000);
        assertThat(read.refusals()).singleElement().asString().startsWith("a.jsonl.gz: the file ends in the middle");
    }

    @Test
    void jsonMayBeOneObjectAnArrayOrLines() {
        assertThat(ReadFile.of(folder, "a.json", "{\n  \"id\": \"one\",\n  \"text\": \"A } in \\\"text\\\" ]\"\n}\n")
                        .article()
                        .text())
                .isEqualTo("A } in \"text\" ]");
        assertThat(ReadFile.of(folder, "b.json", "[" + TWO.strip().replace("\n", ",\n") + "]")
                        .articles())
                .hasSize(2);
        assertThat(ReadFile.of(folder, "c.json", TWO).articles()).hasSize(2);
        assertThat(ReadFile.of(folder, "d.jsonl", "[" + TWO.strip().replace("\n", ",") + "]")
                        .articles())
                .hasSize(2);
    }

    @Test
    void badValueInAnArrayIsRefusedAlone() {
        ReadFile read = ReadFile.of(
                folder,
                "a.json",
                "[\n{\"id\": \"one\", \"text\": \"Taken.\"},\n17,\n{\"text\": nothing},\n{\"id\": \"two\", \"title\": \"Gone\"}]");

        assertThat(read.articles()).extracting(Article::id).containsExactly("one", "two");
        assertThat(read.refusals()).hasSize(2);
        assertThat(read.refusals().getFirst()).isEqualTo("a.json:3: no JSON object");
    }

    @Test
    void tooLongALineIsRefusedAndTheNextIsRead() {
        String longText = "x".repeat(ArticleReader.MAX_TEXT + 1);
        ReadFile read = ReadFile.of(
                folder, "a.jsonl", "{\"text\": \"" + longText + "\"}\n{\"id\": \"two\", \"text\": \"Short.\"}\n");

        assertThat(read.articles()).extracting(Article::id).containsExactly("two");
        assertThat(read.refusals())
                .singleElement()
                .asString()
                .startsWith("a.jsonl:1:")
                .contains("20 million characters");
    }
}
