package org.allegata.web;

import io.javalin.http.Context;
import org.allegata.answer.Json;
import org.allegata.answer.ProblemAnswer;

/** How answers are sent. */
final class Replies {

    static final String JSON = "application/json";
    static final String JSON_LINES = "application/x-ndjson";
    private static final String PROBLEM = "application/problem+json";

    private Replies() {}

    static void json(Context ctx, Object answer) {
        ctx.contentType(JSON).result(Json.bytes(answer));
    }

    static void problem(Context ctx, ProblemAnswer problem) {
        ctx.status(problem.status()).contentType(PROBLEM).result(Json.bytes(problem));
    }
}
