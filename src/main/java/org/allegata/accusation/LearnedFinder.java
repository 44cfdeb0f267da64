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

    static final Map<Status, Question> STATUSES = new EnumMap<>(Map.of(
            Status.INVESTIGATED, Question.INVESTIGATED,
            Status.CHARGED, Question.CHARGED,
            Status.WARRANT, Question.WARRANT,
            Status.CONVICTED, Question.CONVICTED,
            Status.RULED, Question.RULED,
            Status.SANCTIONED, Question.SANCTIONED,
            Status.CLEARED, Question.CLEARED));

    static final Map<Response, Question> RESPONSES =
            new EnumMap<>(Map.of(Response.DENIED, Question.DENIED, Response.ADMITTED, Question.ADMITTED));

    private static final double LEAST_SAID = 0.05;
    private static final double LEAST_AGAINST = 0.05;
    private static final double LEAST_CIRCUMSTANCE = 0.35;
    private static final double LEAST_EVENT = 0.35;
    private static final int MOST_ACCUSED = 4;
    private static final int MOST_ACCUSERS = 3;

    private final Map<Question, LinearModel> models = new EnumMap<>(Question.class);
    private final Map<String, String> groups;
    private final WordClasses classes;

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
        List<Draft> drafts = new ArrayList<>(scene.drafts());
        Selection.of(score(scene)).forEach(chosen -> drafts.add(draft(scene, chosen)));
        return Merging.merged(drafts, scene.words());
    }

    /** Everything that is likely enough to be looked at. */
    List<Scored> score(Scene scene) {
        List<Scored> scored = new ArrayList<>();
        TypeFeatures features = new TypeFeatures(scene, groups);
        PartyFeatures parties = new PartyFeatures(scene, groups, classes);
        Candidates candidates = new Candidates(scene);
        Hints hints = new Hints(model(Question.CUE), groups.keySet());
        for (Passage passage : scene.passages()) {
            if (passage.isSettled()) {
                continue;
            }
            List<String> terms = features.terms(passage);
            for (String type : hints.types(passage, terms)) {
                Question question = passage.mention(type).isPresent() ? Question.NAMED : Question.HINTED;
                double said = model(question).probability(features.of(passage, type, terms));
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
                    .filter(Scored::isGrounded)
                    .forEach(sink);
        }
    }

    private Draft draft(Scene scene, Scored chosen) {
        CircumstanceFeatures features = new CircumstanceFeatures(scene, groups);
        EventFinder events = new EventFinder(scene.markup(), classes);
        int[] status = features.status(chosen.passage(), chosen.type(), chosen.accused(), chosen.accuser());
        int[] response = features.response(chosen.passage(), chosen.type(), chosen.accused(), chosen.accuser());
        Draft draft = new Draft(
                chosen.accuser().party(),
                chosen.accused().party(),
                List.of(chosen.type()),
                furthest(scene, chosen, likeliest(STATUSES, status, Status.ALLEGED)),
                likeliest(RESPONSES, response, Response.NONE),
                Period.UNKNOWN,
                chosen.passage().sentence(),
                chosen.rule());
        Draft dated = events.dated(draft);
        return dated.event().isKnown() ? dated : draft.with(event(features, chosen));
    }

    /** A step of justice that the rules see stands for all who accuse of the same. */
    private static Status furthest(Scene scene, Scored chosen, Status status) {
        return scene.weighed().stream()
                .filter(accusation ->
                        accusation.accused().equals(chosen.accused().party())
                                && !accusation.accused().equals(Party.UNNAMED)
                                && accusation.types().contains(chosen.type()))
                .map(Accusation::status)
                .reduce(status, (a, b) -> a.compareTo(b) < 0 ? b : a);
    }

    /** The value whose model is surest, if it is sure enough. */
    private <V> V likeliest(Map<V, Question> values, int[] features, V plain) {
        V likeliest = plain;
        double highest = LEAST_CIRCUMSTANCE;
        for (Map.Entry<V, Question> entry : values.entrySet()) {
            double score = model(entry.getValue()).probability(features);
            if (score > highest) {
                highest = score;
                likeliest = entry.getKey();
            }
        }
        return likeliest;
    }

    private Period event(CircumstanceFeatures features, Scored chosen) {
        Period likeliest = Period.UNKNOWN;
        double highest = LEAST_EVENT;
        int nth = 0;
        for (DateRange date : features.dates(chosen.passage())) {
            double score =
                    model(Question.EVENT).probability(features.event(chosen.passage(), chosen.type(), date, nth++));
            if (score > highest) {
                highest = score;
                likeliest = CircumstanceFeatures.period(date);
            }
        }
        return likeliest;
    }
}
