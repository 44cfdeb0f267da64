package org.allegata.accusation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.allegata.accusation.model.LinearModel;
import org.allegata.accusation.model.Models;

/** Finds accusations by what was learned from labelled articles; what the rules say of a passage is part of what it weighs. */
final class LearnedFinder {

    private static final double LEAST_SAID = 0.05;
    private static final double LEAST_AGAINST = 0.05;
    private static final int MOST_ACCUSED = 4;
    private static final int MOST_ACCUSERS = 3;

    private final Map<Question, LinearModel> models = new EnumMap<>(Question.class);
    private final Map<String, String> groups;
    private final WordClasses classes;
    private final TypeCues typeCues = TypeCues.load();

    LearnedFinder(Models models, Vocabulary vocabulary, WordClasses classes) {
        for (Question question : Question.values()) {
            this.models.put(question, models.get(question.id()));
        }
        this.groups = groups(vocabulary);
        this.classes = classes;
    }

    /** The top of the tree above each type. */
    static Map<String, String> groups(Vocabulary vocabulary) {
        Map<String, String> groups = new LinkedHashMap<>();
        vocabulary
                .types()
                .forEach(type ->
                        groups.put(type.id(), vocabulary.lineage(type.id()).getLast()));
        return groups;
    }

    private LinearModel model(Question question) {
        return java.util.Objects.requireNonNull(models.get(question));
    }

    /** What the rules find, and beside it what is likely enough of the rest. */
    List<Accusation> find(Scene scene) {
        Circumstances circumstances = new Circumstances(
                scene,
                new CircumstanceFeatures(scene, groups, classes),
                new EventFinder(scene.markup(), classes),
                this::model);
        List<Draft> drafts = new ArrayList<>();
        scene.drafts().forEach(draft -> drafts.add(circumstances.completed(draft)));
        Selection.of(score(scene), scene.drafts()).forEach(chosen -> drafts.add(circumstances.draft(chosen)));
        return Merging.merged(scene.replies().attached(drafts), scene.words());
    }

    /** Everything that is likely enough to be looked at. */
    List<Scored> score(Scene scene) {
        List<Scored> scored = new ArrayList<>();
        TypeFeatures features = new TypeFeatures(scene, groups, typeCues);
        PartyFeatures parties = new PartyFeatures(scene, groups, classes);
        Candidates candidates = new Candidates(scene);
        Hints hints = new Hints(model(Question.CUE), groups.keySet());
        for (Passage passage : scene.passages()) {
            if (passage.isSettled()) {
                continue;
            }
            List<String> terms = features.terms(passage);
            Map<String, Integer> cues = features.cues(terms);
            for (String type : hints.types(passage, terms)) {
                Question question = passage.mention(type).isPresent() ? Question.NAMED : Question.HINTED;
                double said = model(question).probability(features.of(passage, type, terms, cues));
                if (said >= LEAST_SAID) {
                    new Asking(parties, candidates, passage, type, said).ask(scored::add);
                }
            }
        }
        return scored;
    }

    private record Likely(Candidate candidate, double probability) {}

    private final class Asking {
        private final PartyFeatures features;
        private final Candidates candidates;
        private final Passage passage;
        private final String type;
        private final double said;

        Asking(PartyFeatures features, Candidates candidates, Passage passage, String type, double said) {
            this.features = features;
            this.candidates = candidates;
            this.passage = passage;
            this.type = type;
            this.said = said;
        }

        void ask(Consumer<Scored> sink) {
            int place = passage.place(type);
            candidates.accused(passage, place).stream()
                    .map(accused -> new Likely(
                            accused, model(Question.ACCUSED).probability(features.accused(passage, type, accused))))
                    .sorted(Comparator.comparingDouble(Likely::probability).reversed())
                    .limit(MOST_ACCUSED)
                    .filter(accused -> accused.probability() >= LEAST_AGAINST)
                    .forEach(accused -> accusers(place, accused, sink));
        }

        private void accusers(int place, Likely accused, Consumer<Scored> sink) {
            candidates.accusers(passage, place).stream()
                    .filter(accuser ->
                            !accuser.party().equals(accused.candidate().party())
                                    || accuser.party().equals(Party.UNNAMED))
                    .map(accuser -> new Likely(
                            accuser,
                            model(Question.ACCUSER)
                                    .probability(features.accuser(passage, type, accused.candidate(), accuser))))
                    .sorted(Comparator.comparingDouble(Likely::probability).reversed())
                    .limit(MOST_ACCUSERS)
                    .map(accuser -> new Scored(
                            passage,
                            type,
                            accused.candidate(),
                            accuser.candidate(),
                            said,
                            accused.probability(),
                            accuser.probability()))
                    .forEach(sink);
        }
    }
}
