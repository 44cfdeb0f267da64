package org.allegata.accusation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allegata.accusation.words.Phrases;
import org.allegata.accusation.words.Words;

/** Finds accusations by frames: at each cue, who and what stand in the places that its frame names. */
final class FrameRecogniser {

    private static final int COMPLEMENT_REACH = 20;

    /** Who judges and reports, and is not the accused unless somebody says so in so many words. */
    private static final Set<Kind> REPORTERS = Set.of(Kind.COURT, Kind.NGO, Kind.INTERGOVERNMENTAL, Kind.MEDIA);

    private static final Set<String> LAWS = Set.of("convention", "conventions", "statute", "protocol");
    private static final Set<String> WISHES = Set.of("should", "must", "could", "would", "may", "might");
    private static final Set<String> PLEDGING = Set.of("firmly", "fully", "remain", "remains", "deeply", "strongly");
    private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless");
    private static final Set<String> ATTRIBUTES = Set.of("main", "prime");
    private static final int CONDITION_REACH = 8;
    private static final int MONEY_REACH = 5;
    private static final int LAW_REACH = 10;
    private static final int NEGATION_REACH = 4;
    private static final int OUTRIGHT_REACH = 8;

    private final Phrases<List<Frame>> cues = new Phrases<>();
    private final Set<String> negations;
    private final Courts courts;
    private final Set<String> articles;
    private final FrameWords frameWords;

