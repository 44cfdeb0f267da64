package org.allegata.accusation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allegata.accusation.Frame.Role;
import org.allegata.accusation.words.Phrases;
import org.allegata.accusation.words.Sentence;
import org.allegata.accusation.words.Words;
import org.jspecify.annotations.Nullable;

/** Finds accusations by frames: at each cue, who and what stand in the places that its frame names. */
final class FrameRecogniser {

    private static final int REACH = 30;
    private static final int COMPLEMENT_REACH = 20;

    /** Who judges and reports, and is not the accused unless somebody says so in so many words. */
    private static final Set<Kind> REPORTERS = Set.of(Kind.COURT, Kind.NGO, Kind.INTERGOVERNMENTAL, Kind.MEDIA);

    private static final Set<String> OTHERS = Set.of("other");
    private static final Set<String> LAWS = Set.of("convention", "conventions", "statute", "protocol");
    private static final Set<String> WISHES = Set.of("should", "must", "could", "would", "may", "might");
    private static final int LAW_REACH = 10;
    private static final int NEGATION_REACH = 4;

    private final Phrases<List<Frame>> cues = new Phrases<>();
    private final Set<String> negations;
    private final Set<String> courtWords;
    private final Set<String> articles;
    private final Set<String> auxiliaries;

    FrameRecogniser(List<Frame> frames, WordClasses classes) {
        Map<String, List<Frame>> byCue = new java.util.LinkedHashMap<>();
        frames.forEach(frame -> frame.cues()
                .forEach(cue -> byCue.computeIfAbsent(Names.fold(cue), key -> new ArrayList<>())
                        .add(frame)));
        byCue.forEach(cues::add);
        negations = classes.of("negation");
        courtWords = classes.of("courtWord");
        articles = classes.of("article");
        auxiliaries = classes.of("auxiliary");
    }

    /** The accusations of one sentence; the words whose types they took are marked in {@code used}. */
    List<Draft> find(Clause clause, Markup markup, SourceFinder sources, Set<TypeMention> used) {
        List<Draft> drafts = new ArrayList<>();
        Words words = markup.words();
        int at = clause.sentence().first();
        while (at < clause.sentence().end()) {
            Optional<Phrases.Found<List<Frame>>> cue =
                    cues.longest(words, at, clause.sentence().end());
            if (cue.isPresent() && markup.actor(at) == null) {
                at = match(clause, markup, sources, used, at, cue.get(), drafts);
            } else {
                at = cue.map(Phrases.Found::end).orElse(at + 1);
            }
        }
        return drafts;
    }

    /** Adds what the first frame that fits finds at a cue; returns the word after it. */
    private int match(
            Clause clause,
            Markup markup,
            SourceFinder sources,
            Set<TypeMention> used,
            int at,
            Phrases.Found<List<Frame>> cue,
            List<Draft> drafts) {
        for (Frame frame : cue.value()) {
            if (frame.accents() && !frame.isWrittenSo(markup.words().text(at, cue.end()))) {
                continue;
            }
            int end = frame.complements().isEmpty() ? cue.end() : complement(markup.words(), clause, frame, cue.end());
            if (end > 0) {
                List<Draft> found = new Match(clause, markup, frame, at, cue.end(), end).drafts(sources, used);
                drafts.addAll(found);
                if (!found.isEmpty()) {
                    return end;
                }
            }
        }
        return cue.end();
    }

    /** The word after "guilty" in "found X guilty"; 0 where none follows. */
    private static int complement(Words words, Clause clause, Frame frame, int from) {
        for (int at = from; at < Math.min(clause.sentence().end(), from + COMPLEMENT_REACH); at++) {
            if (frame.complements().contains(words.fold(at))) {
                return at + 1;
            }
            if (words.is(at, ";") || words.is(at, "that") || words.is(at, "que")) {
                break;
            }
        }
        return 0;
    }

    /** One frame at one cue. */
    private final class Match {

