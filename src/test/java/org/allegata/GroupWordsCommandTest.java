package org.allegata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupWordsCommandTest {

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    private int group(String... options) {
        String[] arguments = new String[2 + options.length];
        arguments[0] = "group-words";
        arguments[1] = folder.resolve("articles.jsonl").toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Main.run(new PrintWriter(new StringWriter(), true), new PrintWriter(err, true), arguments);
    }

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("articles.jsonl"), """
                {"id": "one", "title": "Rain", "language": "en", "text": "It rained and rained and rained and rained and rained and rained in Arran."}
                {"id": "two", "title": "Pluie", "language": "fr", "text": "Il pleut, il pleut, il pleut, il pleut, il pleut, il pleut."}
                """);
        Files.writeString(folder.resolve("labels.jsonl"), "{\"id\": \"one\"}\n");
    }

    @Test
    void theSameArticlesGiveTheSameGroups() {
        assertThat(group("--groups=3", "--to=" + folder.resolve("one.gz"))).isZero();
        assertThat(group("--groups=3", "--to=" + folder.resolve("two.gz"))).isZero();

        assertThat(folder.resolve("one.gz")).hasSameBinaryContentAs(folder.resolve("two.gz"));
        assertThat(err.toString()).contains("grouping the words of 1 articles");
    }

    @Test
    void whatIsMeasuredOnIsLeftOut() {
        int code = group("--without=" + folder.resolve("labels.jsonl"), "--to=" + folder.resolve("groups.gz"));

        assertThat(code).isEqualTo(Main.UNAVAILABLE);
        assertThat(err.toString()).contains("No English article").contains("nothing is grouped");
        assertThat(folder.resolve("groups.gz")).doesNotExist();
    }

    @Test
    void oneGroupIsRefused() {
        assertThat(group("--groups=1", "--to=" + folder.resolve("groups.gz"))).isEqualTo(2);
        assertThat(err.toString()).contains("--groups takes a number from 2 on");
    }
}
