package org.allegata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.allegata.accusation.AccusationReader;
import org.allegata.accusation.model.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {

    private static final List<String> TOWNS = List.of("Arran", "Belmor", "Cassin", "Dorval", "Ember", "Farran");

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    private int train(String... options) {
        String[] arguments = new String[3 + options.length];
        arguments[0] = "train";
        arguments[1] = folder.resolve("labels.jsonl").toString();
        arguments[2] = folder.resolve("articles.jsonl").toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return Main.run(new PrintWriter(new StringWriter(), true), new PrintWriter(err, true), arguments);
    }

    private void write() throws IOException {
        StringBuilder articles = new StringBuilder();
        StringBuilder labels = new StringBuilder();
        for (String town : TOWNS) {
            String sentence = "Guards of the Hamas prison in " + town + " tortured three men.";
            articles.append("""
                    {"id": "%s", "title": "News", "text": "It rained in the town all day. %s", "language": "en"}
                    """.formatted(town, sentence));
            labels.append("""
                    {"id": "%s", "accusations": [{"accuser": "article", "accused": "Hamas", "types": ["torture"], "status": "alleged", "response": "none", "evidence": "%s"}]}
                    """.formatted(town, sentence));
        }
        Files.writeString(folder.resolve("articles.jsonl"), articles);
        Files.writeString(folder.resolve("labels.jsonl"), labels);
    }

    @Test
    void theSameLessonsGiveTheSameModels() throws IOException {
        write();

        assertThat(train("--to=" + folder.resolve("one.gz"))).isZero();
        assertThat(train("--to=" + folder.resolve("two.gz"))).isZero();

        assertThat(folder.resolve("one.gz")).hasSameBinaryContentAs(folder.resolve("two.gz"));
        try (InputStream in = Files.newInputStream(folder.resolve("one.gz"))) {
            assertThat(AccusationReader.with(SampleCorpus.VOCABULARY, Models.read(in)))
                    .isNotNull();
        }
    }

    @Test
    void everyArticleIsReadByModelsThatHaveNotSeenIt() throws IOException {
        write();

        assertThat(train("--cross-validate=" + folder.resolve("read.jsonl"))).isZero();

        assertThat(Files.readAllLines(folder.resolve("read.jsonl"))).hasSameSizeAs(TOWNS);
    }

    @Test
    void whereToWriteMustBeSaid() throws IOException {
        write();

        assertThat(train()).isEqualTo(2);
        assertThat(err.toString()).contains("--to, --cross-validate, or both");
    }
}
