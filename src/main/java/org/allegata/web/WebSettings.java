package org.allegata.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the server is reached and what it allows.
 *
 * @param port 0 takes any free one
 * @param publicAddress the server's root as readers outside reach it, made by {@link #publicAddress(String)}; null where that is the address
 *     that they asked
 * @param allowedOrigins web origins, as {@code https://example.org}, whose pages may read the API; {@code *} allows all
 * @param token what a client must send to write, or null where nobody may
 * @param logQueries whether query texts are logged
 * @param maxBodyBytes the largest request body, or line of a body, that is read
 */
public record WebSettings(
        String host,
        int port,
        @Nullable URI publicAddress,
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
        return new WebSettings("127.0.0.1", port, null, Set.of(), null, false, DEFAULT_MAX_BODY_BYTES);
    }

    /**
     * Reads a public address; a slash at its end may be left out.
     *
     * @throws IllegalArgumentException if it is not one, with what it takes, for people
     */
    public static URI publicAddress(String text) {
        try {
            URI given = new URI(text.strip());
            boolean web = "http".equalsIgnoreCase(given.getScheme()) || "https".equalsIgnoreCase(given.getScheme());
            if (web && given.getHost() != null && given.getRawQuery() == null && given.getRawFragment() == null) {
                return URI.create(given.toString().replaceFirst("/*$", "/"));
            }
        } catch (URISyntaxException e) {
            // told below
        }
        throw new IllegalArgumentException("takes a web address, as https://example.org/allegata/");
    }

    @Override
    public String toString() {
        return "WebSettings[%s:%d, origins %s, writing %s]"
                .formatted(host, port, allowedOrigins, token == null ? "off" : "on");
    }
}
