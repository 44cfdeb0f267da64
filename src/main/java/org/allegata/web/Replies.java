package org.allegata.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.stream.Stream;
import org.allegata.answer.Json;
import org.allegata.answer.ProblemAnswer;
import org.jspecify.annotations.Nullable;

/** How answers are sent. */
final class Replies {

    static final String JSON = "application/json";
    static final String JSON_LINES = "application/x-ndjson";
    private static final String PROBLEM = "application/problem+json";

    private Replies() {}

    static void json(Context ctx, Object answer) {
        ctx.contentType(JSON).result(Json.bytes(answer));
    }

    /**
     * Sends a page or feed, or, where the client has just this one, only that it has not changed. The digest alone tells: no date in it would tell
     * of an article that comes late. It is weak, since the same bytes may be sent compressed or not.
     */
    static void tagged(Context ctx, String type, byte[] body) {
        String tag = "W/\"" + Digest.of(body) + "\"";
        boolean ok = ctx.status() == HttpStatus.OK;
        if (ok) {
            ctx.header("ETag", tag);
        }
        if (ok && isKnown(tag, ctx.header("If-None-Match"))) {
            ctx.status(HttpStatus.NOT_MODIFIED);
        } else {
            ctx.contentType(type).result(body);
        }
    }

    private static boolean isKnown(String tag, @Nullable String known) {
        return known != null
                && Stream.of(known.split(",")).map(String::strip).anyMatch(one -> one.equals(tag) || one.equals("*"));
    }

    static void problem(Context ctx, ProblemAnswer problem) {
        ctx.status(problem.status()).contentType(PROBLEM).result(Json.bytes(problem));
    }
}