        private final Clause clause;
        private final Markup markup;
        private final Words words;
        private final Frame frame;
        private final int cue;
        private final int cueEnd;
        private final int end;
        private List<ActorMention> accusers = List.of();
        private List<ActorMention> accused = List.of();
        private boolean accusedOther;
        private List<TypeMention> acts = List.of();

        Match(Clause clause, Markup markup, Frame frame, int cue, int cueEnd, int end) {
            this.clause = clause;
            this.markup = markup;
            this.words = markup.words();
            this.frame = frame;
            this.cue = cue;
            this.cueEnd = cueEnd;
            this.end = end;
        }

        List<Draft> drafts(SourceFinder sources, Set<TypeMention> used) {
            if (clause.hasBefore(cue, negations, NEGATION_REACH) || isAttribute() || isLaw() || isWish()) {
                return List.of();
            }
            assign();
            withoutReporters();
            if (frame.courtOnly() && !accusers.isEmpty() && !isCourt(accusers) || isUnclear()) {
                return List.of();
            }
            List<TypeMention> named = acts;
            withoutActsOfStates();
            if (acts.isEmpty() && !(isCourt(accusers) && !frame.defaultTypes().isEmpty() && !accused.isEmpty())) {
                return List.of();
            }
            used.addAll(named);
            return accused.isEmpty() && frame.accuser() != Frame.DefaultAccuser.UNNAMED ? List.of() : all(sources);
        }

        /** Whoever is detained, tried or sentenced is not accused of that: the state that does it may be. */
        private void withoutActsOfStates() {
            boolean step = frame.status() != Status.ALLEGED
                    && accused.stream().allMatch(a -> a.actor().isPerson());
            if (step) {
                acts = acts.stream()
                        .filter(act -> !act.types().stream().allMatch(ActRecogniser.OF_STATES::contains))
                        .toList();
            }
        }

        /** Beyond English too little grammar is known to hold whoever isn't understood for unnamed. */
        private boolean isUnclear() {
            boolean wrongAlone = frame.object() == Role.ACTS && !accusers.isEmpty() && !isCourt(accusers);
            return frame.tongue() != Tongue.ENGLISH && accused.isEmpty() && !wrongAlone;
        }

        /** A court that is on trial was misread. */
        private void withoutReporters() {
            if (!frame.explicit()) {
                accused = accused.stream()
                        .filter(actor -> !REPORTERS.contains(actor.actor().kind()) && !isCourt(List.of(actor)))
                        .toList();
            }
        }

        /** "The accused", "the convicted": a noun, and no verb. */
        private boolean isAttribute() {
            boolean determiner = articles.contains(words.fold(cue - 1));
            return !frame.noun() && determiner && cueEnd - cue == 1;
        }

        /** "The Convention on the ... Crime of ...": a name, and no accusation. */
        private boolean isLaw() {
            return clause.hasBefore(cue, LAWS, LAW_REACH);
        }

        /** "Should be prosecuted": no step of justice. */
        private boolean isWish() {
            return frame.status() != Status.ALLEGED && clause.hasBefore(cue, WISHES, NEGATION_REACH);
        }

        private void assign() {
            if (frame.noun()) {
                assignNoun();
            } else if (isPassive()) {
                take(frame.object(), clause.isPassive(cue) ? clause.subject(cue) : clause.ofParticiple(cue), false);
                after(end);
                listGoesOn();
            } else {
                take(frame.subject(), clause.subject(cue), true);
                object();
                after(end);
            }
        }

        private boolean isPassive() {
            if (!frame.participles().contains(cueText())) {
                return false;
            }
            boolean participle = end - cueEnd <= 1 && frame.after().containsKey(words.fold(end));
            return clause.isPassive(cue) || participle;
        }

        private String cueText() {
            StringBuilder text = new StringBuilder(words.fold(cue));
            for (int at = cue + 1; at < cueEnd; at++) {
                text.append(' ').append(words.fold(at));
            }
            return text.toString();
        }

