package org.allegata.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allegata.accusation.LabelledStatements;
import org.allegata.accusation.Reading;
import org.allegata.accusation.Vocabulary;
import org.allegata.article.Article;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What persons found in articles, one JSON object a line, to hold readings against or to learn from. */
public final class LabelledArticles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Vocabulary vocabulary;
    private final Map<String, Claims> labels;
    private final Map<String, Compared> compared = new LinkedHashMap<>();

    private record Compared(Claims labelled, Claims found) {}

    private LabelledArticles(Vocabulary vocabulary, Map<String, Claims> labels) {
        this.vocabulary = vocabulary;
        this.labels = labels;
    }

    /** @throws BadCollectionException if the file cannot be read, or a line is no labelled article */
    public static LabelledArticles read(Path file, Vocabulary vocabulary) {
        Map<String, Claims> labels = new LinkedHashMap<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                try {
                    JsonNode label = JSON.readTree(lines.get(i));
                    String id = label.required("id").asString();
                    if (labels.put(id, Claims.labelled(label, vocabulary)) != null) {
                        throw new IllegalArgumentException(id + " is labelled twice");
                    }
                } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException e) {
                    throw new BadCollectionException(
                            "%s:%d is no labelled article: %s".formatted(file, i + 1, e.getMessage()), e);
                }
            }
        }
        if (labels.isEmpty()) {
            throw new BadCollectionException(file + " has no labelled article.");
        }
        return new LabelledArticles(vocabulary, labels);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new BadCollectionException(file + " cannot be read.", e);
        }
    }

    /** Ids of the articles that are labelled. */
    public Set<String> ids() {
        return Set.copyOf(labels.keySet());
    }

    private Claims labelled(Article article) {
        return labels.getOrDefault(article.id(), Claims.NONE).in(article);
    }

    /**
     * The labels of an article, asked in the words of a reading of it.
     *
     * @throws BadCollectionException if evidence is labelled where the article has no text
     */
    public LabelledStatements labels(Article article, Reading reading) {
        return new LabelledClaims(labelled(article), PartyKeys.of(reading, vocabulary), vocabulary);
    }

    /**
     * Takes what the reader found; an article without a label counts for nothing, one that never comes as one in which nothing was found.
     *
     * @throws BadCollectionException if evidence is labelled where the article has no text
     */
    public void found(Article article, Reading reading) {
        compared.put(article.id(), new Compared(labelled(article), Claims.found(article, reading, vocabulary)));
    }

    /** Labelled articles that have not come. */
    public List<String> missing() {
        return labels.keySet().stream().filter(id -> !compared.containsKey(id)).toList();
    }

    /** How labels and readings compare. */
    public ReadingReport report() {
        ReadingComparison comparison = new ReadingComparison(vocabulary);
        labels.forEach((id, label) -> {
            Compared both = compared.getOrDefault(id, new Compared(label, Claims.NONE));
            comparison.add(id, both.labelled(), both.found());
        });
        return new ReadingReport(labels.size(), comparison.figures(), comparison.differences());
    }
}
