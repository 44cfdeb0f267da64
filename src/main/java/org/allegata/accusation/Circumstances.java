package org.allegata.accusation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.allegata.accusation.model.LinearModel;
import org.allegata.accusation.words.Sentence;

/** Finds how far the law has come with an accusation, what the accused say to it, and when it is said to have happened. */
final class Circumstances {

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

    private static final double LEAST_CIRCUMSTANCE = 0.22;
    private static final double LEAST_EVENT = 0.35;

    private final Scene scene;
    private final CircumstanceFeatures features;
    private final Function<Question, LinearModel> models;
    private final EventFinder events;
    private final Map<Sentence, Passage> passages = new HashMap<>();

    Circumstances(
            Scene scene, CircumstanceFeatures features, EventFinder events, Function<Question, LinearModel> models) {
        this.scene = scene;
        this.features = features;
        this.events = events;
        this.models = models;
        scene.passages().forEach(passage -> passages.put(passage.sentence(), passage));
    }

    /** What the models chose, with all around it. */
    Draft draft(Scored chosen) {
        int[] status = features.status(chosen.passage(), chosen.type(), chosen.accused(), chosen.accuser());
        int[] response = features.response(chosen.passage(), chosen.type(), chosen.accused(), chosen.accuser());
        Draft draft = new Draft(
                chosen.accuser().party(),
                chosen.accused().party(),
                List.of(chosen.type()),
                furthest(chosen, likeliest(STATUSES, status, Status.ALLEGED)),
                likeliest(RESPONSES, response, Response.NONE),
                Period.UNKNOWN,
                chosen.passage().sentence(),
                chosen.rule());
        Draft dated = events.dated(draft);
        return dated.event().isKnown() ? dated : draft.with(event(chosen.passage(), chosen.type()));
    }

    /** What the rules found, with what they left open. */
    Draft completed(Draft draft) {
        Passage passage = passages.get(draft.sentence());
        if (passage == null || draft.types().isEmpty()) {
            return draft;
        }
        String type = draft.types().getFirst();
        Candidate accused = new Candidate(draft.accused(), null, null, 0);
        Candidate accuser = new Candidate(draft.accuser(), null, null, 0);
        int[] status = features.status(passage, type, accused, accuser);
        Draft further =
                draft.status() == Status.ALLEGED ? draft.with(likeliest(STATUSES, status, Status.ALLEGED)) : draft;
        return further.event().isKnown() ? further : further.with(event(passage, type));
    }

    /** A step of justice that the rules see stands for all who accuse of the same. */
    private Status furthest(Scored chosen, Status status) {
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
            double score = models.apply(entry.getValue()).probability(features);
            if (score > highest) {
                highest = score;
                likeliest = entry.getKey();
            }
        }
        return likeliest;
    }

    private Period event(Passage passage, String type) {
        Period likeliest = Period.UNKNOWN;
        double highest = LEAST_EVENT;
        int nth = 0;
        for (DateRange date : features.dates(passage)) {
            double score = models.apply(Question.EVENT).probability(features.event(passage, type, date, nth++));
            if (score > highest) {
                highest = score;
                likeliest = CircumstanceFeatures.period(date);
            }
        }
        return likeliest;
    }
}