    FrameRecogniser(List<Frame> frames, WordClasses classes) {
        Map<String, List<Frame>> byCue = new java.util.LinkedHashMap<>();
        frames.forEach(frame -> frame.cues()
                .forEach(cue -> byCue.computeIfAbsent(Names.fold(cue), key -> new ArrayList<>())
                        .add(frame)));
        byCue.forEach(cues::add);
        negations = classes.of("negation");
        courts = new Courts(classes.of("courtWord"));
        articles = classes.of("article");
        frameWords = FrameWords.of(classes);
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
                List<Draft> found =
                        new Match(clause, markup, new FrameCue(frame, at, cue.end(), end)).drafts(sources, used);
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
        private final FrameCue found;
        private List<ActorMention> accusers = List.of();
        private List<ActorMention> accused = List.of();
        private List<TypeMention> acts = List.of();

        Match(Clause clause, Markup markup, FrameCue found) {
            this.clause = clause;
            this.markup = markup;
            this.words = markup.words();
            this.frame = found.frame();
            this.found = found;
        }

        List<Draft> drafts(SourceFinder sources, Set<TypeMention> used) {
            if (clause.hasBefore(found.first(), negations, NEGATION_REACH)
                    || isAttribute()
                    || isLaw()
                    || isWish()
                    || isSelf() && Admissions.isNone(clause, markup, found, frameWords)
                    || isPledge()
                    || isOpen()) {
                return List.of();
            }
            FrameRoles roles = new FrameRoles(clause, markup, found, frameWords);
            accusers = roles.accusers();
            acts = roles.acts();
            accused = roles.accused();
            withoutReporters();
            if (isSelf()) {
                accused = Admissions.by(accused, clause, found, sources);
            }
            if (frame.courtOnly() && !accusers.isEmpty() && !courts.haveOne(accusers, words) || isUnclear()) {
                return List.of();
            }
            withoutUnsureActs();
            List<TypeMention> named = acts;
            withoutActsOfStates();
            if (acts.isEmpty()
                    && !(courts.haveOne(accusers, words)
                            && !frame.defaultTypes().isEmpty()
                            && !accused.isEmpty())) {
                return named.isEmpty() && isSaidOutright(roles) ? all(sources) : List.of();
            }
            used.addAll(named);
            return accused.isEmpty() && frame.accuser() != Frame.DefaultAccuser.UNNAMED ? List.of() : all(sources);
        }

        private boolean isSelf() {
            return frame.accuser() == Frame.DefaultAccuser.SELF;
        }

        private boolean isOutright() {
            return frame.outright().contains(found.text(words));
        }

        /** "Accused her of being missing in action": a word that is a wrong only in some sentences, which the models of types tell apart. */
        private void withoutUnsureActs() {
            if (isOutright() && acts.stream().noneMatch(TypeMention::sure)) {
                acts = List.of();
            }
        }

        /** Whether it is clear who accuses whom though no phrase names of what: "accused Sudan of carrying out the attack". */
        private boolean isSaidOutright(FrameRoles roles) {
            boolean unclear = frame.subject() == Frame.Role.ACCUSER && roles.isActive() && accusers.isEmpty();
            return isOutright()
                    && !accused.isEmpty()
                    && !unclear
                    && (frame.object() == Frame.Role.ACTS || saysWhatFor(roles));
        }

        /** Whether the first of its prepositions follows, with no mark between: "accused Sudan of", "is accused by Oxfam of". */
        private boolean saysWhatFor(FrameRoles roles) {
            int from = roles.isActive() ? accused.getLast().end() : found.complementEnd();
            return frame.after().entrySet().stream()
                    .filter(place -> place.getValue() == Frame.Role.ACTS)
                    .findFirst()
                    .flatMap(place -> clause.preposition(from, place.getKey(), OUTRIGHT_REACH))
                    .filter(place -> IntStream.range(from, place)
                            .noneMatch(at -> words.isMark(at) || roles.isActive() && clause.isPreposition(at)))
                    .isPresent();
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
            boolean wrongAlone =
                    frame.object() == Frame.Role.ACTS && !accusers.isEmpty() && !courts.haveOne(accusers, words);
            return frame.tongue() != Tongue.ENGLISH && accused.isEmpty() && !wrongAlone;
        }

        /** A court that is on trial was misread. */
        private void withoutReporters() {
            if (!frame.explicit()) {
                accused = accused.stream()
                        .filter(actor ->
                                !REPORTERS.contains(actor.actor().kind()) && !courts.haveOne(List.of(actor), words))
                        .toList();
            }
        }

        /** "The accused", "the main accused": no verb. */
        private boolean isAttribute() {
            String before = words.fold(found.first() - 1);
            boolean determiner = articles.contains(before) || ATTRIBUTES.contains(before);
            return !frame.noun() && determiner && found.end() - found.first() == 1;
        }

        /** "The Convention on the ... Crime of ...": a name, and no accusation. */
        private boolean isLaw() {
            return clause.hasBefore(found.first(), LAWS, LAW_REACH);
        }

        /** "Should be prosecuted": no step of justice. */
        private boolean isWish() {
            return frame.status() != Status.ALLEGED && clause.hasBefore(found.first(), WISHES, NEGATION_REACH);
        }

        /** "Committed to fighting torture", "committed $5 million to victims of torture". */
        private boolean isPledge() {
            int after = found.end();
            boolean money = IntStream.range(
                            after,
                            Math.min(after + MONEY_REACH, clause.sentence().end()))
                    .anyMatch(at -> words.text(at, at + 1).chars().anyMatch(Match::isCurrency));
            return words.fold(found.first()).startsWith("commit")
                    && (money || words.is(after, "to") || PLEDGING.contains(words.fold(found.first() - 1)));
        }

        private static boolean isCurrency(int character) {
            return Character.getType(character) == Character.CURRENCY_SYMBOL;
        }

        /** "Whether he committed murder", "will they go on committing murder?": nobody says so. */
        private boolean isOpen() {
            boolean asked = words.is(clause.sentence().end() - 1, "?")
                    && (frame.accuser() == Frame.DefaultAccuser.SOURCE || isSelf());
            return asked || clause.hasBefore(found.first(), CONDITIONS, CONDITION_REACH);
        }

        private List<Draft> all(SourceFinder sources) {
            if (isSelf()) {
                return accused.stream()
                        .map(Match::admitting)
                        .distinct()
                        .map(party -> draft(party, party))
                        .toList();
            }
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

        /** Who speaks for a body admits what it did; a head of state what he did. */
        private static Party admitting(ActorMention mention) {
            return mention.speaker().kind() == Kind.STATE
                    ? mention.actor().party()
                    : mention.speaker().party();
        }

        private List<Party> accused() {
            return accused.stream()
                    .flatMap(actor -> Stream.concat(Stream.of(actor.actor()), actor.actor().members().stream()))
                    .map(Actor::party)
                    .distinct()
                    .toList();
        }

        private Draft draft(Party accuser, Party party) {
            return new Draft(
                    accuser,
                    party,
                    acts.isEmpty() ? frame.defaultTypes() : Draft.ids(acts),
                    frame.status(),
                    frame.response(),
                    Period.UNKNOWN,
                    clause.sentence(),
                    frame.id());
        }

        private Party defaultAccuser(SourceFinder sources) {
            return switch (frame.accuser()) {
                // Who admits a wrong was dealt with before.
                case UNNAMED, SELF -> Party.UNNAMED;
                case SOURCE -> sources.source(clause, found.first());
                case COURT -> court(sources);
                case PROSECUTOR -> prosecutor(sources);
            };
        }

        /** The authority that says it, else the international court of the article, which has prosecutors of its own, else its only prosecutors. */
        private Party prosecutor(SourceFinder sources) {
            Party source = sources.source(clause, found.first());
            return source.kind() == Kind.STATE_ORGAN
                    ? source
                    : markup.court()
                            .filter(court -> court.id() != null)
                            .or(markup::prosecutors)
                            .orElse(Party.UNNAMED);
        }

        /** A court named in the sentence, else the police or prosecutor who says it. */
        private Party court(SourceFinder sources) {
            Party named = courts.first(clause.sentence(), markup, accused)
                    .or(() -> markup.previous(clause.sentence()).flatMap(sentence -> courts.only(sentence, markup)))
                    .or(markup::court)
                    .orElse(Party.UNNAMED);
            Party source = named.equals(Party.UNNAMED) ? sources.source(clause, found.first()) : named;
            boolean organ = source.kind() == Kind.STATE_ORGAN || source.kind() == Kind.COURT;
            return organ ? source : Party.UNNAMED;
        }
    }
}
