package org.allegata.accusation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allegata.article.Article;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file of articles as JSON lines and writes what was found, a line an article, in the form that labelled articles have. */
final class ReadFile {

    private static final JsonMapper JSON = new JsonMapper();

    private ReadFile() {}

    /** @param args the file of articles, and the file to write */
    public static void main(String[] args) throws IOException {
        AccusationReader reader = new AccusationReader(Vocabulary.load());
        long chars = 0;
        long nanos = 0;
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            for (String line : Files.readAllLines(Path.of(args[0]))) {
                Article article = article(JSON.readTree(line));
                long start = System.nanoTime();
                Reading reading = reader.read(article);
                nanos += System.nanoTime() - start;
                chars += article.text().length();
                out.write(JSON.writeValueAsString(found(article, reading)));
                out.newLine();
            }
        }
        System.out.printf(java.util.Locale.ROOT, "%.2f million characters in %.2f s%n", chars / 1e6, nanos / 1e9);
    }

    static Article article(JsonNode node) {
        String date = text(node, "date");
        String title = text(node, "title");
        String text = node.required("text").asString();
        return new Article(
                node.required("id").asString(),
                title == null ? "untitled" : title,
                title != null,
                text,
                date == null ? null : LocalDate.parse(date),
                text(node, "source"),
                text(node, "url"),
                text(node, "language"),
                List.of());
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) && !node.get(field).asString().isBlank()
                ? node.get(field).asString()
                : null;
    }

    private static Map<String, Object> found(Article article, Reading reading) {
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("id", article.id());
        found.put(
                "organisations",
                reading.organisations().stream().map(ReadFile::organisation).toList());
        found.put(
                "accusations",
                reading.accusations().stream().map(a -> accusation(article, a)).toList());
        found.put("dates", reading.dates().stream().map(d -> date(article, d)).toList());
        return found;
    }

    private static Map<String, Object> organisation(Organisation organisation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", organisation.name());
        json.put("id", organisation.id());
        json.put("kind", organisation.kind().id());
        json.put("forms", organisation.forms());
        return json;
    }

    private static Map<String, Object> accusation(Article article, Accusation accusation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("accuser", accusation.accuser().name());
        json.put("accused", accusation.accused().name());
        json.put("types", accusation.types());
        json.put("status", accusation.status().id());
        json.put("response", accusation.response().id());
        json.put("eventFrom", day(accusation.event().from()));
        json.put("eventTo", day(accusation.event().to()));
        json.put("evidence", accusation.evidence().of(article.text()));
        json.put("rule", accusation.rule());
        return json;
    }

    private static Map<String, Object> date(Article article, DateMention mention) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", mention.span().of(article.text()));
        json.put("from", day(mention.period().from()));
        json.put("to", day(mention.period().to()));
        return json;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
