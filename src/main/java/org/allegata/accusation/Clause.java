package org.allegata.accusation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allegata.accusation.words.Sentence;
import org.allegata.accusation.words.Words;

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

    /** How many words belong to one clause at most. */
    static final int FAR = 45;

    static final int LONGEST_APPOSITION = 16;
    static final int MOST_UNKNOWN = 4;

    private final Markup markup;
    private final Words words;
    private final Sentence sentence;
    private final Grammar grammar;
    private final SentenceMarks marks;
    private final Coordination together;
    private final Subjects subjects;

    Clause(Markup markup, Sentence sentence, Grammar grammar) {
        this.markup = markup;
        this.words = markup.words();
        this.sentence = sentence;
        this.grammar = grammar;
        this.marks = new SentenceMarks(words, sentence);
        this.together = new Coordination(markup, sentence, grammar);
        this.subjects = new Subjects(markup, sentence, grammar);
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
        return subjects.of(verb);
    }

    /** Whose a participle without "be" is: "Hamas, accused of ..." and "the army accused of ...". */
    Found ofParticiple(int participle) {
        return subjects.ofParticiple(participle);
    }

    /** The subject that verbs share: "X praised the plan and accused Y", "X confirmed the attack, saying ...". */
    Found firstSubject(int limit) {
        return subjects.first(limit);
    }

    /** Whether a mention is the subject of a verb by itself: no object of another verb, and no part of "a UN driver". */
    boolean isWholeSubject(ActorMention mention, int verb) {
        return subjects.isWhole(mention, verb);
    }

    /** Whether it is an inquiry or a report of somebody that is named. */
    boolean isInquiry(ActorMention mention) {
        return isInquiry(mention.end() - 1);
    }

    /** "An investigation carried out by the police": what was looked into is not what they did. */
    boolean isInquiry(int noun) {
        return grammar.isInquiry(words.fold(noun));
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
