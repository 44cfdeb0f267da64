package org.allegata.accusation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.allegata.accusation.words.Sentence;

/** An accusation before the whole article is read: its status and response may still change. */
record Draft(
        Party accuser,
        Party accused,
        List<String> types,
        Status status,
        Response response,
        Period event,
        Sentence sentence,
        String rule) {

    /**
     * Steps of justice: where no court takes them, two or three of ten pairs that these rules find are right; and who "committed" or "was behind" something,
     * of which four of ten are.
     */
    private static final Set<String> DOUBTFUL = Set.of(
            "charge",
            "indict",
            "face-charges",
            "on-trial",
            "try",
            "find-guilty",
            "convict",
            "investigate",
            "sanction",
            "responsible");

    /** Steps that a prosecutor takes: seven of ten such pairs are right. */
    private static final Set<String> CHARGES = Set.of("charge", "indict", "face-charges");

    static Draft of(
            Party accuser, Party accused, List<TypeMention> acts, Status status, Sentence sentence, String rule) {
        return new Draft(accuser, accused, ids(acts), status, Response.NONE, Period.UNKNOWN, sentence, rule);
    }

    /**
     * Whether it stands by itself, as a verb of accusing does. An act with somebody who may have done it does not, nor does a step of justice or a
     * word for having done it that neither a court says nor, if it is a charge, an authority: it may befall whom the wrong was done to.
     */
    boolean isSure() {
        boolean authority =
                accuser.kind() == Kind.COURT || accuser.kind() == Kind.STATE_ORGAN && CHARGES.contains(rule);
        boolean doubtful = DOUBTFUL.contains(rule) && !authority;
        return !ActRecogniser.RULES.contains(rule) && !doubtful;
    }

    static List<String> ids(List<TypeMention> acts) {
        Set<String> ids = new LinkedHashSet<>();
        acts.forEach(act -> ids.addAll(act.types()));
        return List.copyOf(ids);
    }

    Draft with(List<String> newTypes) {
        return new Draft(accuser, accused, newTypes, status, response, event, sentence, rule);
    }

    Draft with(Status newStatus) {
        return new Draft(accuser, accused, types, newStatus, response, event, sentence, rule);
    }

    Draft with(Response newResponse) {
        return new Draft(accuser, accused, types, status, newResponse, event, sentence, rule);
    }

    Draft with(Period newEvent) {
        return new Draft(accuser, accused, types, status, response, newEvent, sentence, rule);
    }
}
