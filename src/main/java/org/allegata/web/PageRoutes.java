package org.allegata.web;

import io.javalin.http.Context;
import java.util.List;
import org.allegata.accusation.Vocabulary;
import org.allegata.answer.ProblemAnswer;
import org.allegata.web.request.QuestionReader;

/** The pages. */
final class PageRoutes {

    PageRoutes(
            Vocabulary vocabulary, QuestionReader questions, Asking asking, Readiness readiness, StaticFiles files) {}

    List<Route> routes() {
        return List.of();
    }

    void problem(Context ctx, ProblemAnswer problem) {
        Replies.problem(ctx, problem);
    }
}
