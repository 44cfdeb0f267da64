package org.allegata.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.allegata.answer.Json;
import org.allegata.answer.WriteAnswer;
import org.allegata.search.IndexUnavailableException;
import org.allegata.web.ArticleWriter.SentArticle;
import org.allegata.web.ArticleWriter.Written;
import org.allegata.web.request.BadRequestException;

/** Adds, replaces and removes articles, for those who have the operator's token. */
final class WritingApi {

    private static final List<String> LINE_TYPES =
            List.of(Replies.JSON_LINES, "application/jsonl", "application/json-lines");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._~-]{1,200}");

    private final ApiRequests requests;
    private final ArticleWriter writer;
    private final Token token;
    private final int maxLineBytes;

    WritingApi(ApiRequests requests, ArticleWriter writer, Token token, int maxLineBytes) {
        this.requests = requests;
        this.writer = writer;
        this.token = token;
        this.maxLineBytes = maxLineBytes;
    }

    List<Route> routes() {
        return List.of(
                new Route(HandlerType.PUT, "/api/v1/articles/{id}", this::put),
                new Route(HandlerType.DELETE, "/api/v1/articles/{id}", this::delete),
                Route.post("/api/v1/articles", this::putAll));
    }

    private void put(Context ctx) throws IOException {
        token.demand(ctx);
        String id = id(ctx);
        SentArticle sent = ArticleFields.read(requests.json(ctx));
        if (sent.id() != null && !sent.id().equals(id)) {
            throw new BadRequestException("id", "in the body must be the id in the path, or left out");
        }
        Written written = write(sent.withId(id));
        ctx.status(status(written));
        Replies.json(ctx, new WriteAnswer(written.id(), status(written).getCode(), null));
    }

    private void delete(Context ctx) {
        token.demand(ctx);
        if (!writer.delete(id(ctx))) {
            throw new RefusedException(HttpStatus.NOT_FOUND, "There is no article with this id");
        }
        ctx.status(HttpStatus.NO_CONTENT);
    }

    private void putAll(Context ctx) throws IOException {
        token.demand(ctx);
        ApiRequests.demandType(ctx, LINE_TYPES);
        ctx.disableCompression().contentType(Replies.JSON_LINES);
        BodyLines lines = new BodyLines(ctx.bodyInputStream(), maxLineBytes);
        OutputStream out = ctx.outputStream();
        try {
            for (Optional<BodyLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                out.write((Json.line(answer(line.get())) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException | RuntimeException e) {
            Connections.cut(ctx); // an answer that broke off must not look complete
            throw e;
        }
    }

    private WriteAnswer answer(BodyLines.Line line) {
        if (line.tooLong()) {
            return new WriteAnswer(null, 413, "A line may have up to " + maxLineBytes + " bytes");
        }
        SentArticle sent;
        try {
            sent = ArticleFields.read(ApiRequests.parsed(line.bytes()));
        } catch (BadRequestException e) {
            return new WriteAnswer(null, 400, e.getMessage());
        }
        try {
            Written written = write(sent);
            return new WriteAnswer(written.id(), status(written).getCode(), null);
        } catch (BadRequestException e) {
            return new WriteAnswer(sent.id(), 400, e.getMessage());
        } catch (IndexUnavailableException e) {
            return new WriteAnswer(sent.id(), 503, e.getMessage());
        }
    }

    private Written write(SentArticle sent) {
        try {
            return writer.put(sent);
        } catch (ArticleRefusedException e) {
            throw new BadRequestException("body", String.valueOf(e.getMessage()));
        }
    }

    private static HttpStatus status(Written written) {
        return written.created() ? HttpStatus.CREATED : HttpStatus.OK;
    }

    private static String id(Context ctx) {
        String id = ctx.pathParam("id");
        if (!ID.matcher(id).matches()) {
            throw new BadRequestException("id", "takes 1 to 200 characters of A–Z a–z 0–9 . _ ~ -");
        }
        return id;
    }
}
