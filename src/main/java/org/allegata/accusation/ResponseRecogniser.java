package org.allegata.accusation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.allegata.accusation.words.Words;

/** Finds what the accused say to it, and attaches that to the accusations it answers; a denial alone is an accusation by somebody unnamed. */
final class ResponseRecogniser {

    private static final String RULE = "denial";
    private static final Set<String> DENIALS = Set.of(
            "deny",
            "denies",
            "denied",
            "denying",
            "reject",
            "rejects",
            "rejected",
            "rejecting",
            "refute",
            "refutes",
            "refuted",
            "dismiss",
            "dismisses",
            "dismissed",
            "dismissing",
            "disputes",
            "disputed",
            "rebuffed",
            "nie",
            "rejette",
            "nego",
            "rechazo");
    private static final Set<String> ADMISSIONS = Set.of(
            "admit", "admits", "admitted", "admitting", "confessed", "confesses", "acknowledged", "acknowledges");
    private static final Set<String> ABOUT = Set.of(
            "allegation",
            "allegations",
            "accusation",
            "accusations",
            "charge",
            "charges",
            "claim",
            "claims",
            "report",
            "reports",
            "findings",
            "wrongdoing",
            "involvement",
            "document",
            "statement",
            "case",
            "acusaciones",
            "responsibility",
            "any",
            "it",
            "that",
            "them",
            "guilt",
            "guilty",
            "having",
            "conclusions");
    private static final Set<String> CALLED = Set.of("called", "calls", "described", "describes", "said");
    private static final Set<String> ANSWERED = Set.of(
            "report", "accusation", "accusations", "allegations", "charges", "findings", "statement", "case", "claims");
    private static final Set<String> LAWYERS =
            Set.of("lawyer", "lawyers", "counsel", "attorney", "attorneys", "government");
    private static final Set<String> PROCEDURE = Set.of(
            "request",
            "appeal",
            "application",
            "bail",
            "petition",
            "visa",
            "entry",
            "access",
            "permission",
            "bill",
            "proposal",
            "amendment",
            "motion",
            "offer",
            "calls",
            "call");
    private static final int REACH = 8;

    /** How many accusations back an answer may go. */
    private static final int MEMORY = 200;

    void find(Clause clause, Markup markup, List<Draft> drafts) {
        Words words = markup.words();
        for (int at = clause.sentence().first(); at < clause.sentence().end(); at++) {
            String fold = words.fold(at);
            Response response =
                    isDenial(words, at) ? Response.DENIED : isAdmission(words, at) ? Response.ADMITTED : Response.NONE;
            if (response != Response.NONE && !clause.isPassive(at) && isAboutIt(clause, markup, at)) {
                answer(clause, markup, drafts, at, response);
            }
        }
    }

    /** "Denied", "pleaded not guilty", "called the report biased". */
    private static boolean isDenial(Words words, int at) {
        boolean pleaded = words.fold(at).startsWith("plead") && words.is(at + 1, "not") && words.is(at + 2, "guilty");
        boolean called = CALLED.contains(words.fold(at))
                && (words.is(at + 1, "the") || words.is(at + 1, "its"))
                && ANSWERED.contains(words.fold(at + 2));
        return DENIALS.contains(words.fold(at)) || pleaded || called;
    }

    private static boolean isAdmission(Words words, int at) {
        boolean claimed = words.fold(at).startsWith("claim") && words.is(at + 1, "responsibility");
        boolean pleaded = words.fold(at).startsWith("plead") && words.is(at + 1, "guilty");
        return ADMISSIONS.contains(words.fold(at)) || claimed || pleaded;
    }

    /** Whether the verb speaks of an accusation or of an act, and not of a visa. */
    private static boolean isAboutIt(Clause clause, Markup markup, int verb) {
        Words words = markup.words();
        for (int at = verb + 1; at < Math.min(clause.sentence().end(), verb + REACH); at++) {
            if (PROCEDURE.contains(words.fold(at))) {
                return false;
            }
            if (ABOUT.contains(words.fold(at)) || markup.type(at) != null) {
                return true;
            }
        }
        return false;
    }

    private static void answer(Clause clause, Markup markup, List<Draft> drafts, int verb, Response response) {
        List<TypeMention> acts = markup.types(verb, clause.sentence().end());
        for (ActorMention actor : answering(clause, markup, verb)) {
            answer(drafts, actor, Draft.ids(acts), response, clause, acts);
        }
    }

    /** The subject, or whose lawyers the subject is: "Lubanga's lawyers", "lawyers for Lubanga". */
    private static List<ActorMention> answering(Clause clause, Markup markup, int verb) {
        Words words = markup.words();
        for (int at = verb - 1; at >= Math.max(clause.sentence().first(), verb - REACH); at--) {
            if (LAWYERS.contains(words.fold(at))) {
                boolean owned = words.is(at - 1, Words.POSSESSIVE);
                ActorMention client = owned ? markup.actor(at - 2) : markup.actor(at + 2);
                if (client != null && client.first() >= clause.sentence().first()) {
                    return List.of(client);
                }
            }
        }
        return clause.subject(verb) instanceof Clause.Known known ? known.actors() : List.of();
    }

    private static void answer(
            List<Draft> drafts,
            ActorMention actor,
            List<String> types,
            Response response,
            Clause clause,
            List<TypeMention> acts) {
        List<Party> self = List.of(actor.actor().party(), actor.speaker().party());
        List<Integer> sameType = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        for (int i = Math.max(0, drafts.size() - MEMORY); i < drafts.size(); i++) {
            if (self.contains(drafts.get(i).accused())) {
                all.add(i);
                if (drafts.get(i).types().stream().anyMatch(types::contains)) {
                    sameType.add(i);
                }
            }
        }
        List<Integer> answered = sameType.isEmpty() ? all : sameType;
        answered.forEach(i -> drafts.set(i, drafts.get(i).with(response)));
        if (answered.isEmpty() && !types.isEmpty() && response == Response.DENIED) {
            drafts.add(Draft.of(Party.UNNAMED, actor.speaker().party(), acts, Status.ALLEGED, clause.sentence(), RULE)
                    .with(response));
        }
    }
}
