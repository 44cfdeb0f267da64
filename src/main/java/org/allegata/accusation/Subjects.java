package org.allegata.accusation;

import java.util.List;
import java.util.Set;
import org.allegata.accusation.words.Sentence;
import org.allegata.accusation.words.Words;
import org.jspecify.annotations.Nullable;

/** Who stands before a verb as its subject, across what a sentence puts between the two. */
final class Subjects {

    private static final Set<Kind> MISSION_SENDERS = Set.of(Kind.INTERGOVERNMENTAL, Kind.NGO);

    /** "Led", "need": too short to tell a verb in the past by its ending. */
    private static final int TOO_SHORT_FOR_PAST = 4;

    private final Markup markup;
    private final Words words;
    private final Sentence sentence;
    private final Grammar grammar;
    private final SentenceMarks marks;
    private final Coordination together;

    Subjects(Markup markup, Sentence sentence, Grammar grammar) {
        this.markup = markup;
        this.words = markup.words();
        this.sentence = sentence;
        this.grammar = grammar;
        this.marks = new SentenceMarks(words, sentence);
        this.together = new Coordination(markup, sentence, grammar);
    }

    /** Who does what the verb at a word says, in the active voice. */
    Clause.Found of(int verb) {
        int at = verb - 1;
        while (at >= sentence.first() && verb - at < Clause.FAR) {
            ActorMention actor = markup.actor(at);
            if (actor != null) {
                int before = together.beforeNounPhrase(actor.first());
                if (!grammar.isPreposition(words.fold(before)) || before < sentence.first()) {
                    return new Clause.Known(together.upTo(actor));
                }
                at = before - 1;
            } else if (grammar.isTransparent(words.fold(at)) || markup.date(at) != null || words.is(at, Words.QUOTE)) {
                at--;
            } else if (grammar.isRelative(words.fold(at)) && at > sentence.first()) {
                return antecedent(words.is(at - 1, ",") ? at - 2 : at - 1);
            } else if (isBoundary(at)) {
                return new Clause.Nobody();
            } else if (isConjunction(at)) {
                return sharedSubject(at, verb);
            } else {
                boolean apposition = words.is(at, ",") && !words.fold(verb).endsWith("ing");
                ActorMention apposed = apposition ? personBetweenCommas(at) : null;
                if (apposed != null) {
                    return new Clause.Known(List.of(apposed));
                }
                int next = beforePhrase(at);
                if (next >= at) {
                    return headOf(at);
                }
                at = next;
            }
        }
        return new Clause.Nobody();
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
    Clause.Found ofParticiple(int participle) {
        int at = words.is(participle - 1, ",") ? participle - 2 : participle - 1;
        ActorMention actor = markup.actor(at);
        return actor != null && actor.first() >= sentence.first()
                ? new Clause.Known(together.upTo(actor))
                : new Clause.Other(participle);
    }

    /** Whom "which" and "who" mean: the name right before. */
    private Clause.Found antecedent(int at) {
        ActorMention actor = markup.actor(at);
        return actor != null && actor.first() >= sentence.first()
                ? new Clause.Known(List.of(actor))
                : new Clause.Other(at);
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
    private Clause.Found headOf(int noun) {
        if (grammar.isInquiry(words.fold(noun))) {
            return new Clause.Other(noun);
        }
        ActorMention modifier = modifierOf(noun);
        boolean owned = words.is(noun - 1, Words.POSSESSIVE) && grammar.isHolding(words.fold(noun));
        ActorMention owner = owned ? markup.actor(noun - 2) : null;
        if (modifier != null && !modifier.actor().isPerson()) {
            boolean apart = grammar.isApart(words.fold(noun)) || grammar.isFormer(words, modifier.first());
            return apart ? new Clause.Other(noun) : new Clause.Known(List.of(modifier));
        }
        return owner != null ? new Clause.Known(List.of(owner)) : new Clause.Other(noun);
    }

    /** Whose a noun is: of "Hamas fighters" and, with words between, of "a UN fact-finding mission" and "a UN-appointed panel of experts". */
    private @Nullable ActorMention modifierOf(int noun) {
        if (!grammar.isMission(words.fold(noun))) {
            return markup.actor(noun - 1);
        }
        int at = noun - 1;
        while (at > sentence.first() && noun - at <= Clause.MOST_UNKNOWN && grammar.isMissionWord(words.fold(at))) {
            at--;
        }
        ActorMention modifier = markup.actor(at);
        boolean sends = modifier != null
                && (at == noun - 1 || MISSION_SENDERS.contains(modifier.actor().kind()));
        return sends ? modifier : null;
    }

    /** The word before what stands between commas, dashes or brackets, or before a phrase with a preposition; else the same word. */
    private int beforePhrase(int at) {
        if (words.is(at, ",")) {
            int open = marks.previous(at - 1, ",", Clause.LONGEST_APPOSITION);
            return open >= 0 ? open - 1 : at - 1;
        }
        if (words.is(at, "\u2013")) {
            return marks.previous(at - 1, "\u2013", Clause.LONGEST_APPOSITION) - 1;
        }
        if (words.is(at, ")")) {
            return marks.previous(at - 1, "(", Clause.LONGEST_APPOSITION) - 1;
        }
        for (int i = at - 1;
                i >= Math.max(sentence.first(), at - Clause.MOST_UNKNOWN)
                        && !words.isMark(i)
                        && markup.actor(i) == null;
                i--) {
            if (grammar.isPreposition(words.fold(i))) {
                return i - 1;
            }
        }
        return at;
    }

    /**
     * As {@link #first}, but of an act not from outside of what somebody says: in "X said that Y had attacked and beaten" it is not X who has beaten.
     * Another verb of saying goes on with who said the first.
     */
    private Clause.Found sharedSubject(int conjunction, int verb) {
        Clause.Found found = first(conjunction);
        boolean reported = found instanceof Clause.Known known
                && !grammar.isSpeech(words.fold(verb))
                && isReported(known.actors().getLast().end(), conjunction);
        return reported ? new Clause.Other(conjunction) : found;
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
    Clause.Found first(int limit) {
        int start = limit;
        while (start > sentence.first() && !words.is(start - 1, ";") && limit - start < Clause.FAR) {
            start--;
        }
        for (int at = start; at < limit; at++) {
            ActorMention actor = markup.actor(at);
            boolean bracketed = actor != null && words.is(actor.first() - 1, "(");
            int before = actor == null ? at : together.beforeNounPhrase(actor.first());
            if (actor != null && !bracketed && !grammar.isPreposition(words.fold(before))) {
                if (isVerb(before)) {
                    return new Clause.Other(limit);
                }
                return actor.end() <= limit ? new Clause.Known(together.upTo(actor)) : new Clause.Nobody();
            }
        }
        return new Clause.Other(limit);
    }

    /** Whether a mention is the subject of a verb by itself: no object of another verb, and no part of "a UN driver". */
    boolean isWhole(ActorMention mention, int verb) {
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
}
