package org.allegata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

    private static final Pattern SHOWN = Pattern.compile("(?s)--explain` shows.*?```\\n(.*?)```");

    private static final String TEXT = "The Kharzan Observatory accused the Northern Front of torture on 3 May 2024. "
            + "It found that prisoners were beaten by guards of the Northern Front.\n\nSnow fell.\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int read(String text, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("article.txt"), text);
        List<String> arguments = new ArrayList<>(List.of("read", file.toString()));
        arguments.addAll(List.of(options));
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments.toArray(String[]::new));
    }

    /** The figures may change with what is learned. */
    @Test
    void anExplanationIsPrintedAsTheReadmeShowsIt() throws IOException {
        Matcher shown = SHOWN.matcher(Files.readString(Path.of("README.md")));
        assertThat(shown.find()).isTrue();

        assertThat(read(TEXT, "--explain")).isZero();

        assertThat(out.toString().lines())
                .containsAll(shown.group(1)
                        .lines()
                        .filter(line -> !line.contains(" × "))
                        .toList());
        assertThat(out.toString())
                .containsPattern(
                        "weighed: .* → .*: ill-treatment · an accusation [01]\\.\\d\\d × of this one [01]\\.\\d\\d"
                                + " × by this one [01]\\.\\d\\d = [01]\\.\\d\\d · in all [01]\\.\\d\\d · (not )?said");
    }

    @Test
    void emptySentencesAreCountedAndTheReadingFollowsAsEver() throws IOException {
        assertThat(read(TEXT)).isZero();
        String reading = out.toString().lines().skip(2).reduce("", (a, b) -> a + b + System.lineSeparator());
        out.getBuffer().setLength(0);

        assertThat(read(TEXT, "--explain")).isZero();

        assertThat(out.toString())
                .contains("sentences left out, nothing was recognised in: 1")
                .doesNotContain("“Snow fell.”")
                .endsWith(reading);
    }

    @Test
    void longSentencesAreShortened() throws IOException {
        read("The Kharzan Observatory saw snow" + ", and snow".repeat(50) + " and torture.", "--explain");

        assertThat(out.toString()).containsPattern("  “The Kharzan Observatory saw snow[^”]{260,270}…”");
    }

    @Test
    void outsideEnglishTheLearnedPartIsNotAsked() throws IOException {
        read("Amnesty International a accusé la Russie de torture. Les prisonniers sont dans la ville.", "--explain");

        assertThat(out.toString())
                .contains("the learned part knows English only")
                .doesNotContain("weighed:");
    }

    @Test
    void anExplanationIsNoJson() throws IOException {
        assertThat(read(TEXT, "--explain", "--jsonl")).isEqualTo(2);

        assertThat(err.toString()).contains("--explain is text for people; it doesn't go with --jsonl");
        assertThat(out.toString()).isEmpty();
    }
}
