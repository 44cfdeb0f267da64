package org.allegata.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The bearer token that lets a client write. */
final class Token {

    private static final String SCHEME = "bearer ";

    private final byte @Nullable [] expected;

    /** @param expected null where nobody may write */
    Token(@Nullable String expected) {
        this.expected = expected == null ? null : expected.getBytes(StandardCharsets.UTF_8);
    }

    /** @throws RefusedException with 401 if the request does not carry the token */
    void demand(Context ctx) {
        String header = ctx.header("Authorization");
        if (expected == null || header == null || !matches(header, expected)) {
            ctx.header("WWW-Authenticate", "Bearer realm=\"articles\"");
            throw new RefusedException(
                    HttpStatus.UNAUTHORIZED, "Writing needs the bearer token that the operator of this server has set");
        }
    }

    /** Takes the same time wherever the first difference is. */
    private static boolean matches(String header, byte[] expected) {
        boolean bearer = header.toLowerCase(Locale.ROOT).startsWith(SCHEME);
        String sent = bearer ? header.substring(SCHEME.length()).strip() : "";
        return MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), expected) && bearer;
    }
}
