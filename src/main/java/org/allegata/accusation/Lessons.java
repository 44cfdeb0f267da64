package org.allegata.accusation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.allegata.accusation.model.LinearModel;
import org.allegata.accusation.model.Measures;
import org.allegata.accusation.model.Models;
import org.allegata.article.Article;

/** Makes of a labelled article what the models learn from: the same candidates with the same features as while reading, and whether each is right. */
public final class Lessons {

    /** Takes one candidate of one model. */
    @FunctionalInterface
    public interface Sink {
        void lesson(String model, int[] features, boolean right);
    }

    /** Takes one candidate of a model, with what was measured of it. */
    @FunctionalInterface
    public interface MeasuredSink {
        void lesson(Measures measures, boolean right);
    }

    /** The model that must be learned before the others. */
    public static final String FIRST = Question.CUE.id();

    /** The models of whether a passage accuses anybody of a type. */
    public static final Set<String> TYPES = Set.of(Question.NAMED.id(), Question.HINTED.id());

    /** The model of who is accused. */
    public static final String ACCUSED = Question.ACCUSED.id();

    /** The model of who accuses. */
    public static final String ACCUSER = Question.ACCUSER.id();

    /** The model of who accuses whom in an article. */
    public static final String PAIR = Question.PAIR.id();

    private final AccusationReader reader;
    private final Vocabulary vocabulary;
    private final WordClasses classes = WordClasses.load();
    private final TypeCues typeCues = TypeCues.load();
    private final Map<String, String> groups;

    public Lessons(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.reader = AccusationReader.byRules(vocabulary);
        this.groups = LearnedFinder.groups(vocabulary);
    }

    /** An article once read, with its labels. */
    public record Lesson(AccusationReader.Stage stage, LabelledStatements labels) {}

    /** Reads an article once, for all that is to be learned from it. */
    public Lesson prepare(Article article, Function<Reading, LabelledStatements> labels) {
        AccusationReader.Stage stage = reader.stage(article);
        return new Lesson(stage, labels.apply(stage.reading()));
    }

    /** The terms that hint at a type. */
    public void cues(Lesson lesson, CueCounts counts) {
        Scene scene = lesson.stage().scene();
        TypeFeatures features = new TypeFeatures(scene, groups, typeCues);
        for (Passage passage : scene.passages()) {
            String text = scene.words()
                    .text(passage.sentence().first(), passage.sentence().end());
            List<String> types = vocabulary.types().stream()
                    .map(AccusationType::id)
                    .filter(type ->
                            lesson.labels().hasType(type) && lesson.labels().isEvidence(text, type))
                    .toList();
            counts.passage(features.terms(passage), types);
        }
        counts.article();
    }

    /** All other lessons of an article. */
    public void teach(Lesson lesson, LinearModel cues, Sink sink) {
        Scene scene = lesson.stage().scene();
        Teaching teaching = new Teaching(scene, lesson.labels(), sink);
        Hints hints = new Hints(cues, groups.keySet());
        for (Passage passage : scene.passages()) {
            teaching.passage(passage, hints);
        }
    }

    /** Where names of bodies begin and go on; nothing of an article whose bodies nobody labelled. */
    public void names(Lesson lesson, Sink sink) {
        if (lesson.labels().bodies().isEmpty()) {
            return;
        }
        Named named = lesson.stage().named();
        NameClues clues = new NameClues(reader.actorRules(), named);
        NameFeatures features = new NameFeatures(clues);
        List<NamedBody.Place> names =
                LabelledNames.in(named.words(), named.style(), lesson.labels().bodies());
        Set<Integer> starts = names.stream().map(NamedBody.Place::first).collect(Collectors.toSet());
        for (int at = 0; at < named.words().size(); at++) {
            if (clues.mayBegin(at)) {
                sink.lesson(Question.BEGINS_NAME.id(), features.begins(at), starts.contains(at));
            }
        }
        for (NamedBody.Place name : names) {
            for (int at = name.first() + 1;
                    at <= name.end() && at < named.words().size();
                    at++) {
                sink.lesson(Question.GOES_ON.id(), features.goesOn(name.first(), at), at < name.end());
            }
        }
    }

    /** Whom an article lists, as seen with models of names that did not learn from it. */
    public void listing(Lesson lesson, Models names, Sink sink) {
        if (lesson.labels().bodies().isEmpty()) {
            return;
        }
        Named named = lesson.stage().named();
        ListingFeatures features = LearnedListing.features(reader.actorRules(), named, new NameTagger(names));
        Set<Integer> found = new HashSet<>();
        features.bodies().stream()
                .sorted(Comparator.comparing((NamedBody body) -> !body.actor().isListed())
                        .thenComparing(NamedBody::origin))
                .forEach(body -> {
                    Actor actor = body.actor();
                    OptionalInt labelled =
                            lesson.labels().body(actor.name(), body.forms(named.words()), actor.id(), found);
                    labelled.ifPresent(found::add);
                    sink.lesson(Question.LISTED.id(), features.of(body), labelled.isPresent());
                });
    }

