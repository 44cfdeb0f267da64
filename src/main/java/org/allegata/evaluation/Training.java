package org.allegata.evaluation;

import de.bwaldvogel.liblinear.Linear;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.allegata.accusation.CueCounts;
import org.allegata.accusation.Lessons;
import org.allegata.accusation.model.LinearModel;
import org.allegata.accusation.model.Models;

/** Learns all models from lessons. The same lessons give the same models. */
public final class Training {

    private static final Manner OF_CIRCUMSTANCES = new Manner(3, 0.2, 0.02f);
    private static final Manner OF_TYPES = new Manner(3, 0.12, 0.02f);
    private static final Manner OF_ACCUSED = new Manner(3, 0.1, 0.02f);

    /** Many features say nearly the same of an accuser, and labellers differ most there. These costs were chosen by cross-validation. */
    private static final Manner OF_ACCUSER = new Manner(3, 0.04, 0.02f);

    private static final Manner OF_PAIRS = new Manner(5, 0.15, 0.001f);
    private static final Manner OF_NAMES = new Manner(2, 0.4, 0.02f);
    private static final Manner OF_LISTING = new Manner(2, 0.1, 0.02f);

    /** Into how many parts the articles are cut to see each with the names learned from the others. */
    private static final int PARTS_OF_NAMES = 3;

    /** The same for who accuses whom; the models of passages and bodies take long to learn. */
    private static final int PARTS_OF_PASSAGES = 2;

    private final Lessons lessons;

    /** @param lessons how articles become candidates that are right or wrong */
    public Training(Lessons lessons) {
        this.lessons = lessons;
        Linear.disableDebugOutput();
    }

    /** Learns from these articles alone. */
    public Models train(List<Lessons.Lesson> articles) {
        SortedMap<String, LinearModel> models = passagesAndBodies(articles);
        models.putAll(pairs(articles));
        return new Models(models);
    }

    private SortedMap<String, LinearModel> passagesAndBodies(List<Lessons.Lesson> articles) {
        SortedMap<String, LinearModel> models = passages(articles);
        models.putAll(names(articles));
        models.putAll(listing(articles));
        return models;
    }

    private SortedMap<String, LinearModel> passages(List<Lessons.Lesson> articles) {
        CueCounts counts = new CueCounts();
        articles.forEach(article -> lessons.cues(article, counts));
        LinearModel cues = counts.model();
        SortedMap<String, LinearModel> models =
                taught(Training::ofPassages, sink -> articles.forEach(article -> lessons.teach(article, cues, sink)));
        models.put(Lessons.FIRST, cues);
        return models;
    }

    private static Manner ofPassages(String model) {
        return model.equals(Lessons.ACCUSER)
                ? OF_ACCUSER
                : model.equals(Lessons.ACCUSED)
                        ? OF_ACCUSED
                        : Lessons.TYPES.contains(model) ? OF_TYPES : OF_CIRCUMSTANCES;
    }

    private SortedMap<String, LinearModel> pairs(List<Lessons.Lesson> articles) {
        Examples examples = new Examples();
        List<Part> parts = parts(articles, PARTS_OF_PASSAGES);
        List<Models> learned = parts.parallelStream()
                .map(part -> new Models(passagesAndBodies(part.others())))
                .toList();
        for (int i = 0; i < parts.size(); i++) {
            lessons.pairs(parts.get(i).these(), learned.get(i), examples::add);
        }
        return examples.isEmpty() ? new TreeMap<>() : new TreeMap<>(Map.of(Lessons.PAIR, examples.learned(OF_PAIRS)));
    }

    private SortedMap<String, LinearModel> names(List<Lessons.Lesson> articles) {
        return taught(model -> OF_NAMES, sink -> articles.forEach(article -> lessons.names(article, sink)));
    }

    private SortedMap<String, LinearModel> listing(List<Lessons.Lesson> articles) {
        return taught(model -> OF_LISTING, sink -> {
            for (Part part : parts(articles, PARTS_OF_NAMES)) {
                Models names = new Models(names(part.others()));
                part.these().forEach(article -> lessons.listing(article, names, sink));
            }
        });
    }

    /**
     * Some of the articles, as seen with what was learned from all others: as an unknown article will be.
     *
     * @param others what is learned from
     */
    private record Part(List<Lessons.Lesson> these, List<Lessons.Lesson> others) {}

    private static List<Part> parts(List<Lessons.Lesson> articles, int number) {
        return IntStream.range(0, number)
                .mapToObj(part -> {
                    List<Lessons.Lesson> these = new ArrayList<>();
                    List<Lessons.Lesson> others = new ArrayList<>();
                    for (int i = 0; i < articles.size(); i++) {
                        (i % number == part ? these : others).add(articles.get(i));
                    }
                    return new Part(these, others);
                })
                .toList();
    }

    private static SortedMap<String, LinearModel> taught(
            Function<String, Manner> manner, Consumer<Lessons.Sink> teaching) {
        SortedMap<String, Examples> byModel = new TreeMap<>();
        teaching.accept((model, features, right) ->
                byModel.computeIfAbsent(model, key -> new Examples()).add(features, right));
        SortedMap<String, LinearModel> models = new TreeMap<>();
        byModel.forEach((model, examples) -> models.put(model, examples.learned(manner.apply(model))));
        return models;
    }
}
