package org.allegata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void readingIsMeasuredAgainstLabelsAndTheRunBefore() throws IOException {
        write("articles.jsonl", """
                {"id": "1", "title": "News", "text": "Amnesty International accused Hamas of torture.", "language": "en", "date": "2024-05-01"}
                """);
        write("gold.jsonl", """
                {"id": "1", "organisations": [], "dates": [], "accusations": [
                  {"accuser": "Amnesty International", "accused": "Hamas", "types": ["rape"], "status": "alleged", "response": "none",
                   "eventFrom": null, "eventTo": null, "evidence": "Amnesty International accused Hamas of torture."}]}
                """.replace("\n", "") + "\n");
        String[] arguments = {
            "evaluate",
            "reading",
            folder.resolve("gold.jsonl").toString(),
            folder.resolve("articles.jsonl").toString(),
            "--differences=5",
            "--record=" + folder.resolve("kept/figures.json")
        };

        assertThat(run(arguments)).isZero();
        assertThat(out.toString())
                .contains("1 labelled articles")
                .containsPattern("pairs +1\\.000 +1\\.000 +1\\.000 +1 +1\\R")
                .containsPattern("types +0\\.000 +0\\.000 +0\\.000 +1 +1\\R")
                .contains("1\ttypes\tmissed\trape\tAmnesty International accused Hamas of torture.")
                .contains("1\ttypes\textra\ttorture\t");

        assertThat(run(arguments)).isZero();
        assertThat(out.toString()).containsPattern("pairs +1\\.000 +1\\.000 +1\\.000 +1 +1 +\\+0\\.000");
    }

    private int readingByPlace(String evidence) throws IOException {
        write("articles.jsonl", """
                {"id": "1", "title": "News", "text": "It rained. Amnesty International accused Hamas of torture.", "language": "en"}
                """);
        write("gold.jsonl", """
                {"id": "1", "accusations": [{"accuser": "Amnesty International", "accused": "Hamas", "types": ["torture"], "status": "alleged", "response": "none", "evidence": %s}]}
                """.formatted(evidence));
        return run(
                "evaluate",
                "reading",
                folder.resolve("gold.jsonl").toString(),
                folder.resolve("articles.jsonl").toString(),
                "--differences=5",
                "--record=" + folder.resolve("figures.json"));
    }

    @Test
    void evidenceMayBeLabelledByItsPlaceInTheText() throws IOException {
        assertThat(readingByPlace("{\"start\": 11, \"end\": 58}")).isZero();
        assertThat(out.toString()).containsPattern("evidence +1\\.000 +1\\R");
    }

    @Test
    void anotherPlaceInTheTextIsOtherEvidence() throws IOException {
        assertThat(readingByPlace("{\"start\": 0, \"end\": 10}")).isZero();
        assertThat(out.toString()).containsPattern("evidence +0\\.000");
    }

    @Test
    void evidenceOutsideOfTheTextIsToldWithItsArticle() throws IOException {
        assertThat(readingByPlace("{\"start\": 11, \"end\": 59}")).isEqualTo(Main.UNAVAILABLE);
        assertThat(err.toString())
                .contains("1: the evidence from 11 to 59 is outside of the text, which has 58 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"start\": 11}",
                "{\"start\": 11, \"end\": 11}",
                "{\"start\": -1, \"end\": 10}",
                "{\"start\": \"x\", \"end\": 10}",
                "[11, 57]",
                "null"
            })
    void evidenceThatIsNeitherSentenceNorPlaceIsToldWithItsLine(String evidence) throws IOException {
        assertThat(readingByPlace(evidence)).isEqualTo(Main.UNAVAILABLE);
        assertThat(err.toString()).contains("gold.jsonl:1 is no labelled article");
    }

    @Test
    void labelsWithoutAnArticleAreTold() throws IOException {
        write("articles.jsonl", "{\"id\": \"1\", \"text\": \"Some news.\"}\n");
        write("gold.jsonl", "{\"id\": \"2\"}\n");
        String record = "--record=" + folder.resolve("figures.json");

        assertThat(run(
                        "evaluate",
                        "reading",
                        folder.resolve("gold.jsonl").toString(),
                        folder.resolve("articles.jsonl").toString(),
                        record))
                .isEqualTo(Main.PARTLY);
        assertThat(err.toString()).contains("no article has the id 2");
    }

    @Test
    void whatIsNoRecordIsNotWrittenOver() throws IOException {
        write("articles.jsonl", "{\"id\": \"1\", \"text\": \"Some news.\"}\n");
        write("gold.jsonl", "{\"id\": \"1\"}\n");
        String gold = folder.resolve("gold.jsonl").toString();

        assertThat(run(
                        "evaluate",
                        "reading",
                        gold,
                        folder.resolve("articles.jsonl").toString(),
                        "--record=" + gold))
                .isEqualTo(Main.UNAVAILABLE);
        assertThat(err.toString()).contains("is no record of figures");
        assertThat(Path.of(gold)).hasContent("{\"id\": \"1\"}");
    }

    private int evaluated() {
        return run(
                "evaluate",
                "reading",
                folder.resolve("gold.jsonl").toString(),
                folder.resolve("articles.jsonl").toString());
    }

    @Test
    void anArticleLabelledTwiceIsTold() throws IOException {
        write("articles.jsonl", "{\"id\": \"1\", \"text\": \"Some news.\"}\n");
        write("gold.jsonl", "{\"id\": \"1\"}\n{\"id\": \"1\"}\n");

        assertThat(evaluated()).isEqualTo(Main.UNAVAILABLE);
        assertThat(err.toString()).contains("gold.jsonl:2 is no labelled article: 1 is labelled twice");
    }

    @Test
    void labelsThatAreNoneAreToldWithTheirLine() throws IOException {
        write("articles.jsonl", "{\"id\": \"1\", \"text\": \"Some news.\"}\n");
        write("gold.jsonl", "{\"id\": \"1\"}\n{broken\n");

        assertThat(evaluated()).isEqualTo(Main.UNAVAILABLE);
        assertThat(err.toString()).contains("gold.jsonl:2 is no labelled article");
    }

    @Test
    void whatToEvaluateMustBeSaid() {
        assertThat(run("evaluate")).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required subcommand");
    }
}
