package org.allegata.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import org.allegata.answer.ProblemAnswer;
import org.allegata.answer.ProgressAnswer;
import org.allegata.search.CursorExpiredException;
import org.allegata.search.IndexUnavailableException;
import org.allegata.search.QuestionRefusedException;
import org.allegata.web.request.BadRequestException;
import org.allegata.web.request.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns every failure into its answer: a problem document for programs, a page for people. */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Readiness readiness;
    private final PageRoutes pages;

    Problems(Readiness readiness, PageRoutes pages) {
        this.readiness = readiness;
        this.pages = pages;
    }

    void handleIn(RoutesConfig routes) {
        routes.exception(BadRequestException.class, (e, ctx) -> refuse(ctx, e));
        routes.exception(QuestionRefusedException.class, (e, ctx) -> refuse(ctx, BadRequestException.tooMixed(e)));
        routes.exception(RefusedException.class, (e, ctx) -> reply(ctx, problem(e.status(), e)));
        routes.exception(CursorExpiredException.class, (e, ctx) -> reply(ctx, problem(HttpStatus.GONE, e)));
        routes.exception(IndexUnavailableException.class, (e, ctx) -> reply(ctx, unavailable(e, ctx)));
        routes.exception(ClientGoneException.class, (e, ctx) -> LOG.debug("The client went away", e));
        routes.exception(HttpResponseException.class, (e, ctx) -> reply(ctx, byFramework(e)));
        routes.exception(Exception.class, (e, ctx) -> reply(ctx, unexpected(e, ctx)));
    }

    static ProgressAnswer progress(Readiness.Progress progress) {
        return new ProgressAnswer(progress.filesDone(), progress.filesTotal(), progress.articles());
    }

    private void refuse(Context ctx, BadRequestException e) {
        reply(ctx, badRequest(e), e.refusals());
    }

    private void reply(Context ctx, ProblemAnswer problem) {
        reply(ctx, problem, List.of());
    }

    private void reply(Context ctx, ProblemAnswer problem, List<Refusal> refusals) {
        if (ctx.res().isCommitted()) {
            return;
        }
        if (isForPrograms(ctx.path())) {
            Replies.problem(ctx, problem);
        } else {
            pages.problem(ctx, problem, refusals);
        }
    }

    static boolean isForPrograms(String path) {
        return path.startsWith("/api/")
                || List.of("/api", FeedApi.PATH, "/health", "/metrics").contains(path);
    }

    private static ProblemAnswer badRequest(BadRequestException e) {
        return ProblemAnswer.of(400, "Bad request", String.valueOf(e.getMessage()))
                .with(e.wrong());
    }

    private ProblemAnswer unavailable(IndexUnavailableException e, Context ctx) {
        Optional<Readiness.Progress> updating = readiness.updating();
        if (updating.isPresent()) {
            ctx.header("Retry-After", "5");
        } else {
            LOG.error("The index cannot answer", e);
        }
        return problem(HttpStatus.SERVICE_UNAVAILABLE, e)
                .with(updating.map(Problems::progress).orElse(null));
    }

    private static ProblemAnswer byFramework(HttpResponseException e) {
        HttpStatus status = HttpStatus.forStatus(e.getStatus());
        String detail = status == HttpStatus.NOT_FOUND ? "There is nothing at this address" : status.getMessage();
        return ProblemAnswer.of(e.getStatus(), status.getMessage(), detail);
    }

    private static ProblemAnswer unexpected(Exception e, Context ctx) {
        LOG.error("{} {} failed", ctx.method(), Route.of(ctx).orElse("without a route"), e);
        return ProblemAnswer.of(
                500, "Internal server error", "The server failed in a way that nobody foresaw; its log says how");
    }

    private static ProblemAnswer problem(HttpStatus status, Exception e) {
        return ProblemAnswer.of(status.getCode(), status.getMessage(), String.valueOf(e.getMessage()));
    }
}
