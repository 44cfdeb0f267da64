package org.allegata.web.request;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.allegata.search.SearchRequest.Cursor;

/**
 * A cursor as clients hold it: the digest of the request and the cursor, then the cursor, in base64 that fits an address. The digest notices a
 * cursor that is used with another request or was changed by accident; it is no signature.
 */
final class CursorToken {

    private static final int DIGEST_BYTES = 12;

    /** Between state and key; backends put no such character in either. */
    private static final char DIVIDER = '\0';

    private CursorToken() {}

    /** @param request what must be the same on the next page */
    static String of(Cursor cursor, String request) {
        byte[] content = (cursor.state() + DIVIDER + cursor.key()).getBytes(StandardCharsets.UTF_8);
        byte[] token = Arrays.copyOf(digest(request, content), DIGEST_BYTES + content.length);
        System.arraycopy(content, 0, token, DIGEST_BYTES, content.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The cursor, or nothing if it does not belong to the request. */
    static Optional<Cursor> read(String token, String request) {
        byte[] bytes = decode(token);
        if (bytes.length <= DIGEST_BYTES) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(bytes, DIGEST_BYTES, bytes.length);
        if (!Arrays.equals(Arrays.copyOf(bytes, DIGEST_BYTES), digest(request, content))) {
            return Optional.empty();
        }
        String text = new String(content, StandardCharsets.UTF_8);
        int divider = text.indexOf(DIVIDER);
        return divider < 0
                ? Optional.empty()
                : Optional.of(new Cursor(text.substring(divider + 1), text.substring(0, divider)));
    }

    private static byte[] decode(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] digest(String request, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(request.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return Arrays.copyOf(digest.digest(content), DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
