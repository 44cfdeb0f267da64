package org.allegata.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.allegata.article.Article;
import org.allegata.article.ArticleReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A collection to measure ranking with, from a folder of {@code docs.jsonl}, {@code queries.jsonl} and {@code qrels.tsv}.
 *
 * @param articles read as any article is
 * @param texts title and text of each document as the file gives them, by id
 * @param queries those with a relevant document, in the file's order
 */
public record TestCollection(List<Article> articles, Map<String, String> texts, List<JudgedQuery> queries) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** An apostrophe or full stop inside a word, as in {@code U.N} or {@code Ireland's}, is part of it. */
    private static final Pattern PUNCTUATION =
            Pattern.compile("[^\\p{L}\\p{M}\\p{N}'.]|(?<![\\p{L}\\p{N}])['.]|['.](?![\\p{L}\\p{N}])");

    public TestCollection {
        articles = List.copyOf(articles);
        texts = Map.copyOf(texts);
        queries = List.copyOf(queries);
    }

    /** @throws BadCollectionException if it cannot be read */
    public static TestCollection read(Path folder) {
        Path documents = folder.resolve("docs.jsonl");
        List<JsonNode> entries = json(documents);
        Map<String, String> texts = new HashMap<>();
        for (JsonNode entry : entries) {
            texts.put(text(entry, "id"), text(entry, "title") + " " + text(entry, "text"));
        }
        Map<String, Map<String, Integer>> grades = grades(folder.resolve("qrels.tsv"));
        List<JudgedQuery> queries = new ArrayList<>();
        for (JsonNode query : json(folder.resolve("queries.jsonl"))) {
            String id = text(query, "id");
            if (grades.containsKey(id)) {
                queries.add(new JudgedQuery(id, plain(text(query, "text")), grades.get(id)));
            }
        }
        if (queries.isEmpty()) {
            throw new BadCollectionException("No query in " + folder + " has a relevant document.");
        }
        List<String> ids = entries.stream().map(entry -> text(entry, "id")).toList();
        return new TestCollection(articles(documents, ids), texts, queries);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    /** In lower case, so that no word is an operator, and with blanks for punctuation. */
    static String plain(String query) {
        return PUNCTUATION
                .matcher(query.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static List<JsonNode> json(Path file) {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : lines(file)) {
            try {
                nodes.add(JSON.readTree(line));
            } catch (JacksonException e) {
                throw new BadCollectionException("%s:%d is no JSON.".formatted(file, nodes.size() + 1), e);
            }
        }
        return nodes;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new BadCollectionException(
                    file + " cannot be read; a collection has docs.jsonl, queries.jsonl and qrels.tsv.", e);
        }
    }

    /** The grades above 0 of each query: lines of query, anything, document, grade. */
    private static Map<String, Map<String, Integer>> grades(Path file) {
        Map<String, Map<String, Integer>> grades = new HashMap<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            try {
                String[] parts = lines.get(i).strip().split("\\s+");
                int grade = Integer.parseInt(parts[3]);
                if (grade > 0) {
                    grades.computeIfAbsent(parts[0], query -> new HashMap<>()).put(parts[2], grade);
                }
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new BadCollectionException("%s:%d is not: query, 0, document, grade.".formatted(file, i + 1), e);
            }
        }
        return grades;
    }

    /** @param ids those that the judgements name, whatever would fit an article of a corpus */
    private static List<Article> articles(Path file, List<String> ids) {
        List<Article> articles = new ArrayList<>();
        new ArticleReader().read(file, file.getFileName().toString(), new ArticleReader.Sink() {
            @Override
            public void article(int ordinal, Article article) {
                articles.add(article.withId(ids.get(ordinal)));
            }

            @Override
            public void refused(String where, String reason) {
                throw new BadCollectionException(where + ": " + reason);
            }

            @Override
            public void passedOver(String where) {
                // A document without a word can be no hit.
            }
        });
        return articles;
    }
}
