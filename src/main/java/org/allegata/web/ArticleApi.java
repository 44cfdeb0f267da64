package org.allegata.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Set;
import org.allegata.answer.Answers;
import org.allegata.answer.SimilarAnswer;
import org.allegata.search.IndexedArticle;
import org.allegata.search.SearchIndex;
import org.allegata.web.request.Parameters;

/** Articles with their whole reading, and the vocabularies. */
final class ArticleApi {

    private static final Set<String> SIMILAR = Set.of("size", "lang");

    /** Unless asked otherwise. */
    static final int SIMILAR_ARTICLES = 5;

    private final ApiRequests requests;
    private final Readiness readiness;

    ArticleApi(ApiRequests requests, Readiness readiness) {
        this.requests = requests;
        this.readiness = readiness;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/v1/articles/{id}", this::article),
                Route.get("/api/v1/articles/{id}/similar", this::similar),
                Route.get(
                        "/api/v1/vocabulary/accusation-types",
                        ctx -> Replies.json(ctx, requests.answers(ctx).types())),
                Route.get(
                        "/api/v1/vocabulary/organisations",
                        ctx -> Replies.json(ctx, requests.answers(ctx).organisations())));
    }

    private void article(Context ctx) {
        Answers answers = requests.answers(ctx);
        IndexedArticle found = found(readiness, ctx.pathParam("id"));
        if (!redirected(ctx, found)) {
            Replies.json(ctx, answers.article(found));
        }
    }

    private void similar(Context ctx) {
        Parameters parameters = Parameters.ofAddress(ctx.queryString());
        ApiRequests.refuseUnknown(parameters, SIMILAR);
        Answers answers = requests.answers(ctx, parameters);
        int size = ApiRequests.size(parameters, SIMILAR_ARTICLES);
        String id = found(readiness, ctx.pathParam("id")).article().id();
        SearchIndex index = readiness.index();
        Replies.json(
                ctx,
                new SimilarAnswer(
                        id,
                        readiness.updating().isPresent(),
                        index.copies(id),
                        index.similar(id, size).stream().map(answers::hit).toList()));
    }

    static IndexedArticle found(Readiness readiness, String id) {
        return readiness
                .index()
                .article(id)
                .orElseThrow(() -> new RefusedException(HttpStatus.NOT_FOUND, "There is no article with this id"));
    }

    /** Leads from the id of a further place of a text to the article's own. */
    static boolean redirected(Context ctx, IndexedArticle found) {
        String id = found.article().id();
        if (id.equals(ctx.pathParam("id"))) {
            return false;
        }
        String query = ctx.queryString();
        ctx.redirect(query == null ? id : id + "?" + query, HttpStatus.PERMANENT_REDIRECT);
        return true;
    }
}
