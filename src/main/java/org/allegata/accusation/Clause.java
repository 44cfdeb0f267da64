package org.allegata.accusation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allegata.accusation.words.Sentence;
import org.allegata.accusation.words.Words;
import org.jspecify.annotations.Nullable;

/** The grammar of one sentence as far as it's needed: who stands before a verb, who after it, and who after a preposition. */
final class Clause {

    /** Who stands where a role is looked for. */
    sealed interface Found {}

    /** Somebody known. */
    record Known(List<ActorMention> actors) implements Found {}

    /** Somebody or something, but nobody we know: "residents", "the weather". */
    record Other(int at) implements Found {}

    /** Nobody. */
    record Nobody() implements Found {}

    private static final int FAR = 45;

    /** "Led", "need": too short to tell a verb in the past by its ending. */
    private static final int TOO_SHORT_FOR_PAST = 4;

    private static final Set<Kind> MISSION_SENDERS = Set.of(Kind.INTERGOVERNMENTAL, Kind.NGO);

    static final int LONGEST_APPOSITION = 16;
    static final int MOST_UNKNOWN = 4;

    private final Markup markup;
    private final Words words;
    private final Sentence sentence;
    private final Grammar grammar;
    private final SentenceMarks marks;
    private final Coordination together;

    Clause(Markup markup, Sentence sentence, Grammar grammar) {
        this.markup = markup;
        this.words = markup.words();
        this.sentence = sentence;
        this.grammar = grammar;
        this.marks = new SentenceMarks(words, sentence);
        this.together = new Coordination(markup, sentence, grammar);
    }

    Sentence sentence() {
        return sentence;
    }

    Markup markup() {
        return markup;
    }

    Grammar grammar() {
        return grammar;
    }

    /** Who does what the verb at a word says, in the active voice. */
    Found subject(int verb) {
        int at = verb - 1;
        while (at >= sentence.first() && verb - at < FAR) {
            ActorMention actor = markup.actor(at);
            if (actor != null) {
                int before = together.beforeNounPhrase(actor.first());
                if (!grammar.isPreposition(words.fold(before)) || before < sentence.first()) {
                    return new Known(together.upTo(actor));
                }
                at = before - 1;
            } else if (grammar.isTransparent(words.fold(at)) || markup.date(at) != null || words.is(at, Words.QUOTE)) {
                at--;
            } else if (grammar.isRelative(words.fold(at)) && at > sentence.first()) {
                return antecedent(words.is(at - 1, ",") ? at - 2 : at - 1);
            } else if (isBoundary(at)) {
                return new Nobody();
            } else if (isConjunction(at)) {
                return sharedSubject(at, verb);
            } else {
                boolean apposition = words.is(at, ",") && !words.fold(verb).endsWith("ing");
                ActorMention apposed = apposition ? personBetweenCommas(at) : null;
                if (apposed != null) {
                    return new Known(List.of(apposed));
                }
                int next = beforePhrase(at);
                if (next >= at) {
                    return headOf(at);
                }
                at = next;
            }
        }
        return new Nobody();
    }

    /** "The group's director, N. N., said". */
    private @Nullable ActorMention personBetweenCommas(int comma) {
        ActorMention person = markup.actor(comma - 1);
        if (person == null || !person.actor().isPerson()) {
            return null;
        }
        int voice = person.first() - 2;
        boolean apposed = voice >= sentence.first()
                && words.is(voice + 1, ",")
                && grammar.isVoice(words.fold(voice))
                && isOnePhraseUpTo(voice);
        return apposed ? person : null;
    }

    /** Whether nothing but one noun phrase stands between the start of the sentence, or a mark, and a noun: no "family of the director". */
    private boolean isOnePhraseUpTo(int noun) {
        for (int at = noun; at >= sentence.first() && !words.isMark(at); at--) {
            String fold = words.fold(at);
            if (grammar.isPreposition(fold) || grammar.isRelative(fold) || grammar.isClauseBreak(fold)) {
                return false;
            }
        }
        return true;
    }

    /** Whose a participle without "be" is: "Hamas, accused of ..." and "the army accused of ...". */
    Found ofParticiple(int participle) {
        int at = words.is(participle - 1, ",") ? participle - 2 : participle - 1;
        ActorMention actor = markup.actor(at);
        return actor != null && actor.first() >= sentence.first()
                ? new Known(together.upTo(actor))
                : new Other(participle);
    }

    /** Whom "which" and "who" mean: the name right before. */
    private Found antecedent(int at) {
        ActorMention actor = markup.actor(at);
        return actor != null && actor.first() >= sentence.first() ? new Known(List.of(actor)) : new Other(at);
    }

    private boolean isConjunction(int at) {
        return grammar.isConjunction(words.fold(at));
    }

    private boolean isBoundary(int at) {
        return words.is(at, ";")
                || words.is(at, ":")
                || grammar.isClauseBreak(words.fold(at)) && !grammar.isRelative(words.fold(at));
    }

