package org.allegata.accusation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.allegata.accusation.words.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the accusations of an article, sentence by sentence, and brings together what belongs together. */
final class AccusationFinder {

    /** Sentences longer than this are lists or damaged text, and their grammar says nothing. */
    private static final int LONGEST_SENTENCE = 400;

    private static final Set<String> PARTICIPATION = Set.of("ordering");

    private final FrameRecogniser frames;
    private final ActRecogniser acts;
    private final ResponseRecogniser responses;
    private final Grammar grammar;
    private final boolean withoutFrames;
    private final WordClasses classes;

    /** @param acts whether what is said without a frame is looked for too */
    AccusationFinder(List<Frame> frames, Grammar grammar, WordClasses classes, boolean acts) {
        this.withoutFrames = acts;
        this.frames = new FrameRecogniser(frames, classes);
        this.acts = new ActRecogniser(classes);
        this.responses = new ResponseRecogniser(classes);
        this.grammar = grammar;
        this.classes = classes;
    }

    /** What the rules find, and the sentences as they see them. */
    Scene find(Markup markup, Places places, String publisher, @Nullable LocalDate published) {
        List<Draft> drafts = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        SourceFinder sources = new SourceFinder(markup, grammar, classes);
        List<Reply> replies = new ArrayList<>();
        ReversalRecogniser reversals = new ReversalRecogniser();
        EventFinder events = new EventFinder(markup, classes);
        for (Sentence sentence : markup.words().sentences()) {
            if (sentence.end() - sentence.first() <= LONGEST_SENTENCE) {
                Clause clause = new Clause(markup, sentence, grammar);
                List<Draft> found = new ArrayList<>();
                List<Draft> untyped = new ArrayList<>();
                for (Draft draft : drafts(clause, markup, sources)) {
                    if (draft.types().isEmpty()) {
                        untyped.add(draft);
                    } else {
                        found.add(events.dated(draft));
                    }
                }
                passages.add(passage(passages.size(), clause, markup, sources, found, untyped));
                drafts.addAll(found);
                responses.find(clause, markup, sources, replies);
                reversals.find(sentence, markup.words(), drafts);
                sources.pass(clause);
            }
        }
        Replies answers = new Replies(replies);
        List<Draft> answered = answers.attached(drafts);
        List<Accusation> found = Merging.merged(answered, markup.words());
        return new Scene(markup, passages, answered, found, answers, places, publisher, published);
    }

    private Passage passage(
            int at, Clause clause, Markup markup, SourceFinder sources, List<Draft> drafts, List<Draft> untyped) {
        Sentence sentence = clause.sentence();
        List<TypeMention> types = markup.types(sentence.first(), sentence.end());
        int place = types.isEmpty()
                ? (sentence.first() + sentence.end()) / 2
                : types.getFirst().first();
        return new Passage(
                at,
                sentence,
                clause,
                types,
                markup.actors(sentence),
                drafts,
                untyped,
                acts.isUndetermined(clause, markup.words()),
                sources.source(clause, place),
                sources.lastSpeaker());
    }

    private List<Draft> drafts(Clause clause, Markup markup, SourceFinder sources) {
        Set<TypeMention> used = new HashSet<>();
        List<Draft> found = new ArrayList<>(frames.find(clause, markup, sources, used));
        if (withoutFrames
                && !markup.types(clause.sentence().first(), clause.sentence().end())
                        .isEmpty()) {
            found.addAll(acts.find(clause, markup, sources, used));
        }
        found.removeIf(AccusationFinder::saysNothing);
        found.replaceAll(AccusationFinder::ruled);
        return found;
    }

    /** What a court says of somebody is a ruling; what an inquiry says is the outcome of one. */
    private static Draft ruled(Draft draft) {
        boolean ruling = draft.accuser().kind() == Kind.COURT && draft.status() == Status.ALLEGED;
        boolean inquiry = Inquiries.isInquiry(draft.accuser()) && draft.status() == Status.ALLEGED;
        return ruling ? draft.with(Status.RULED) : inquiry ? draft.with(Status.INVESTIGATED) : draft;
    }

    /** Somebody who accuses himself and admits nothing, or a way of taking part without the wrong: "students planned elections". */
    static boolean saysNothing(Draft draft) {
        boolean ofHimself = draft.accuser().equals(draft.accused()) && draft.response() != Response.ADMITTED;
        boolean participates = !draft.types().isEmpty() && PARTICIPATION.containsAll(draft.types());
        return ofHimself || participates;
    }
}
