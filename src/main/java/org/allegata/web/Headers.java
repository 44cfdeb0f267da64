package org.allegata.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Set;

/** Headers of every answer: what browsers may do with it, and which other origins may read it. */
final class Headers {

    /** Pages have styles, scripts, pictures and forms of their own, as files; nothing comes from elsewhere. */
    private static final String PAGE_POLICY =
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Set<String> allowedOrigins;

    Headers(Set<String> allowedOrigins) {
        this.allowedOrigins = allowedOrigins;
    }

    void add(Context ctx) {
        ctx.header("Content-Security-Policy", PAGE_POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "no-referrer"); // what somebody researches is nobody else's business
        ctx.header("Cache-Control", "no-cache");
        ctx.header("Vary", "Accept-Encoding, Accept-Language, Origin");
        allowOrigin(ctx);
    }

    /** Other origins may read, and search by POST; they may never write articles from a browser. */
    private void allowOrigin(Context ctx) {
        String origin = ctx.header("Origin");
        boolean allowed = origin != null && (allowedOrigins.contains("*") || allowedOrigins.contains(origin));
        if (!allowed || !ctx.path().startsWith("/api/")) {
            return;
        }
        ctx.header("Access-Control-Allow-Origin", origin);
        if (ctx.method() == HandlerType.OPTIONS) {
            ctx.header("Access-Control-Allow-Methods", "GET, HEAD, POST");
            ctx.header("Access-Control-Allow-Headers", "Content-Type, Accept-Language");
            ctx.header("Access-Control-Max-Age", "86400");
        }
    }
}
