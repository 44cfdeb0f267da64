package org.allegata.accusation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.allegata.accusation.words.Words;

/** Finds who denies, rejects or justifies what they are accused of, and who admits it. */
final class ResponseRecogniser {

    private static final int REACH = 8;

    private static final Set<String> NOUNS = Set.of("dispute", "contest", "disputes", "contests");
    private static final Set<String> SUBJECTS =
            Set.of("i", "we", "you", "they", "he", "she", "it", "to", "not", "who", "which", "do", "did");

    /** Verbs that take the act itself as their object. */
    private static final Set<String> DIRECT =
            Set.of("deny", "denies", "denied", "denying", "nie", "nient", "niega", "nego");

    /** Words from such a verb to the act: "denied that its soldiers tortured". */
    private static final int NEXT = 6;

    private static final List<String> UNKNOWN = List.of("other");

    /** Whoever reports wrongs rejects what the accused say, not what others say of him. */
    private static final Set<Kind> REPORTERS = Set.of(Kind.NGO, Kind.COURT, Kind.MEDIA, Kind.INTERGOVERNMENTAL);

    private final Set<String> denials;
    private final Set<String> admissions;
    private final Set<String> charges;
    private final Set<String> answered;
    private final Set<String> denied;
    private final Set<String> procedure;
    private final Set<String> calling;
    private final Set<String> baseless;
    private final Set<String> insisting;
    private final Set<String> lawyers;

    ResponseRecogniser(WordClasses classes) {
        denials = classes.of("denial");
        admissions = classes.of("admission");
        charges = classes.of("charge");
        answered = classes.of("answered");
        denied = classes.of("denied");
        procedure = classes.of("procedure");
        calling = classes.of("calling");
        baseless = classes.of("baseless");
        insisting = classes.of("insisting");
        lawyers = classes.of("lawyer");
    }

    void find(Clause clause, Markup markup, SourceFinder sources, List<Reply> replies) {
        new Sought(clause, markup, sources, replies).find();
    }

    private final class Sought {
        private final Clause clause;
        private final Markup markup;
        private final Words words;
        private final SourceFinder sources;
        private final List<Reply> replies;
        private final int first;
        private final int end;

        Sought(Clause clause, Markup markup, SourceFinder sources, List<Reply> replies) {
            this.clause = clause;
            this.markup = markup;
            this.words = markup.words();
            this.sources = sources;
            this.replies = replies;
            this.first = clause.sentence().first();
            this.end = clause.sentence().end();
        }

        void find() {
            for (int at = first; at < end; at++) {
                if (isDenial(at)) {
                    verb(at, Response.DENIED);
                } else if (isAdmission(at)) {
                    verb(at, Response.ADMITTED);
                } else if (baseless.contains(words.fold(at)) && hasBefore(at, charges)) {
                    said(at);
                }
            }
        }

        /** "Denied", "pleaded not guilty", "called the report biased", "maintains his innocence". */
        private boolean isDenial(int at) {
            String fold = words.fold(at);
            boolean pleaded = fold.startsWith("plead") && words.is(at + 1, "not") && words.is(at + 2, "guilty");
            boolean innocent = insisting.contains(fold) && startsAfter(at, "innocen");
            return denials.contains(fold) && !isNoun(at) || pleaded || innocent || isCalledFalse(at);
        }

        /** "The Kashmir dispute": nobody disputes anything, nor does he where no object follows. */
        private boolean isNoun(int at) {
            String before = words.fold(at - 1);
            boolean subject = markup.actor(at - 1) != null || before.endsWith("s") || SUBJECTS.contains(before);
            return NOUNS.contains(words.fold(at)) && !(subject && clause.hasObject(at + 1));
        }

        /** "Called the report biased", "said the allegations were false"; not "described the allegations" or "said the report documents torture". */
        private boolean isCalledFalse(int at) {
            boolean charge = calling.contains(words.fold(at))
                    && (words.is(at + 1, "the") || words.is(at + 1, "its"))
                    && charges.contains(words.fold(at + 2))
                    && words.isWord(at + 3);
            return charge && (!words.fold(at).startsWith("sa") || isBaselessAfter(at + 3));
        }

        private boolean isBaselessAfter(int from) {
            for (int at = from; at < Math.min(end, from + REACH); at++) {
                if (baseless.contains(words.fold(at))) {
                    return true;
                }
            }
            return false;
        }

