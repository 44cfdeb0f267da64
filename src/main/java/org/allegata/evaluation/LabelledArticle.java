package org.allegata.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allegata.accusation.Period;
import org.allegata.accusation.Response;
import org.allegata.accusation.Status;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people found in an article: a line of a file of labelled articles. */
public record LabelledArticle(String id, List<Body> bodies, List<Statement> statements) {

    /** An organisation with all names that the article has for it. */
    public record Body(@Nullable String id, Set<String> forms) {}

    /** An accusation. */
    public record Statement(
            String accuser,
            String accused,
            List<String> types,
            Status status,
            Response response,
            Period event,
            String evidence) {}

    /** All lines of a file. */
    public static List<LabelledArticle> read(Path file) {
        JsonMapper json = new JsonMapper();
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> of(json.readTree(line)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The labelled articles in " + file + " cannot be read", e);
        }
    }

    private static LabelledArticle of(JsonNode node) {
        List<Body> bodies = new ArrayList<>();
        node.path("organisations").forEach(body -> bodies.add(body(body)));
        List<Statement> statements = new ArrayList<>();
        node.path("accusations").forEach(statement -> statements.add(statement(statement)));
        return new LabelledArticle(node.required("id").asString(), bodies, statements);
    }

    private static Body body(JsonNode node) {
        Set<String> forms = new LinkedHashSet<>(Set.of(node.required("name").asString()));
        node.path("forms").forEach(form -> forms.add(form.asString()));
        return new Body(node.hasNonNull("id") ? node.get("id").asString() : null, forms);
    }

    private static Statement statement(JsonNode node) {
        List<String> types = new ArrayList<>();
        node.path("types").forEach(type -> types.add(type.asString()));
        return new Statement(
                node.required("accuser").asString(),
                node.required("accused").asString(),
                types,
                Status.of(node.required("status").asString()).orElseThrow(),
                Response.of(node.required("response").asString()).orElseThrow(),
                new Period(day(node, "eventFrom"), day(node, "eventTo")),
                node.required("evidence").asString());
    }

    private static @Nullable LocalDate day(JsonNode node, String field) {
        return Optional.of(node.path(field))
                .filter(JsonNode::isString)
                .map(day -> LocalDate.parse(day.asString()))
                .orElse(null);
    }
}
