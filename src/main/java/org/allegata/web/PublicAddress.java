package org.allegata.web;

import io.javalin.http.Context;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.allegata.web.request.BadRequestException;
import org.jspecify.annotations.Nullable;

/** The server's root as an absolute address, for what leaves the browser: exports and feeds. */
final class PublicAddress {

    private final @Nullable URI set;

    /** @param set by the operator, or null; behind a proxy only the operator knows it, since any client can send a proxy's headers */
    PublicAddress(@Nullable URI set) {
        this.set = set;
    }

    /** What the operator set. */
    Optional<URI> set() {
        return Optional.ofNullable(set);
    }

    /** What the operator set, else the address that was asked. */
    URI of(Context ctx) {
        return set != null ? set : asked(ctx);
    }

    private static URI asked(Context ctx) {
        String scheme = ctx.scheme();
        int port = ctx.port();
        boolean usual = port == (scheme.equals("https") ? 443 : 80);
        try {
            return new URI(scheme, null, ctx.req().getServerName(), usual ? -1 : port, "/", null, null);
        } catch (URISyntaxException e) {
            throw new BadRequestException("Host", "takes the name of this server");
        }
    }
}
