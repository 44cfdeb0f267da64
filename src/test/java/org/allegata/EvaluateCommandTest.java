package org.allegata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private void write(String file, String lines) throws IOException {
        Files.writeString(folder.resolve(file), lines);
    }

    @Test
    void rankingIsMeasuredBesidePlainBm25() throws IOException {
        write("docs.jsonl", """
                {"id": "1", "title": "Wells", "text": "Deep wells were dug in the northern villages, and the wells gave water.", "language": "en"}
                {"id": "2", "title": "Bread", "text": "The price of bread rose in the northern towns.", "language": "en"}
                {"id": "3", "title": "Rain", "text": "No rain fell for a year.", "language": "en"}
                """);
        write("queries.jsonl", "{\"id\": \"q\", \"text\": \"northern wells\"}\n");
        write("qrels.tsv", "q\t0\t1\t1\n");

        assertThat(run("evaluate", "ranking", folder.toString())).isZero();

        assertThat(out.toString())
                .contains("3 documents, 1 queries with a relevant one")
                .containsPattern("nDCG@10 +1\\.0000 +1\\.0000 +\\+0\\.0% +1\\.00000")
                .containsPattern("AP +1\\.0000 +1\\.0000")
                .containsPattern("recall@100 +1\\.0000 +1\\.0000");
    }

    @Test
    void aFolderThatIsNoCollectionIsToldAndNoErrorOfTheProgram() {
        assertThat(run("evaluate", "ranking", folder.toString())).isEqualTo(Main.UNAVAILABLE);
        assertThat(err.toString()).contains("docs.jsonl cannot be read");
    }

    @Test
    void whatToEvaluateMustBeSaid() {
        assertThat(run("evaluate")).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required subcommand");
    }
}
