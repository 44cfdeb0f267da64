package org.allegata.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.allegata.accusation.Response;
import org.allegata.accusation.Status;
import org.allegata.accusation.Vocabulary;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The labels that the project has of its own, of articles that are not its own. */
class OwnLabelsTest {

    private static final Path LABELS = Path.of("src/main/training/labelled.jsonl");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Characters of the longest name of a body, which is no sentence. */
    private static final int LONGEST_NAME = 131;

    private static List<JsonNode> labels() throws IOException {
        return Files.readAllLines(LABELS).stream().map(JSON::readTree).toList();
    }

    @Test
    void eachArticleIsLabelledOnce() throws IOException {
        assertThat(LabelledArticles.read(LABELS, Vocabulary.load()).ids()).hasSameSizeAs(labels());
    }

    @Test
    void typesStatusesAndResponsesAreKnown() throws IOException {
        Vocabulary vocabulary = Vocabulary.load();

        assertThat(labels())
                .flatExtracting(label -> label.path("accusations").valueStream().toList())
                .isNotEmpty()
                .allSatisfy(accusation -> {
                    assertThat(accusation.path("types").valueStream().map(JsonNode::asString))
                            .isNotEmpty()
                            .allMatch(type -> vocabulary.type(type).isPresent());
                    assertThat(Status.of(accusation.path("status").asString())).isPresent();
                    assertThat(Response.of(accusation.path("response").asString()))
                            .isPresent();
                });
    }

    @Test
    void noSentenceOfAnArticleIsHeld() throws IOException {
        assertThat(labels())
                .flatExtracting(label -> label.findValues("evidence"))
                .isNotEmpty()
                .allMatch(JsonNode::isObject);
        assertThat(labels())
                .flatExtracting(OwnLabelsTest::texts)
                .allSatisfy(text -> assertThat(text).hasSizeLessThanOrEqualTo(LONGEST_NAME));
    }

    private static List<String> texts(JsonNode node) {
        return node.isContainer()
                ? node.valueStream().flatMap(value -> texts(value).stream()).toList()
                : List.of(node.asString(""));
    }
}
