package org.allegata.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request is refused, in the form of RFC 9457.
 *
 * @param parameter the first parameter that is wrong
 * @param errors every parameter that is wrong, with what it takes
 * @param progress how far the first update of the index is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemAnswer(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String parameter,
        @Nullable List<Wrong> errors,
        @Nullable ProgressAnswer progress) {

    public ProblemAnswer {
        errors = errors == null ? null : List.copyOf(errors);
    }

    public static ProblemAnswer of(int status, String title, String detail) {
        return new ProblemAnswer("about:blank", title, status, detail, null, null, null);
    }

    public ProblemAnswer with(List<Wrong> wrong) {
        return new ProblemAnswer(type, title, status, detail, wrong.getFirst().parameter(), wrong, progress);
    }

    public ProblemAnswer with(@Nullable ProgressAnswer far) {
        return new ProblemAnswer(type, title, status, detail, parameter, errors, far);
    }

    /** A parameter that is wrong. */
    public record Wrong(String parameter, String detail) {}
}
