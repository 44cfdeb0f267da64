package org.allegata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.allegata.accusation.AccusationReader;
import org.allegata.accusation.model.Models;
import org.allegata.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {

    private static final List<String> TOWNS = List.of("Arran", "Belmor", "Cassin", "Dorval", "Ember", "Farran");

    private static final String BEFORE = "It rained in the town all day. ";

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
        write("labels.jsonl", "articles.jsonl", TOWNS, false);
    }

    private void write(String labelFile, String articleFile, List<String> towns, boolean byPlace) throws IOException {
        StringBuilder articles = new StringBuilder();
        StringBuilder labels = new StringBuilder();
        for (String town : towns) {
            String sentence = "In the Hamas prison at " + town + " three men died under torture.";
            articles.append("""
                    {"id": "%s", "title": "News", "text": "%s%s", "language": "en"}
                    """.formatted(town, BEFORE, sentence));
            labels.append("""
                    {"id": "%s", "accusations": [{"accuser": "article", "accused": "Hamas", "types": ["torture"], "status": "alleged", "response": "none", "evidence": %s}]}
                    """.formatted(town, byPlace ? place(sentence) : '"' + sentence + '"'));
        }
        Files.writeString(folder.resolve(articleFile), articles);
        Files.writeString(folder.resolve(labelFile), labels);
    }

    private static String place(String sentence) {
        return "{\"start\": %d, \"end\": %d}".formatted(BEFORE.length(), BEFORE.length() + sentence.length());
    }

    @Test
    void theSameLessonsGiveTheSameModels() throws IOException {
        write();

        assertThat(train("--to=" + folder.resolve("one.gz"))).isZero();
        assertThat(train("--to=" + folder.resolve("two.gz"))).isZero();

        assertThat(folder.resolve("one.gz")).hasSameBinaryContentAs(folder.resolve("two.gz"));
    }

    @Test
    void whatNoRuleSaysIsFoundOnceItWasLearned() throws IOException {
        write();
        assertThat(train("--to=" + folder.resolve("models.gz"))).isZero();
        Article another = article("In the Hamas prison at Gorlan three men died under torture.");

        assertThat(accused(another, new Models(new TreeMap<>()))).doesNotContain("Hamas");
        try (InputStream in = Files.newInputStream(folder.resolve("models.gz"))) {
            assertThat(accused(another, Models.read(in))).contains("Hamas");
        }
    }

    @Test
    void aNameThatNoRuleKnowsIsListedWhereItStandsAsLabelledOnesDid() throws IOException {
        StringBuilder articles = new StringBuilder();
        StringBuilder labels = new StringBuilder();
        for (String town : TOWNS) {
            String name = "Tes" + town.substring(1);
            articles.append("""
                    {"id": "%s", "title": "News", "text": "It rained in %s all day. The bulletin of %s came out late.", "language": "en"}
                    """.formatted(town, town, name));
            labels.append("""
                    {"id": "%s", "organisations": [{"name": "%s", "kind": "company", "forms": ["%s"]}], "accusations": []}
                    """.formatted(town, name, name));
        }
        Files.writeString(folder.resolve("articles.jsonl"), articles);
        Files.writeString(folder.resolve("labels.jsonl"), labels);
        assertThat(train("--to=" + folder.resolve("models.gz"))).isZero();
        Article another = article("It rained in Gorlan all day. The bulletin of Tesmar came out late.");

        assertThat(organisations(another, new Models(new TreeMap<>()))).isEmpty();
        try (InputStream in = Files.newInputStream(folder.resolve("models.gz"))) {
            assertThat(organisations(another, Models.read(in))).containsExactly("Tesmar");
        }
    }

    private static List<String> organisations(Article article, Models models) {
        return AccusationReader.with(SampleCorpus.VOCABULARY, models).read(article).organisations().stream()
                .map(organisation -> organisation.name())
                .toList();
    }

    private static Article article(String text) {
        return new Article("new", "News", false, text, null, null, null, "en", List.of());
    }

    private static List<String> accused(Article article, Models models) {
        return AccusationReader.with(SampleCorpus.VOCABULARY, models).read(article).accusations().stream()
                .map(accusation -> accusation.accused().name())
                .toList();
    }

    @Test
    void labelsOfOtherArticlesTeachNothingAndLeaveTheModelsAsTheyAre() throws IOException {
        write();
        Files.writeString(folder.resolve("labels.jsonl"), "{\"id\": \"elsewhere\"}\n");
        Path models = Files.writeString(folder.resolve("models.gz"), "as it was");

        assertThat(train("--to=" + models)).isEqualTo(Main.UNAVAILABLE);

        assertThat(err.toString()).contains("no article has the id elsewhere").contains("nothing is learned");
        assertThat(models).hasContent("as it was");
    }

    @Test
    void everyArticleIsReadByModelsThatHaveNotSeenIt() throws IOException {
        write();

        assertThat(train("--cross-validate=" + folder.resolve("read.jsonl"))).isZero();

        assertThat(Files.readAllLines(folder.resolve("read.jsonl"))).hasSameSizeAs(TOWNS);
    }

    @Test
    void evidenceTeachesTheSameByItsPlaceAsByItsWords() throws IOException {
        write();
        assertThat(train("--to=" + folder.resolve("words.gz"))).isZero();
        write("labels.jsonl", "articles.jsonl", TOWNS, true);
        assertThat(train("--to=" + folder.resolve("places.gz"))).isZero();

        assertThat(folder.resolve("places.gz")).hasSameBinaryContentAs(folder.resolve("words.gz"));
    }

    /** Two articles as LABELS, the others to learn from always, in an articles file of their own. */
    private String[] withOthers() throws IOException {
        write("labels.jsonl", "articles.jsonl", TOWNS.subList(0, 2), false);
        write("others.jsonl", "other-articles.jsonl", TOWNS.subList(2, TOWNS.size()), true);
        return new String[] {
            folder.resolve("other-articles.jsonl").toString(),
            "--with=" + folder.resolve("others.jsonl"),
            "--cross-validate=" + folder.resolve("read.jsonl")
        };
    }

    @Test
    void furtherArticlesAreLearnedFromAndNotReadToTryTheModels() throws IOException {
        assertThat(train(withOthers())).isZero();

        assertThat(Files.readAllLines(folder.resolve("read.jsonl")))
                .hasSize(2)
                .allMatch(line -> line.contains("\"accused\":{\"id\":\"hamas\""));
        assertThat(err.toString()).contains("learning from 5 articles").doesNotContain("learning from 4 ");
    }

    @Test
    void anArticleThatIsAlwaysLearnedFromCannotBeHeldBack() throws IOException {
        String[] options = withOthers();
        Files.writeString(folder.resolve("others.jsonl"), "{\"id\": \"Arran\"}\n");

        assertThat(train(options)).isEqualTo(2);
        assertThat(err.toString()).contains("Arran is labelled in").contains("cannot be held back");
        assertThat(folder.resolve("read.jsonl")).doesNotExist();
    }

    @Test
    void aFurtherArticleThatIsNowhereIsTold() throws IOException {
        String[] options = withOthers();
        Files.writeString(folder.resolve("others.jsonl"), "{\"id\": \"elsewhere\"}\n");

        assertThat(train(options)).isEqualTo(Main.PARTLY);
        assertThat(err.toString()).contains("no article has the id elsewhere");
    }

    @Test
    void ofTwoArticlesWithOneIdTheFirstIsTakenAndThatIsTold() throws IOException {
        write();
        Path again = Files.writeString(folder.resolve("z.jsonl"), "{\"id\": \"Arran\", \"text\": \"Other news.\"}\n");

        assertThat(train(again.toString(), "--to=" + folder.resolve("two.gz"))).isZero();
        assertThat(train("--to=" + folder.resolve("one.gz"))).isZero();

        assertThat(err.toString()).containsOnlyOnce("two articles have the id Arran: the first is taken");
        assertThat(folder.resolve("two.gz")).hasSameBinaryContentAs(folder.resolve("one.gz"));
    }

    @Test
    void whereToWriteMustBeSaid() throws IOException {
        write();

        assertThat(train()).isEqualTo(2);
        assertThat(err.toString()).contains("--to, --cross-validate, or both");
    }
}
