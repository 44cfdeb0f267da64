package org.allegata.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Optional;

/** A method, a path with its variables in braces, and what answers. */
record Route(HandlerType method, String path, Handler handler) {

    private static final String MATCHED = "route";

    static Route get(String path, Handler handler) {
        return new Route(HandlerType.GET, path, handler);
    }

    static Route post(String path, Handler handler) {
        return new Route(HandlerType.POST, path, handler);
    }

    /** The handler, noting for the metrics that this route was taken. */
    Handler noted() {
        return ctx -> {
            ctx.attribute(MATCHED, path);
            handler.handle(ctx);
        };
    }

    /** The path of the route that a request took. */
    static Optional<String> of(Context ctx) {
        return Optional.ofNullable(ctx.attribute(MATCHED));
    }
}
