package org.allegata.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Reads a large collection of real articles where it lies beside the project. */
@Timeout(180)
class RealArticlesTest {

    private static final Path DATA = Path.of("../shared/data");

    @Test
    void everyArticleIsDeliveredAndNoneRefused() throws IOException {
        assumeThat(DATA).as("the optional collection of real articles").isDirectory();
        int articles = 0;
        List<String> refusals = new ArrayList<>();
        for (Path file : files()) {
            ReadFile read = ReadFile.of(file, DATA.relativize(file).toString().replace('\\', '/'));
            articles += read.articles().size();
            refusals.addAll(read.refusals());
        }
        assertThat(refusals).isEmpty();
        assertThat(articles).isEqualTo(35_555);
    }

    @Test
    void closingLinesOfTheFirstArticleAreKnown() {
        Path file = DATA.resolve("seed/article.txt");
        assumeThat(file).as("the optional collection of real articles").exists();
        assertThat(ReadFile.of(file, "article.txt").boilerplate())
                .hasSize(3)
                .satisfiesExactly(
                        link -> assertThat(link).startsWith("See, "),
                        caption -> assertThat(caption).startsWith("Photo. "),
                        comment -> assertThat(comment).isEqualTo("Leave a comment"));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> folders = Files.list(DATA)) {
            return folders.flatMap(
                            folder -> Stream.of(folder.resolve("articles.jsonl"), folder.resolve("articles.jsonl.gz")))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }
}
