package org.allegata.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Styles, scripts and pictures, from the jar. Their folder's name is a digest of all of them, so that browsers may keep them for good and
 * scripts may name each other.
 */
final class StaticFiles {

    private static final List<String> NAMES = List.of(
            "accusations.css",
            "accusations.js",
            "allegata.css",
            "allegata.js",
            "article.css",
            "article.js",
            "bodies.css",
            "bodies.js",
            "card.png",
            "completions.js",
            "copy.js",
            "facets.js",
            "icon.svg",
            "keys.js",
            "live.js",
            "marks.js",
            "matrix.js",
            "menus.js",
            "range.js",
            "remembered.js",
            "search.css",
            "search.js",
            "swap.js",
            "touch.png",
            "walk.js");

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "png", "image/png",
            "svg", "image/svg+xml");

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String digest;

    StaticFiles() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        NAMES.forEach(name -> {
            byte[] bytes = bytes(name);
            files.put(name, bytes);
            all.writeBytes(bytes);
        });
        this.digest = Digest.of(all.toByteArray());
    }

    List<Route> routes() {
        return List.of(Route.get("/static/{digest}/{file}", this::serve));
    }

    /** The folder's address below the server's root, with a slash at its end. */
    String folder() {
        return "static/" + digest + "/";
    }

    static byte[] bytes(String resource) {
        try (InputStream in = Objects.requireNonNull(StaticFiles.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + resource + " cannot be read", e);
        }
    }

    private void serve(Context ctx) {
        String name = ctx.pathParam("file");
        byte[] file = files.get(name);
        if (file == null) {
            throw new RefusedException(HttpStatus.NOT_FOUND, "There is no such file");
        }
        boolean current = digest.equals(ctx.pathParam("digest"));
        ctx.header("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
        ctx.header("Vary", "Accept-Encoding"); // the same in every language and for every origin
        ctx.contentType(type(name)).result(file);
    }

    private static String type(String name) {
        return Objects.requireNonNull(TYPES.get(name.substring(name.lastIndexOf('.') + 1)), name);
    }
}