    /** "Hamas fighters", "Israel's army": the noun at this word may belong to somebody known. */
    private Found headOf(int noun) {
        if (grammar.isInquiry(words.fold(noun))) {
            return new Other(noun);
        }
        ActorMention modifier = modifierOf(noun);
        boolean owned = words.is(noun - 1, Words.POSSESSIVE) && grammar.isHolding(words.fold(noun));
        ActorMention owner = owned ? markup.actor(noun - 2) : null;
        if (modifier != null && !modifier.actor().isPerson()) {
            boolean apart = grammar.isApart(words.fold(noun)) || grammar.isFormer(words, modifier.first());
            return apart ? new Other(noun) : new Known(List.of(modifier));
        }
        return owner != null ? new Known(List.of(owner)) : new Other(noun);
    }

    /** Whose a noun is: of "Hamas fighters" and, with words between, of "a UN fact-finding mission" and "a UN-appointed panel of experts". */
    private @Nullable ActorMention modifierOf(int noun) {
        if (!grammar.isMission(words.fold(noun))) {
            return markup.actor(noun - 1);
        }
        int at = noun - 1;
        while (at > sentence.first() && noun - at <= MOST_UNKNOWN && grammar.isMissionWord(words.fold(at))) {
            at--;
        }
        ActorMention modifier = markup.actor(at);
        boolean sends = modifier != null
                && (at == noun - 1 || MISSION_SENDERS.contains(modifier.actor().kind()));
        return sends ? modifier : null;
    }

    /** Whether it is an inquiry or a report of somebody that is named. */
    boolean isInquiry(ActorMention mention) {
        return isInquiry(mention.end() - 1);
    }

    /** "An investigation carried out by the police": what was looked into is not what they did. */
    boolean isInquiry(int noun) {
        return grammar.isInquiry(words.fold(noun));
    }

    /** The word before what stands between commas, dashes or brackets, or before a phrase with a preposition; else the same word. */
    private int beforePhrase(int at) {
        if (words.is(at, ",")) {
            int open = marks.previous(at - 1, ",", LONGEST_APPOSITION);
            return open >= 0 ? open - 1 : at - 1;
        }
        if (words.is(at, "\u2013")) {
            return marks.previous(at - 1, "\u2013", LONGEST_APPOSITION) - 1;
        }
        if (words.is(at, ")")) {
            return marks.previous(at - 1, "(", LONGEST_APPOSITION) - 1;
        }
        for (int i = at - 1;
                i >= Math.max(sentence.first(), at - MOST_UNKNOWN) && !words.isMark(i) && markup.actor(i) == null;
                i--) {
            if (grammar.isPreposition(words.fold(i))) {
                return i - 1;
            }
        }
        return at;
    }

    /**
     * As {@link #firstSubject}, but of an act not from outside of what somebody says: in "X said that Y had attacked and beaten" it is not X who has beaten.
     * Another verb of saying goes on with who said the first.
     */
    private Found sharedSubject(int conjunction, int verb) {
        Found found = firstSubject(conjunction);
        boolean reported = found instanceof Known known
                && !grammar.isSpeech(words.fold(verb))
                && isReported(known.actors().getLast().end(), conjunction);
        return reported ? new Other(conjunction) : found;
    }

    /** Whether "said that" or "revealed on Monday that" stands between. */
    private boolean isReported(int from, int to) {
        boolean said = false;
        for (int at = from; at < to; at++) {
            if (said && words.is(at, "that")) {
                return true;
            }
            said |= grammar.isSpeech(words.fold(at));
        }
        return false;
    }

    /** The subject that verbs share: "X praised the plan and accused Y", "X confirmed the attack, saying ...". */
    Found firstSubject(int limit) {
        int start = limit;
        while (start > sentence.first() && !words.is(start - 1, ";") && limit - start < FAR) {
            start--;
        }
        for (int at = start; at < limit; at++) {
            ActorMention actor = markup.actor(at);
            boolean bracketed = actor != null && words.is(actor.first() - 1, "(");
            int before = actor == null ? at : together.beforeNounPhrase(actor.first());
            if (actor != null && !bracketed && !grammar.isPreposition(words.fold(before))) {
                if (isVerb(before)) {
                    return new Other(limit);
                }
                return actor.end() <= limit ? new Known(together.upTo(actor)) : new Nobody();
            }
        }
        return new Other(limit);
    }

    /** Whether a mention is the subject of a verb by itself: no object of another verb, and no part of "a UN driver". */
    boolean isWholeSubject(ActorMention mention, int verb) {
        int before = together.beforeNounPhrase(mention.first());
        boolean begins = before < sentence.first()
                || words.isMark(before)
                || isConjunction(before)
                || grammar.isClauseBreak(words.fold(before))
                || grammar.isTransparent(words.fold(before))
                || markup.date(before) != null;
        int after = mention.end();
        String fold = words.fold(after);
        boolean ends = after == verb
                || words.isMark(after)
                || grammar.isTransparent(fold)
                || grammar.isRelative(fold)
                || grammar.isPreposition(fold)
                || markup.date(after) != null;
        return begins && ends;
    }

