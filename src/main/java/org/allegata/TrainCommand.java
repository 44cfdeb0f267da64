package org.allegata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allegata.accusation.AccusationReader;
import org.allegata.accusation.Lessons;
import org.allegata.accusation.Vocabulary;
import org.allegata.accusation.model.Models;
import org.allegata.answer.Answers;
import org.allegata.answer.Json;
import org.allegata.article.Article;
import org.allegata.article.Memo;
import org.allegata.evaluation.LabelledArticles;
import org.allegata.evaluation.Training;
import org.allegata.indexing.Corpus;
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

    @Parameters(index = "0", paramLabel = "LABELS", description = "labelled articles, one JSON object a line")
    Path labels = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "ARTICLES",
            description = "the articles themselves: files and folders")
    List<Path> articles = List.of();

    @Option(
            names = "--with",
            paramLabel = "LABELS",
            description =
                    "further labelled articles, which are always learned from and never held back to be read; may be given several times")
    List<Path> with = List.of();

    @Option(names = "--to", paramLabel = "FILE", description = "where to write the models")
    @Nullable
    Path to;

    @Option(
            names = "--cross-validate",
            paramLabel = "FILE",
            description =
                    "write to this file what is found in each fifth of the articles of LABELS by models that learned from the others")
    @Nullable
    Path readings;

    @Option(names = "--part", paramLabel = "N", description = "learn from every Nth article only")
    int part = 1;

    @Spec
    CommandSpec spec = CommandSpec.create();

    private static final int FOLDS = 5;

    /** Made when asked for, as every command is set up whichever is run. */
    private final Memo<Vocabulary> vocabulary = new Memo<>(Vocabulary::load);

    private final Memo<Lessons> lessons = new Memo<>(() -> new Lessons(vocabulary.get()));

    private record Prepared(Article article, Lessons.Lesson lesson) {}

    @Override
    public Integer call() throws IOException {
        if (to == null && readings == null) {
            throw new ParameterException(spec.commandLine(), "Say where to write: --to, --cross-validate, or both");
        }
        if (part < 1) {
            throw new ParameterException(spec.commandLine(), "--part takes a number from 1 on");
        }
        LabelledArticles labelled = LabelledArticles.read(labels, vocabulary.get());
        List<LabelledArticles> further = with.stream()
                .map(file -> LabelledArticles.read(file, vocabulary.get()))
                .toList();
        Set<String> ids = ids(labelled, further);
        SortedMap<String, Article> found = find(ids);
        List<Prepared> prepared = prepare(labelled, found);
        if (prepared.isEmpty()) {
            tell("No article of %s is in %s: nothing is learned", labels, articles);
            return Main.UNAVAILABLE;
        }
        List<Prepared> always =
                further.stream().flatMap(some -> prepare(some, found).stream()).toList();
        if (readings != null) {
            Files.write(readings, crossValidated(prepared, always), StandardCharsets.UTF_8);
        }
        if (to != null) {
            Models models = learned(prepared, always);
            try (OutputStream out = Files.newOutputStream(to)) {
                models.write(out);
            }
        }
        return found.size() == ids.size() ? 0 : Main.PARTLY;
    }

    /** Each article stands in one file of labels only: one that is learned from must not be read to try what was learned. */
    private Set<String> ids(LabelledArticles labelled, List<LabelledArticles> further) {
        Set<String> ids = new TreeSet<>(labelled.ids());
        for (int i = 0; i < further.size(); i++) {
            for (String id : new TreeSet<>(further.get(i).ids())) {
                if (!ids.add(id)) {
                    throw new ParameterException(
                            spec.commandLine(),
                            "%s is labelled in %s and in another file too; what is always learned from cannot be held back"
                                    .formatted(id, with.get(i)));
                }
            }
        }
        return ids;
    }

    private void tell(String message, Object... values) {
        spec.commandLine().getErr().printf(Locale.ROOT, message + "%n", values);
    }

    /** By id, whatever order the files have; of two with one id the first. */
    private SortedMap<String, Article> find(Set<String> ids) {
        SortedMap<String, Article> byId = new TreeMap<>();
        new Corpus(articles)
                .read(new LabelledOnly(
                        ids, article -> keep(article, byId), spec.commandLine().getErr()));
        ids.stream().filter(id -> !byId.containsKey(id)).forEach(id -> tell("no article has the id %s", id));
        return byId;
    }

    private void keep(Article article, SortedMap<String, Article> byId) {
        Article before = byId.putIfAbsent(article.id(), article);
        if (before != null && !before.text().equals(article.text())) {
            tell("two articles have the id %s: the first is taken", article.id());
        }
    }

    private List<Prepared> prepare(LabelledArticles labelled, SortedMap<String, Article> found) {
        Set<String> ids = labelled.ids();
        return found.values().stream()
                .filter(article -> ids.contains(article.id()))
                .map(article -> new Prepared(
                        article, lessons.get().prepare(article, reading -> labelled.labels(article, reading))))
                .toList();
    }

    private Models learned(List<Prepared> prepared, List<Prepared> always) {
        List<Prepared> all = Stream.concat(prepared.stream(), always.stream()).toList();
        List<Lessons.Lesson> some = IntStream.range(0, all.size())
                .filter(i -> i % part == 0)
                .mapToObj(all::get)
                .map(Prepared::lesson)
                .toList();
        tell("learning from %d articles", some.size());
        return new Training(lessons.get()).train(some);
    }

    private List<String> crossValidated(List<Prepared> prepared, List<Prepared> always) {
        Answers answers = new Answers(vocabulary.get(), "en");
        List<String> lines = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Prepared> toLearn = new ArrayList<>();
            List<Prepared> toRead = new ArrayList<>();
            for (int i = 0; i < prepared.size(); i++) {
                (i % FOLDS == fold ? toRead : toLearn).add(prepared.get(i));
            }
            AccusationReader reader = AccusationReader.with(vocabulary.get(), learned(toLearn, always));
            toRead.forEach(p -> lines.add(Json.line(answers.article(
                    p.article(), reader.read(p.article()), List.of(p.article().id())))));
        }
        return lines;
    }
}
