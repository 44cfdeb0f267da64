package org.allegata.web.request;

import java.util.List;
import org.allegata.answer.ProblemAnswer.Wrong;

/** Parameters, or a body, that are not what an endpoint takes. */
public final class BadRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Wrong> wrong;

    /** @param wrong one at least */
    public BadRequestException(List<Wrong> wrong) {
        super(wrong.getFirst().parameter() + ": " + wrong.getFirst().detail());
        this.wrong = List.copyOf(wrong);
    }

    public BadRequestException(String parameter, String detail) {
        this(List.of(new Wrong(parameter, detail)));
    }

    public List<Wrong> wrong() {
        return wrong;
    }
}
