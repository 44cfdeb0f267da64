package org.allegata.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import org.allegata.answer.HealthAnswer;
import org.allegata.answer.ProgressAnswer;
import org.allegata.search.IndexHealth;
import org.allegata.search.IndexUnavailableException;

/** What those who run the server ask: its health, its metrics, and the description of the API. */
final class OperatorApi {

    private final Readiness readiness;
    private final Metrics metrics;
    private final byte[] openapi;

    OperatorApi(Readiness readiness, Metrics metrics) {
        this.readiness = readiness;
        this.metrics = metrics;
        this.openapi = StaticFiles.bytes("openapi.json");
    }

    List<Route> routes() {
        return List.of(
                Route.get("/health", this::health),
                Route.get("/metrics", this::metrics),
                Route.get(
                        "/api/v1/openapi.json",
                        ctx -> ctx.contentType(Replies.JSON).result(openapi)));
    }

    private void health(Context ctx) {
        HealthAnswer health = health();
        ctx.status(health.status().equals("ready") ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
        Replies.json(ctx, health);
    }

    private HealthAnswer health() {
        Optional<ProgressAnswer> updating = readiness.updating().map(Problems::progress);
        try {
            IndexHealth index = readiness.index().health();
            return new HealthAnswer(updating.isPresent() ? "indexing" : "ready", index, updating.orElse(null), null);
        } catch (IndexUnavailableException e) {
            return new HealthAnswer(
                    updating.isPresent() ? "indexing" : "unavailable", null, updating.orElse(null), e.getMessage());
        }
    }

    private void metrics(Context ctx) {
        ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(metrics.text(health()));
    }
}
