package org.allegata.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The style sheet and the icon, from the jar. Their addresses carry a digest, so that browsers may keep them for good. */
final class StaticFiles {

    private static final Map<String, String> TYPES = Map.of(
            "allegata.css", "text/css; charset=utf-8",
            "icon.svg", "image/svg+xml");

    private final Map<String, Served> files = new LinkedHashMap<>();

    private record Served(byte[] bytes, String type, String digest) {}

    StaticFiles() {
        TYPES.forEach((name, type) -> {
            byte[] bytes = bytes(name);
            files.put(name, new Served(bytes, type, Digest.of(bytes)));
        });
    }

    List<Route> routes() {
        return List.of(Route.get("/static/{file}", this::serve));
    }

    /** The address below the server's root, as {@code static/allegata.css?v=…}. */
    String address(String name) {
        return "static/" + name + "?v="
                + Objects.requireNonNull(files.get(name)).digest();
    }

    static byte[] bytes(String resource) {
        try (InputStream in = Objects.requireNonNull(StaticFiles.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + resource + " cannot be read", e);
        }
    }

    private void serve(Context ctx) {
        Served file = files.get(ctx.pathParam("file"));
        if (file == null) {
            throw new RefusedException(HttpStatus.NOT_FOUND, "There is no such file");
        }
        boolean current = ("v=" + file.digest()).equals(ctx.queryString());
        ctx.header("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
        ctx.contentType(file.type()).result(file.bytes());
    }
}
