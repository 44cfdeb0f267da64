package org.allegata.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.allegata.answer.form.RowForm;
import org.allegata.search.ResultPage.Hit;
import org.jspecify.annotations.Nullable;

/** Sends rows as they come; the answer begins with the first, so that what fails before it can still be refused properly. */
final class RowStream implements Consumer<Hit>, AutoCloseable {

    private final Context ctx;
    private final Runnable headers;
    private final RowForm form;
    private @Nullable OutputStream out;
    private boolean complete;

    /** @param headers sets those that describe the rows */
    RowStream(Context ctx, Runnable headers, RowForm form) {
        this.ctx = ctx;
        this.headers = headers;
        this.form = form;
    }

    @Override
    public void accept(Hit hit) {
        byte[] row = form.row(hit);
        try {
            started().write(row);
        } catch (IOException e) {
            throw new ClientGoneException(e);
        }
    }

    /** Says that no row is missing. */
    void end() throws IOException {
        started().flush();
        complete = true;
    }

    /** What broke off must not look complete: the connection is cut. */
    @Override
    public void close() {
        if (out != null && !complete) {
            Connections.cut(ctx);
        }
    }

    private OutputStream started() throws IOException {
        if (out == null) {
            headers.run();
            out = ctx.outputStream();
            out.write(form.head());
        }
        return out;
    }
}
