package org.allegata.web;

import io.javalin.http.Context;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** What Javalin does not offer on a connection. */
final class Connections {

    private Connections() {}

    /** Ends the connection in the middle of an answer, so that the client sees that the rest is missing. */
    static void cut(Context ctx) {
        ServletContextRequest.getServletContextRequest(ctx.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }
}
