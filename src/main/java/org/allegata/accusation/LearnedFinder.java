package org.allegata.accusation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allegata.accusation.model.LinearModel;
import org.allegata.accusation.model.Models;
import org.allegata.accusation.words.Sentence;
import org.allegata.accusation.words.WordGroups;

/** Finds accusations by what was learned from labelled articles; what the rules say of a passage is part of what it weighs. */
final class LearnedFinder {

    private static final double LEAST_SAID = 0.05;
    private static final double LEAST_AGAINST = 0.05;
    private static final double LEAST_OF_ACT = 0.35;

    /** Of what is said plainly, since the grammar was hardly misread there. */
    private static final double LEAST_OF_PLAIN_REPORT = Double.parseDouble(System.getProperty("LPR", "0.1"));

    private static final int MOST_ACCUSED = 4;
    private static final int MOST_ACCUSERS = 3;

    private final Map<Question, LinearModel> models = new EnumMap<>(Question.class);
    private final Map<String, String> groups;
    private final WordClasses classes;
    private final WordGroups wordGroups;
    private final Set<String> hypotheticals;
    private final OwnState ownState;
    private final TypeCues typeCues = TypeCues.load();

    LearnedFinder(Models models, Vocabulary vocabulary, WordClasses classes, WordGroups wordGroups) {
        this.wordGroups = wordGroups;
        for (Question question : Question.values()) {
            this.models.put(question, models.get(question.id()));
        }
        this.groups = groups(vocabulary);
        this.classes = classes;
        this.ownState = new OwnState(vocabulary);
        this.hypotheticals = classes.of("hypothetical");
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

    /**
     * What verbs of accusing and steps of justice say, acts with a doer in their sentence where what was learned doesn't speak against it, and what else is
     * likely enough.
     */
    List<Accusation> find(Scene scene, Standing standing) {
        Circumstances circumstances = new Circumstances(
                scene,
                new CircumstanceFeatures(scene, groups, classes),
                new EventFinder(scene.markup(), classes),
                this::model);
        List<Draft> drafts = new ArrayList<>();
        List<Scored> scored = score(scene);
        Set<Said> likely = saidWith(LEAST_OF_ACT, scored);
        Set<Said> possible = saidWith(LEAST_OF_PLAIN_REPORT, scored);
        Set<Draft> plain = scene.passages().stream()
                .flatMap(passage -> passage.drafts().stream().filter(new PlainReports(passage.clause())::isOne))
                .collect(Collectors.toSet());
        List<Draft> sure = Stream.concat(scene.drafts().stream(), new UntypedDrafts(scene.passages(), scored).typed())
                .filter(draft -> draft.isSure()
                        || Said.of(draft).anyMatch((plain.contains(draft) ? possible : likely)::contains))
                .toList();
        sure.forEach(draft -> drafts.add(circumstances.completed(draft)));
        Selection.of(scored, sure, likelihood(scene, scored, standing))
                .forEach(chosen -> drafts.add(circumstances.draft(chosen)));
        return Merging.merged(scene.replies().attached(drafts), scene.words());
    }

    private static Set<Said> saidWith(double least, List<Scored> scored) {
        return scored.stream()
                .filter(s -> s.probability() >= least)
                .map(Said::of)
                .collect(Collectors.toSet());
    }

    /** How likely the article says of two that one accuses the other. */
    ToDoubleFunction<Pair> likelihood(Scene scene, List<Scored> scored, Standing standing) {
        PairFeatures features = new PairFeatures(scene, scored, standing);
        return pair -> model(Question.PAIR).probability(features.of(pair));
    }

    /** What is said of one wrong in one sentence, whoever finds it. */
    private record Said(Sentence sentence, Party accuser, Party accused, String type) {

        static Said of(Scored scored) {
            return new Said(
                    scored.passage().sentence(),
                    scored.accuser().party(),
                    scored.accused().party(),
                    scored.type());
        }

        static Stream<Said> of(Draft draft) {
            return draft.types().stream()
                    .map(type -> new Said(draft.sentence(), draft.accuser(), draft.accused(), type));
        }
    }

    /** Everything that is likely enough to be looked at. */
    List<Scored> score(Scene scene) {
        List<Scored> scored = new ArrayList<>();
        TypeFeatures features = new TypeFeatures(scene, groups, typeCues);
        PartyFeatures parties = new PartyFeatures(scene, groups, classes, wordGroups);
        Hints hints = new Hints(model(Question.CUE), groups.keySet());
        Set<Denied> denied = denied(scene);
        for (Passage passage : scene.passages()) {
            if (passage.isSettled()) {
                continue;
            }
            List<String> terms = features.terms(passage);
            Map<String, Integer> cues = features.cues(terms);
            Candidates candidates = new Candidates(scene, passage);
            for (String type : hints.types(passage, terms)) {
                if (isHypothetical(passage, type) || denied.contains(new Denied(passage.sentence(), type))) {
                    continue;
                }
                Question question = passage.mention(type).isPresent() ? Question.NAMED : Question.HINTED;
                double said = model(question).probability(features.of(passage, type, terms, cues));
                if (said >= LEAST_SAID) {
                    new Asking(parties, candidates, passage, type, said).ask(scored::add);
                }
            }
        }
        return scored;
    }

    private record Denied(Sentence sentence, String type) {}

    /** What is only denied in a sentence: who denies accuses nobody. */
    private static Set<Denied> denied(Scene scene) {
        return scene.replies().all().stream()
                .filter(Reply::ofAct)
                .flatMap(reply -> reply.types().stream().map(type -> new Denied(reply.sentence(), type)))
                .collect(Collectors.toSet());
    }

    private boolean isHypothetical(Passage passage, String type) {
        return passage.mention(type)
                .filter(act -> passage.clause().hasBefore(act.first(), hypotheticals, ActRecogniser.HYPOTHETICAL_REACH))
                .isPresent();
    }

    private record Likely(Candidate candidate, double share) {}

    /** The candidates with their share of the odds, since just one of them is meant; the likeliest first. */
    private static Stream<Likely> likeliest(List<Candidate> candidates, ToDoubleFunction<Candidate> score) {
        double[] scores = candidates.stream().mapToDouble(score).toArray();
        double most = Arrays.stream(scores).max().orElse(0);
        double sum = Arrays.stream(scores).map(s -> StrictMath.exp(s - most)).sum();
        return IntStream.range(0, scores.length)
                .mapToObj(i -> new Likely(candidates.get(i), StrictMath.exp(scores[i] - most) / sum))
                .sorted(Comparator.comparingDouble(Likely::share).reversed());
    }

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
            likeliest(
                            candidates.accused(place),
                            accused -> model(Question.ACCUSED).score(features.accused(passage, type, accused)))
                    .limit(MOST_ACCUSED)
                    .filter(accused -> accused.share() >= LEAST_AGAINST)
                    .filter(accused -> !candidates.isElsewhere(accused.candidate()))
                    .forEach(accused -> accusers(place, accused, sink));
        }

        private void accusers(int place, Likely accused, Consumer<Scored> sink) {
            Party against = accused.candidate().party();
            List<Candidate> others = candidates.accusers(place).stream()
                    .filter(accuser -> !accuser.party().equals(against) || against.equals(Party.UNNAMED))
                    .filter(accuser -> !ownState.isOf(accuser.party(), against))
                    .toList();
            likeliest(
                            others,
                            accuser -> model(Question.ACCUSER)
                                    .score(features.accuser(passage, type, accused.candidate(), accuser)))
                    .limit(MOST_ACCUSERS)
                    .map(accuser -> new Scored(
                            passage,
                            type,
                            accused.candidate(),
                            accuser.candidate(),
                            said,
                            accused.share(),
                            accuser.share()))
                    .forEach(sink);
        }
    }
}