        private void object() {
            if (frame.object() == Role.ACTS) {
                acts = clause.actsAfter(end);
            } else {
                take(frame.object(), clause.actorsAfter(cueEnd), false);
                if (end == cueEnd + 1 && !frame.after().containsKey(words.fold(end))) {
                    take(frame.object(), clause.actorsAfter(end), false);
                }
            }
        }

        private void assignNoun() {
            verbSubject();
            if (frame.later().isEmpty()) {
                if (words.is(end, "of")) {
                    acts = clause.actsAfter(end + 1);
                }
                after(end);
                return;
            }
            after(end);
            int from = accused.isEmpty() ? end : accused.getLast().end();
            frame.later()
                    .forEach((preposition, role) -> clause.preposition(from, preposition, REACH)
                            .filter(place -> acts.isEmpty())
                            .ifPresent(place -> acts = clause.actsAfter(place + 1)));
        }

        private void verbSubject() {
            for (int at = cue - 1; at >= clause.sentence().first() && at > cue - REACH; at--) {
                if (frame.verbs().contains(words.fold(at))) {
                    take(Role.ACCUSER, clause.subject(at), true);
                    return;
                }
            }
        }

        /** "Among other crimes committed by X, torture and rape": what stands after X too is what X is accused of. */
        private void listGoesOn() {
            boolean other = frame.object() == Role.ACTS && !accused.isEmpty() && clause.hasBefore(cue, OTHERS, 7);
            if (other && words.is(accused.getLast().end(), ",")) {
                acts = java.util.stream.Stream.concat(
                                acts.stream(),
                                clause.actsAfter(accused.getLast().end()).stream())
                        .toList();
            }
        }

        private void after(int from) {
            if (frame.tongue() != Tongue.ENGLISH) {
                earliestActs(from);
            }
            frame.after()
                    .forEach((preposition, role) -> clause.preposition(from, preposition, REACH)
                            .ifPresent(place -> {
                                if (role == Role.ACTS) {
                                    acts = acts.isEmpty() ? clause.actsAfter(place + 1) : acts;
                                } else if (near(from, place)
                                        && !isNextVerb(from, place)
                                        && !isOtherAgent(role, preposition)) {
                                    take(role, clause.actorsAfter(afterPart(place + 1)), false);
                                }
                            }));
        }

        /** "D'exactions et de meurtres": what somebody is accused of begins with the first of its prepositions. */
        private void earliestActs(int from) {
            frame.after().entrySet().stream()
                    .filter(entry -> entry.getValue() == Role.ACTS && acts.isEmpty())
                    .flatMap(entry -> clause.preposition(from, entry.getKey(), REACH).stream())
                    .min(Integer::compare)
                    .ifPresent(place -> acts = clause.actsAfter(place + 1).stream()
                            .filter(act -> !isNextVerb(place, act.first()))
                            .toList());
        }

        /** "Accusé de torture, a été condamné pour viol": where a comma and an auxiliary stand between, another verb has begun. */
        private boolean isNextVerb(int from, int to) {
            return frame.tongue() != Tongue.ENGLISH
                    && java.util.stream.IntStream.range(from, to)
                            .anyMatch(at -> words.is(at, ",") && auxiliaries.contains(words.fold(at + 1)));
        }

        /** "Por parte de", "de la part de": who it is stands after the whole. */
        private int afterPart(int at) {
            int end = words.is(at, "parte") ? at + 1 : at;
            return words.is(end - 1, "parte") || words.is(end - 1, "part") ? end + 1 : end;
        }

        /** "Responsible for massacres by soldiers": who is responsible stands before. */
        private boolean isOtherAgent(Role role, String preposition) {
            return role == Role.ACCUSED
                    && preposition.equals("by")
                    && frame.object() == Role.ACTS
                    && words.is(end - 1, "for");
        }

        /** A phrase with "by" or "against" belongs to the cue where it follows at once, or after what the cue is about. */
        private boolean near(int from, int place) {
            boolean parenthesis = words.is(from, "\u2013") || words.is(from, ",");
            return place - from <= (parenthesis ? 10 : 3)
                    || acts.stream().anyMatch(act -> Math.abs(place - act.end()) <= 3)
                    || markup.types(from, place).size() > 0;
        }

