package org.allegata;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.allegata.accusation.AccusationReader;
import org.allegata.accusation.Lessons;
import org.allegata.accusation.Vocabulary;
import org.allegata.accusation.model.Models;
import org.allegata.answer.Answers;
import org.allegata.answer.Json;
import org.allegata.article.Article;
import org.allegata.article.ArticleReader;
import org.allegata.evaluation.LabelledArticles;
import org.allegata.evaluation.Training;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns from labelled articles how to find accusations. */
@Command(
        name = "train",
        description = "Learn from labelled articles how to find accusations.",
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "LABELS", description = "the labels, one line of JSON an article")
    Path labels = Path.of("");

    @Parameters(index = "1", paramLabel = "ARTICLES", description = "the articles, a file as it may stand in a corpus")
    Path articles = Path.of("");

    @Option(names = "--to", paramLabel = "FILE", description = "where to write the models")
    @Nullable
    Path to;

    @Option(
            names = "--cross-validate",
            paramLabel = "FILE",
            description =
                    "write to this file what is found in each fifth of the articles by models that learned from the others")
    @Nullable
    Path readings;

    @Option(names = "--part", paramLabel = "N", description = "learn from every Nth article only")
    int part = 1;

    @Spec
    CommandSpec spec = CommandSpec.create();

    private static final int FOLDS = 5;

    private final Vocabulary vocabulary = Vocabulary.load();
    private final Lessons lessons = new Lessons(vocabulary);
    private final Training training = new Training(lessons);

    private record Prepared(Article article, Lessons.Lesson lesson) {}

    @Override
    public Integer call() throws IOException {
        if (to == null && readings == null) {
            throw new ParameterException(spec.commandLine(), "Say where to write: --to, --cross-validate, or both");
        }
        List<Prepared> prepared = prepare();
        if (readings != null) {
            Files.write(readings, crossValidated(prepared), StandardCharsets.UTF_8);
        }
        if (to != null) {
            try (OutputStream out = Files.newOutputStream(to)) {
                learned(prepared).write(out);
            }
        }
        return 0;
    }

    private List<Prepared> prepare() {
        Map<String, Article> byId = new LinkedHashMap<>();
        new ArticleReader()
                .read(
                        articles,
                        String.valueOf(articles.getFileName()),
                        new Taking(byId, spec.commandLine().getErr()));
        LabelledArticles labelled = LabelledArticles.read(labels, vocabulary);
        return labelled.ids().stream()
                .filter(byId::containsKey)
                .sorted()
                .map(id -> Objects.requireNonNull(byId.get(id)))
                .map(article -> new Prepared(
                        article, lessons.prepare(article, reading -> labelled.labels(article.id(), reading))))
                .toList();
    }

    private Models learned(List<Prepared> prepared) {
        return training.train(prepared.stream().map(Prepared::lesson).toList());
    }

    private List<String> crossValidated(List<Prepared> prepared) {
        Answers answers = new Answers(vocabulary, "en");
        List<String> lines = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Prepared> toLearn = new ArrayList<>();
            List<Prepared> toRead = new ArrayList<>();
            for (int i = 0; i < prepared.size(); i++) {
                if (i % FOLDS == fold) {
                    toRead.add(prepared.get(i));
                } else if (i / FOLDS % part == 0) {
                    toLearn.add(prepared.get(i));
                }
            }
            AccusationReader reader = AccusationReader.with(vocabulary, learned(toLearn));
            toRead.forEach(p -> lines.add(Json.line(answers.article(
                    p.article(), reader.read(p.article()), List.of(p.article().id())))));
        }
        return lines;
    }

    private record Taking(Map<String, Article> byId, PrintWriter err) implements ArticleReader.Sink {
        @Override
        public void article(int ordinal, Article article) {
            byId.put(article.id(), article);
        }

        @Override
        public void refused(String where, String reason) {
            err.printf(Locale.ROOT, "refused: %s: %s%n", where, reason);
        }

        @Override
        public void passedOver(String where) {
            err.printf(Locale.ROOT, "passed over: %s: neither text nor title%n", where);
        }
    }
}