        private boolean startsAfter(int at, String beginning) {
            for (int after = at + 1; after < Math.min(end, at + 5); after++) {
                if (words.fold(after).startsWith(beginning)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isAdmission(int at) {
            String fold = words.fold(at);
            boolean claimed = (fold.startsWith("claim") || fold.equals("took")) && words.is(at + 1, "responsibility");
            boolean pleaded = fold.startsWith("plead") && words.is(at + 1, "guilty");
            return admissions.contains(fold) || claimed || pleaded;
        }

        private void verb(int at, Response response) {
            if (clause.isPassive(at)) {
                if (hasBefore(at, charges) && words.is(at + 1, "by")) {
                    add(after(at + 2), at, response);
                }
            } else if (isAboutIt(at) || isAboutWhatStandsBefore(at)) {
                add(answering(at), at, response);
            }
        }

        /**
         * Whether the verb speaks of an accusation or of an act, and not of a visa, nor of what an answer of the other kind is about: "admits mistakes but
         * denies that".
         */
        private boolean isAboutIt(int verb) {
            Set<String> others = admissions.contains(words.fold(verb)) ? denials : admissions;
            for (int at = verb + 1; at < Math.min(end, verb + REACH); at++) {
                String fold = words.fold(at);
                if (procedure.contains(fold) || others.contains(fold)) {
                    return false;
                }
                boolean doing = at <= verb + 2 && fold.length() > 5 && fold.endsWith("ing");
                if (answered.contains(fold) || charges.contains(fold) || doing || markup.type(at) != null) {
                    return true;
                }
            }
            return false;
        }

        /** "A charge she denied", "which they deny". */
        private boolean isAboutWhatStandsBefore(int verb) {
            boolean ends = verb + 1 >= end || words.isMark(verb + 1);
            return ends
                    && denied.contains(words.fold(verb))
                    && (hasBefore(verb, charges) || words.is(verb - 2, "which") || words.is(verb - 3, "which"));
        }

        private boolean hasBefore(int at, Set<String> wanted) {
            for (int before = at - 1; before >= Math.max(first, at - REACH); before--) {
                if (wanted.contains(words.fold(before))) {
                    return true;
                }
            }
            return false;
        }

        /** "The allegations are baseless": whoever says so. */
        private void said(int at) {
            Party source = sources.source(clause, at);
            if (!source.equals(Party.ARTICLE) && !source.equals(Party.UNNAMED)) {
                replies.add(new Reply(Set.of(source), List.of(), Response.DENIED, clause.sentence(), false));
            }
        }

        private void add(List<ActorMention> actors, int verb, Response response) {
            List<TypeMention> acts = markup.types(verb, end);
            boolean ofAct = response == Response.DENIED && !acts.isEmpty() && isAnswer(verb, acts.getFirst());
            for (ActorMention mention : actors) {
                Set<Party> by = new LinkedHashSet<>(
                        List.of(mention.actor().party(), mention.speaker().party()));
                boolean reporter = REPORTERS.contains(mention.speaker().kind());
                replies.add(new Reply(by, acts, response, clause.sentence(), ofAct && !reporter));
            }
        }

        /**
         * Whether what is denied is an act that somebody must have accused of: "denies torture", "rejected allegations of torture"; not "asked the government
         * to deny him entry", "rejected the practice of torture", "rejects the notion that he is guilty", or whatever has no name.
         */
        private boolean isAnswer(int verb, TypeMention act) {
            boolean direct = DIRECT.contains(words.fold(verb)) && act.first() - verb <= NEXT;
            boolean infinite = words.is(verb - 1, "to") || words.is(verb - 1, "by");
            return act.first() - verb < REACH
                    && !infinite
                    && !act.types().equals(UNKNOWN)
                    && !hasMark(verb, act.first())
                    && !isOfAnotherPerson(verb, act)
                    && (direct
                            || IntStream.range(verb + 1, act.end()).anyMatch(at -> charges.contains(words.fold(at))));
        }

        /** "She denied that N. N. had shot at her": who denies it is not who is said to have done it. */
        private boolean isOfAnotherPerson(int verb, TypeMention act) {
            return act.verb()
                    && clause.subject(act.first()) instanceof Clause.Known known
                    && known.actors().getFirst().first() > verb
                    && known.actors().getFirst().actor().isPerson();
        }

        private boolean hasMark(int from, int to) {
            for (int at = from; at < to; at++) {
                if (words.isMark(at) && !words.is(at, Words.QUOTE)) {
                    return true;
                }
            }
            return false;
        }

        /** The subject, or whose lawyers the subject is. */
        private List<ActorMention> answering(int verb) {
            for (int at = verb - 1; at >= Math.max(first, verb - REACH); at--) {
                Optional<ActorMention> client = client(at);
                if (client.isPresent()) {
                    return List.of(client.get());
                }
            }
            return clause.subject(verb) instanceof Clause.Known known ? known.actors() : List.of();
        }

        private List<ActorMention> after(int from) {
            for (int at = from; at < Math.min(end, from + REACH); at++) {
                Optional<ActorMention> client = client(at);
                if (client.isPresent()) {
                    return List.of(client.get());
                }
            }
            return clause.actorsAfter(from) instanceof Clause.Known known ? known.actors() : List.of();
        }

        /** "Lubanga's lawyers", "lawyers for Lubanga". */
        private Optional<ActorMention> client(int lawyer) {
            if (!lawyers.contains(words.fold(lawyer))) {
                return Optional.empty();
            }
            boolean owned = words.is(lawyer - 1, Words.POSSESSIVE);
            return Optional.ofNullable(owned ? markup.actor(lawyer - 2) : markup.actor(lawyer + 2))
                    .filter(client -> client.first() >= first);
        }
    }
}