    /** "The president called Hamas a threat and accused them": Hamas is the object of a verb, and not who accuses. */
    private boolean isVerb(int at) {
        String fold = words.fold(at);
        return at >= sentence.first()
                && fold.length() > TOO_SHORT_FOR_PAST
                && fold.endsWith("ed")
                && !grammar.isDeterminer(words.fold(at - 1))
                && !words.is(at - 1, "-")
                && !words.isCapital(at)
                && !grammar.isTransparent(fold);
    }

    /** Who stands right after a verb or preposition, each of several. */
    Found actorsAfter(int from) {
        int unknown = 0;
        for (int at = from; at < sentence.end() && at < from + 12; at++) {
            ActorMention actor = markup.actor(at);
            if (actor != null) {
                return unknown > 0 && !actor.actor().isPerson() ? new Other(at) : known(actor);
            }
            String fold = words.fold(at);
            if (words.is(at, ",") || words.is(at, "\u2013")) {
                int close = marks.next(at + 1, words.fold(at), LONGEST_APPOSITION);
                if (close < 0) {
                    return new Nobody();
                }
                at = close;
            } else if (grammar.isPreposition(fold)
                    || words.isMark(at) && !words.is(at, Words.QUOTE)
                    || grammar.isClauseBreak(fold)) {
                return unknown > 0 ? new Other(at) : new Nobody();
            } else if (!grammar.isTransparent(fold)
                    && !grammar.isDeterminer(fold)
                    && markup.date(at) == null
                    && !words.is(at, Words.QUOTE)) {
                unknown += words.isCapital(at) ? 0 : 1;
            }
        }
        return unknown > 0 ? new Other(from) : new Nobody();
    }

    private Found known(ActorMention actor) {
        if (words.is(actor.end(), Words.POSSESSIVE)) {
            ActorMention head = markup.actor(actor.end() + 1);
            if (head != null) {
                return new Known(together.from(head));
            }
            return grammar.isHolding(words.fold(actor.end() + 1))
                    ? new Known(List.of(actor))
                    : new Other(actor.end() + 1);
        }
        return new Known(together.from(actor));
    }

    /** The types named from a word on, up to where the sentence turns to something else. */
    List<TypeMention> actsAfter(int from) {
        List<TypeMention> acts = new ArrayList<>();
        for (int at = from; at < sentence.end() && at < from + FAR; at++) {
            String fold = words.fold(at);
            if (words.is(at, ";") || grammar.endsActs(fold) || grammar.isQuoting(fold)) {
                break;
            }
            TypeMention type = markup.type(at);
            if (type != null && (type.first() == at || at == from)) {
                if (!isDoer(type)) {
                    acts.add(type);
                }
                at = type.end() - 1;
            }
        }
        return acts;
    }

    /** "Lies spread by terrorist groups": who does something is no act. */
    private boolean isDoer(TypeMention type) {
        return !type.verb() && words.is(type.first() - 1, "by");
    }

    boolean isPreposition(int at) {
        return grammar.isPreposition(words.fold(at)) && markup.date(at) == null;
    }

    /** The place of a preposition in what follows a cue, in this clause and not inside brackets or dashes. */
    Optional<Integer> preposition(int from, String preposition, int reach) {
        for (int at = from; at < Math.min(sentence.end(), from + reach); at++) {
            if (words.is(at, preposition) && markup.actor(at) == null) {
                return Optional.of(at);
            }
            if (words.is(at, "\u2013")) {
                int close = marks.next(at + 1, "\u2013", LONGEST_APPOSITION);
                at = close < 0 ? at : close;
            }
            if (words.is(at, ";")) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Whether one of these words stands shortly before, with nothing but small words between. */
    boolean hasBefore(int at, Set<String> wanted, int reach) {
        for (int i = at - 1; i >= Math.max(sentence.first(), at - reach); i--) {
            if (wanted.contains(words.fold(i))) {
                return true;
            }
            if (words.isMark(i) && !words.is(i, Words.QUOTE)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a form of "be" governs the participle here, alone or as one of several: "was beaten, tortured and killed". */
    boolean isPassive(int participle) {
        for (int at = participle - 1; at >= Math.max(sentence.first(), participle - 8); at--) {
            String fold = words.fold(at);
            if (grammar.isBe(fold)) {
                return true;
            }
            boolean listed = grammar.isListWord(fold) || fold.equals(",") || fold.endsWith("ed") || fold.endsWith("en");
            if (!grammar.isTransparent(fold) && !listed) {
                return false;
            }
        }
        return false;
    }

    /** Whether another event stands between: "killed during a raid by the army" says who raided. */
    boolean turnsAside(int from, int to) {
        for (int at = from; at < to; at++) {
            if (grammar.endsActs(words.fold(at)) && markup.date(at + 1) == null) {
                return true;
            }
        }
        return false;
    }

    /** Whether something that can be an object follows: neither a mark nor a small word. */
    boolean hasObject(int end) {
        String fold = words.fold(end);
        boolean small = grammar.isPreposition(fold)
                || grammar.isClauseBreak(fold)
                || grammar.isListWord(fold)
                || grammar.isTransparent(fold) && !fold.equals("all");
        return end < sentence.end()
                && !words.isMark(end)
                && (!small || Amounts.begins(words, end))
                && markup.date(end) == null;
    }
}