        private void take(@Nullable Role role, Clause.Found found, boolean subject) {
            List<ActorMention> actors = found instanceof Clause.Known known ? known.actors() : List.of();
            if (role == Role.ACCUSER && accusers.isEmpty()) {
                accusers = actors;
            } else if (role == Role.ACCUSED && accused.isEmpty()) {
                accused = actors;
                accusedOther = found instanceof Clause.Other;
            } else if (role == Role.ACTS && subject == false && acts.isEmpty()) {
                acts = markup.types(clause.sentence().first(), cue);
            }
        }

        private boolean isCourt(List<ActorMention> actors) {
            return actors.stream().anyMatch(actor -> actor.actor().kind() == Kind.COURT || isCourtWord(actor));
        }

        private boolean isCourtWord(ActorMention actor) {
            for (int at = actor.first(); at < actor.end(); at++) {
                if (courtWords.contains(words.fold(at))) {
                    return true;
                }
            }
            return false;
        }

        private List<Draft> all(SourceFinder sources) {
            List<Draft> drafts = new ArrayList<>();
            List<Party> by = accusers.isEmpty()
                    ? List.of(defaultAccuser(sources))
                    : accusers.stream().map(a -> a.speaker().party()).toList();
            List<Party> against = accused.isEmpty() ? List.of(Party.UNNAMED) : accused();
            for (Party accuser : by) {
                for (Party party : against) {
                    drafts.add(draft(accuser, party));
                }
            }
            return drafts;
        }

        private List<Party> accused() {
            return accused.stream()
                    .flatMap(actor -> java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(actor.actor()), actor.actor().members().stream()))
                    .map(Actor::party)
                    .distinct()
                    .toList();
        }

        private Draft draft(Party accuser, Party party) {
            Draft draft = Draft.of(accuser, party, acts, frame.status(), clause.sentence(), frame.id());
            return acts.isEmpty()
                    ? new Draft(
                            accuser,
                            party,
                            frame.defaultTypes(),
                            frame.status(),
                            Response.NONE,
                            Period.UNKNOWN,
                            clause.sentence(),
                            frame.id())
                    : draft;
        }

        private Party defaultAccuser(SourceFinder sources) {
            return switch (frame.accuser()) {
                case UNNAMED -> Party.UNNAMED;
                case SOURCE -> sources.source(clause, cue);
                case COURT -> court(sources);
            };
        }

        /** A court named in the sentence, else the police or prosecutor who says it. */
        private Party court(SourceFinder sources) {
            Party named = courtInSentence()
                    .or(() -> markup.previous(clause.sentence()).flatMap(this::courtIn))
                    .or(markup::court)
                    .orElse(Party.UNNAMED);
            Party source = named.equals(Party.UNNAMED) ? sources.source(clause, cue) : named;
            boolean organ = source.kind() == Kind.STATE_ORGAN || source.kind() == Kind.COURT;
            return organ ? source : Party.UNNAMED;
        }

        private Optional<Party> courtInSentence() {
            for (int at = clause.sentence().first(); at < clause.sentence().end(); at++) {
                ActorMention actor = markup.actor(at);
                if (actor != null && isCourt(List.of(actor)) && !accused.contains(actor)) {
                    return Optional.of(actor.actor().party());
                }
            }
            return Optional.empty();
        }

        /** The court named in another sentence, if it is the only one there. */
        private Optional<Party> courtIn(Sentence sentence) {
            List<Party> courts = java.util.stream.IntStream.range(sentence.first(), sentence.end())
                    .mapToObj(markup::actor)
                    .filter(actor -> actor != null && actor.actor().kind() == Kind.COURT)
                    .map(actor -> actor.actor().party())
                    .distinct()
                    .toList();
            return courts.size() == 1 ? Optional.of(courts.getFirst()) : Optional.empty();
        }
    }
}
