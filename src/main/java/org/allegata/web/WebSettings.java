package org.allegata.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the server is reached and what it allows.
 *
 * @param port 0 takes any free one
 * @param allowedOrigins web origins, as {@code https://example.org}, whose pages may read the API; {@code *} allows all
 * @param token what a client must send to write, or null where nobody may
 * @param logQueries whether query texts are logged
 * @param maxBodyBytes the largest request body, or line of a body, that is read
 */
public record WebSettings(
        String host,
        int port,
        Set<String> allowedOrigins,
        @Nullable String token,
        boolean logQueries,
        int maxBodyBytes) {

    /** Room for a book-length article in JSON. */
    public static final int DEFAULT_MAX_BODY_BYTES = 16 * 1024 * 1024;

    public WebSettings {
        allowedOrigins = Set.copyOf(allowedOrigins);
    }

    /** The loopback address, no writing, no other origins, no logging of queries. */
    public static WebSettings local(int port) {
        return new WebSettings("127.0.0.1", port, Set.of(), null, false, DEFAULT_MAX_BODY_BYTES);
    }

    @Override
    public String toString() {
        return "WebSettings[%s:%d, origins %s, writing %s]"
                .formatted(host, port, allowedOrigins, token == null ? "off" : "on");
    }
}
