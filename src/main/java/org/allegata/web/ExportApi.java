package org.allegata.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.allegata.answer.Answers;
import org.allegata.answer.Json;
import org.allegata.search.ResultPage.Hit;
import org.allegata.search.SearchRequest.Unit;
import org.allegata.web.request.BadRequestException;
import org.allegata.web.request.Parameters;
import org.allegata.web.request.Question;
import org.allegata.web.request.QuestionReader;
import org.jspecify.annotations.Nullable;

/** Every hit of a search, streamed, one a line. */
final class ExportApi {

    private static final Set<String> KNOWN =
            QuestionReader.names(QuestionReader.SEARCH.stream(), Stream.of("format", "unit"));

    private final ApiRequests requests;
    private final QuestionReader questions;
    private final Asking asking;

    ExportApi(ApiRequests requests, QuestionReader questions, Asking asking) {
        this.requests = requests;
        this.questions = questions;
        this.asking = asking;
    }

    List<Route> routes() {
        return List.of(Route.get("/api/v1/export", this::export));
    }

    private void export(Context ctx) throws IOException {
        Parameters parameters = requests.parameters(ctx);
        Answers answers = requests.answers(ctx, parameters);
        Unit unit = unit(parameters);
        Question question = questions.read(parameters, unit, "q", KNOWN).orRefuse();
        demandFormat(parameters);
        if (ctx.method() == HandlerType.HEAD) {
            ctx.contentType(Replies.JSON_LINES);
            return;
        }
        Function<Hit, Object> form = unit == Unit.ARTICLES ? answers::hit : answers::accusationHit;
        try (Lines lines = new Lines(ctx)) {
            asking.ask(question, index -> {
                index.export(question.request(), hit -> lines.accept(form.apply(hit)));
                return true;
            });
            lines.end();
        }
    }

    private static Unit unit(Parameters parameters) {
        List<String> units = parameters.all("unit");
        return switch (units.isEmpty() ? "articles" : units.size() == 1 ? units.getFirst() : "") {
            case "articles" -> Unit.ARTICLES;
            case "accusations" -> Unit.ACCUSATIONS;
            default -> throw new BadRequestException("unit", "takes one of articles, accusations");
        };
    }

    private static void demandFormat(Parameters parameters) {
        List<String> formats = parameters.all("format");
        if (!formats.isEmpty() && !formats.equals(List.of("jsonl"))) {
            throw new BadRequestException("format", "takes jsonl, the one format there is so far");
        }
    }

    /** The rows; the answer begins with the first, so that what fails before it can still be refused properly. */
    private static final class Lines implements Consumer<Object>, AutoCloseable {

        private final Context ctx;
        private @Nullable OutputStream out;
        private boolean complete;

        Lines(Context ctx) {
            this.ctx = ctx;
        }

        @Override
        public void accept(Object row) {
            try {
                OutputStream started = started();
                started.write(Json.bytes(row));
                started.write('\n');
            } catch (IOException e) {
                throw new ClientGoneException(e);
            }
        }

        void end() throws IOException {
            started().flush();
            complete = true;
        }

        /** An export that broke off must not look complete: the connection is cut. */
        @Override
        public void close() {
            if (out != null && !complete) {
                Connections.cut(ctx);
            }
        }

        private OutputStream started() {
            if (out == null) {
                ctx.contentType(Replies.JSON_LINES);
                out = ctx.outputStream();
            }
            return out;
        }
    }
}
