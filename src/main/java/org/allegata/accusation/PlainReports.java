package org.allegata.accusation;

import java.util.List;
import org.allegata.accusation.words.Words;

/**
 * What a sentence says so plainly that little else need speak for it: "X said Y tortured prisoners". Both are named whole, one right before the verb of the
 * act and one right at the verb of saying.
 */
final class PlainReports {

    private final Clause clause;
    private final Markup markup;
    private final Words words;
    private final Grammar grammar;

    PlainReports(Clause clause) {
        this.clause = clause;
        this.markup = clause.markup();
        this.words = markup.words();
        this.grammar = clause.grammar();
    }

    /** Whether what a rule found is said so. */
    boolean isOne(Draft draft) {
        if (!draft.rule().equals(ActRecogniser.RULE_VERB)
                || draft.accuser().kind() == null
                || draft.accused().kind() == null) {
            return false;
        }
        List<ActorMention> actors = markup.actors(draft.sentence());
        return actors.stream().anyMatch(actor -> isSpeaker(actor, draft))
                && actors.stream().anyMatch(actor -> isDoer(actor, draft));
    }

    private boolean isSpeaker(ActorMention mention, Draft draft) {
        if (!mention.speaker().party().equals(draft.accuser())) {
            return false;
        }
        int after = afterSmallWords(mention.end());
        int before = words.is(mention.first() - 1, "the") ? mention.first() - 2 : mention.first() - 1;
        boolean according = words.is(before, "to") && words.is(before - 1, "according");
        return according || grammar.isQuoting(words.fold(after)) || grammar.isQuoting(words.fold(before));
    }

    private boolean isDoer(ActorMention mention, Draft draft) {
        int verb = afterSmallWords(mention.end());
        TypeMention act = markup.type(verb);
        return mention.actor().party().equals(draft.accused())
                && act != null
                && act.verb()
                && act.first() == verb
                && act.types().stream().anyMatch(draft.types()::contains)
                && (clause.isWholeSubject(whole(mention), verb) || isAfterSpeech(whole(mention)));
    }

    /** "Boko Haram militants": two names of one are one subject. */
    private ActorMention whole(ActorMention mention) {
        ActorMention before = markup.actor(mention.first() - 1);
        return before != null && before.actor().equals(mention.actor()) ? mention.from(before.first()) : mention;
    }

    /** "X said Y tortured prisoners": no "that" need stand between. */
    private boolean isAfterSpeech(ActorMention mention) {
        int before = mention.first() - 1;
        while (before > clause.sentence().first() && grammar.isDeterminer(words.fold(before))) {
            before--;
        }
        return grammar.isQuoting(words.fold(before));
    }

    private int afterSmallWords(int from) {
        int at = from;
        while (at < from + Clause.MOST_UNKNOWN && grammar.isTransparent(words.fold(at))) {
            at++;
        }
        return at;
    }
}
