package org.allegata.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import org.allegata.answer.Answers;
import org.allegata.web.request.BadRequestException;
import org.allegata.web.request.Parameters;

/** Completes what is being typed. */
final class SuggestApi {

    private static final Set<String> KNOWN = Set.of("q", "size", "lang");

    /** Unless asked otherwise. */
    private static final int COMPLETIONS = 10;

    /** Some make no sense where they would stand; so many more are asked for. */
    private static final int SPARE = 40;

    private static final int LONGEST = 10_000;

    private final ApiRequests requests;
    private final Readiness readiness;

    SuggestApi(ApiRequests requests, Readiness readiness) {
        this.requests = requests;
        this.readiness = readiness;
    }

    List<Route> routes() {
        return List.of(Route.get("/api/v1/suggest", this::suggest));
    }

    private void suggest(Context ctx) {
        Parameters parameters = Parameters.ofAddress(ctx.queryString());
        ApiRequests.refuseUnknown(parameters, KNOWN);
        Answers answers = requests.answers(ctx, parameters);
        String typed = typed(parameters);
        int size = ApiRequests.size(parameters, COMPLETIONS);
        Replies.json(
                ctx,
                answers.completions(
                        typed,
                        size,
                        readiness.updating().isPresent(),
                        readiness.index().complete(typed, size + SPARE)));
    }

    private static String typed(Parameters parameters) {
        List<String> given = parameters.all("q");
        if (given.size() > 1 || !given.isEmpty() && given.getFirst().length() > LONGEST) {
            throw new BadRequestException("q", "takes one text of up to 10,000 characters");
        }
        return given.isEmpty() ? "" : given.getFirst();
    }
}