    /** Who accuses whom, as seen with models of passages and bodies that did not learn from these articles. */
    public void pairs(Collection<Lesson> articles, Models others, MeasuredSink sink) {
        LearnedFinder finder = new LearnedFinder(
                others, vocabulary, classes, reader.actorRules().wordGroups());
        Optional<LearnedListing> listing = LearnedListing.of(others, reader.actorRules());
        for (Lesson lesson : articles) {
            Scene scene = lesson.stage().scene();
            Standing standing = listing.map(
                            some -> some.of(lesson.stage().named()).standing())
                    .orElse(Standing.UNKNOWN);
            PairFeatures features = new PairFeatures(scene, finder.score(scene), standing);
            for (Pair pair : features.pairs()) {
                sink.lesson(features.of(pair), lesson.labels().accuses(pair.accuser(), pair.accused()));
            }
        }
    }

    private final class Teaching {
        private final Scene scene;
        private final LabelledStatements labels;
        private final Sink sink;
        private final TypeFeatures typeFeatures;
        private final PartyFeatures partyFeatures;
        private final CircumstanceFeatures circumstances;

        Teaching(Scene scene, LabelledStatements labels, Sink sink) {
            this.scene = scene;
            this.labels = labels;
            this.sink = sink;
            this.typeFeatures = new TypeFeatures(scene, groups, typeCues);
            this.partyFeatures = new PartyFeatures(
                    scene, groups, classes, reader.actorRules().wordGroups());
            this.circumstances = new CircumstanceFeatures(scene, groups, classes);
        }

        void passage(Passage passage, Hints hints) {
            String text = scene.words()
                    .text(passage.sentence().first(), passage.sentence().end());
            List<String> terms = typeFeatures.terms(passage);
            Map<String, Integer> cues = typeFeatures.cues(terms);
            Candidates candidates = new Candidates(scene, passage);
            for (String type : hints.types(passage, terms)) {
                boolean evidence = labels.isEvidence(text, type);
                boolean said = labels.hasType(type);
                boolean named = passage.mention(type).isPresent();
                if (evidence || !said) {
                    Question question = named ? Question.NAMED : Question.HINTED;
                    sink.lesson(question.id(), typeFeatures.of(passage, type, terms, cues), evidence);
                }
                if (said && (evidence || named)) {
                    parties(candidates, passage, type, evidence);
                }
            }
        }

        private void parties(Candidates candidates, Passage passage, String type, boolean evidence) {
            for (Candidate accused : candidates.accused(passage.place(type))) {
                boolean right = labels.isAccused(accused.party(), type);
                sink.lesson(Question.ACCUSED.id(), partyFeatures.accused(passage, type, accused), right);
                if (right) {
                    accusers(candidates, passage, type, accused, evidence);
                }
            }
        }

        /** Who accuses is learned from evidence only: what else names the type may be another accuser's word. */
        private void accusers(
                Candidates candidates, Passage passage, String type, Candidate accused, boolean evidence) {
            for (Candidate accuser : candidates.accusers(passage.place(type))) {
                Optional<LabelledStatements.Label> label = labels.accusation(accuser.party(), accused.party(), type);
                if (evidence) {
                    sink.lesson(
                            Question.ACCUSER.id(),
                            partyFeatures.accuser(passage, type, accused, accuser),
                            label.isPresent());
                }
                label.ifPresent(l -> circumstances(passage, type, accused, accuser, l));
            }
        }

        private void circumstances(
                Passage passage, String type, Candidate accused, Candidate accuser, LabelledStatements.Label label) {
            int[] status = circumstances.status(passage, type, accused, accuser);
            Circumstances.STATUSES.forEach((s, question) -> sink.lesson(question.id(), status, label.status() == s));
            int[] response = circumstances.response(passage, type, accused, accuser);
            Circumstances.RESPONSES.forEach(
                    (r, question) -> sink.lesson(question.id(), response, label.response() == r));
            int nth = 0;
            for (DateRange date : circumstances.dates(passage)) {
                sink.lesson(
                        Question.EVENT.id(),
                        circumstances.event(passage, type, date, nth++),
                        CircumstanceFeatures.period(date).equals(label.event()));
            }
        }
    }
}
