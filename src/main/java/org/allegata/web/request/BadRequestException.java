package org.allegata.web.request;

import java.util.List;
import org.allegata.answer.ProblemAnswer.Wrong;
import org.allegata.search.QuestionRefusedException;
import org.allegata.web.request.Refusal.Reason;

/** Parameters, or a body, that are not what an endpoint takes. */
public final class BadRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Wrong> wrong;
    private final transient List<Refusal> refusals;

    private BadRequestException(List<Wrong> wrong, List<Refusal> refusals) {
        super(wrong.getFirst().parameter() + ": " + wrong.getFirst().detail());
        this.wrong = List.copyOf(wrong);
        this.refusals = List.copyOf(refusals);
    }

    /** @param refusals one at least */
    public BadRequestException(List<Refusal> refusals) {
        this(refusals.stream().map(Refusal::wrong).toList(), refusals);
    }

    BadRequestException(Refusal refusal) {
        this(List.of(refusal));
    }

    /** What only programs can send wrong, told in English. */
    public BadRequestException(String parameter, String detail) {
        this(List.of(new Wrong(parameter, detail)), List.of());
    }

    /** A cursor that no page of this server gave. */
    public static BadRequestException foreignCursor() {
        return new BadRequestException(Refusal.of("after", Reason.FOREIGN_CURSOR));
    }

    /** A query that mixes too much; told of all conditions as they were sent together. */
    public static BadRequestException tooMixed(QuestionRefusedException refused) {
        return new BadRequestException(
                Refusal.of("q", Reason.TOO_MIXED, String.valueOf(refused.most()), String.valueOf(refused.asked())));
    }

    /** What is wrong with a search; nothing where it is something else. */
    public List<Refusal> refusals() {
        return refusals;
    }

    public List<Wrong> wrong() {
        return wrong;
    }
}
