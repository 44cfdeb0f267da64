package org.allegata.accusation;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allegata.accusation.Frame.Role;
import org.allegata.accusation.words.Words;
import org.jspecify.annotations.Nullable;

/** Who and what stand in the places that a frame names, at one of its cues. */
final class FrameRoles {

    private static final int REACH = 30;

    /** Words that may stand between who accuses and who is accused where the verb stands first: the day, mostly. */
    private static final int NEXT = 3;

    private static final Set<String> OTHERS = Set.of("other");
    private static final Set<String> WANTING =
            Set.of("up", "call", "calls", "called", "calling", "support", "respect", "fight", "struggle", "campaign");
    private static final int SHORTEST_GERUND = 5;
    private final Clause clause;
    private final Markup markup;
    private final Words words;
    private final Frame frame;
    private final String cueText;
    private final int cue;
    private final int cueEnd;
    private final int end;
    private final FrameWords frameWords;
    private List<ActorMention> accusers = List.of();
    private List<ActorMention> accused = List.of();
    private List<TypeMention> acts = List.of();

    FrameRoles(Clause clause, Markup markup, FrameCue found, FrameWords frameWords) {
        this.clause = clause;
        this.markup = markup;
        this.words = markup.words();
        this.frame = found.frame();
        this.cueText = found.text(words);
        this.cue = found.first();
        this.cueEnd = found.end();
        this.end = found.complementEnd();
        this.frameWords = frameWords;
        assign();
    }

    /** Whether somebody or something stands before the cue as who does what it says, be it understood or not. */
    boolean isActive() {
        return !frame.noun() && !frame.verbFirst() && !isPassive();
    }

    List<ActorMention> accusers() {
        return accusers;
    }

    List<ActorMention> accused() {
        return accused;
    }

    List<TypeMention> acts() {
        return acts;
    }

    private void assign() {
        if (frame.verbFirst()) {
            assignVerbFirst();
        } else if (frame.noun()) {
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

    /** "Accused X Y of": who accuses stands right after the verb, and who is accused after that. */
    private void assignVerbFirst() {
        List<ActorMention> after = markup.actors(clause.sentence()).stream()
                .filter(mention -> mention.first() >= end)
                .limit(2)
                .toList();
        if (after.size() == 2
                && after.getFirst().first() == end
                && after.getLast().first() - after.getFirst().end() <= NEXT) {
            accusers = after.subList(0, 1);
            accused = after.subList(1, 2);
            acts = clause.actsAfter(after.getLast().end());
        }
    }

    private boolean isPassive() {
        if (!frame.participles().contains(cueText)) {
            return false;
        }
        boolean participle = end - cueEnd <= 1 && frame.after().containsKey(words.fold(end));
        return clause.isPassive(cue) || participle;
    }

    private void object() {
        if (frame.object() == Role.ACTS) {
            acts = clause.actsAfter(end).stream()
                    .takeWhile(act -> !isPurpose(act))
                    .toList();
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
            acts = Stream.concat(
                            acts.stream(), clause.actsAfter(accused.getLast().end()).stream())
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
                                acts = acts.isEmpty()
                                                && !(preposition.equals("for")
                                                        && (isOthers(place + 1) || isWanted(place)))
                                        ? clause.actsAfter(place + 1)
                                        : acts;
                            } else if (near(from, place)
                                    && !isNextVerb(from, place)
                                    && !isOtherAgent(role, preposition)
                                    && !isOtherVerb(place)) {
                                Role atOnce = place == from ? frame.once().getOrDefault(preposition, role) : role;
                                take(atOnce, clause.actorsAfter(afterPart(place + 1)), false);
                            }
                        }));
    }

    /** "Vowed to stand up for freedom of expression": what stands behind is not what was done. */
    private boolean isWanted(int preposition) {
        return WANTING.contains(words.fold(preposition - 1));
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
                && IntStream.range(from, to)
                        .anyMatch(at ->
                                words.is(at, ",") && frameWords.auxiliaries().contains(words.fold(at + 1)));
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

    /** "Evidence of the crimes reported by the ministry", "charges laid by a court": the doer of another verb. */
    private boolean isOtherVerb(int preposition) {
        String before = words.fold(preposition - 1);
        return frame.noun()
                && before.length() > 3
                && before.endsWith("ed")
                && !frameWords.done().contains(before)
                && markup.type(preposition - 1) == null;
    }

    /** A phrase with "by" or "against" belongs to the cue where it follows at once, or after what the cue is about. */
    private boolean near(int from, int place) {
        boolean parenthesis = words.is(from, "\u2013") || words.is(from, ",");
        return place - from <= (parenthesis ? 10 : 3)
                || acts.stream().anyMatch(act -> Math.abs(place - act.end()) <= 3)
                || !markup.types(from, place).isEmpty();
    }

    private void take(@Nullable Role role, Clause.Found found, boolean subject) {
        List<ActorMention> actors = found instanceof Clause.Known known ? known.actors() : List.of();
        if (role == Role.ACCUSED && actors.stream().anyMatch(clause::isInquiry)) {
            return;
        }
        if (role == Role.ACCUSER && accusers.isEmpty()) {
            accusers = actors;
        } else if (role == Role.ACCUSED && accused.isEmpty()) {
            accused = actors;
        } else if (role == Role.ACTS && !subject && acts.isEmpty()) {
            acts = before();
        }
    }

    /** What stands before a passive: "crimes were committed". Without its auxiliary it belongs to a noun: not to "killed" in "killed in a raid carried out by". */
    private List<TypeMention> before() {
        if (clause.isInquiry(cue - 1)) {
            return List.of();
        }
        List<TypeMention> acts = markup.types(clause.sentence().first(), cue);
        return clause.isPassive(cue)
                ? acts
                : acts.stream().filter(act -> !act.verb()).toList();
    }

    /** "For failing to stop the torture", "for the lack of", "for lifting": the wrong that follows is another's. */
    private boolean isOthers(int from) {
        int at = frameWords.determiners().contains(words.fold(from)) ? from + 1 : from;
        String fold = words.fold(at);
        boolean gerund = fold.length() > SHORTEST_GERUND && fold.endsWith("ing") && markup.type(at) == null;
        return frameWords.omissions().contains(fold)
                || gerund && !frameWords.doings().contains(fold);
    }

    /** "Carry out an inquiry to ensure that the murder": what follows "to" or "that" is not what is done. */
    private boolean isPurpose(TypeMention act) {
        return frame.tongue() == Tongue.ENGLISH
                && IntStream.range(end, act.first()).anyMatch(at -> words.is(at, "to") || words.is(at, "that"));
    }
}
