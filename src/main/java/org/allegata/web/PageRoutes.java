package org.allegata.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.allegata.answer.Answers;
import org.allegata.answer.ProblemAnswer;
import org.allegata.answer.form.ArticleLinks;
import org.allegata.answer.form.Citation;
import org.allegata.search.IndexedArticle;
import org.allegata.search.SearchIndex;
import org.allegata.web.page.ArticlePage;
import org.allegata.web.page.Display;
import org.allegata.web.page.Pages;
import org.allegata.web.page.ProblemView;
import org.allegata.web.page.Wording;
import org.allegata.web.request.Parameters;
import org.allegata.web.request.Refusal;
import org.allegata.web.sought.SoughtInArticle;

/** The search page, the page of an article, and the page of what could not be answered. */
final class PageRoutes {

    private final PageRequests requests;
    private final Readiness readiness;
    private final OriginalFiles originals;
    private final PublicAddress address;
    private final Pages pages;

    PageRoutes(
            PageRequests requests, Readiness readiness, OriginalFiles originals, PublicAddress address, Pages pages) {
        this.requests = requests;
        this.readiness = readiness;
        this.originals = originals;
        this.address = address;
        this.pages = pages;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/", this::search),
                Route.get("/articles/{id}", this::article),
                Route.get("/articles/{id}/file", this::file));
    }

    private void search(Context ctx) {
        PageRequests.html(
                ctx,
                pages.search(requests.find(ctx, Display.ARTICLES, sent -> sent).view()));
    }

    private void article(Context ctx) {
        Parameters sent = PageRequests.sent(ctx);
        IndexedArticle found = ArticleApi.found(readiness, ctx.pathParam("id"));
        if (!ArticleApi.redirected(ctx, found)) {
            Answers answers = requests.answers(ctx, sent);
            SearchIndex index = readiness.index();
            String id = found.article().id();
            PageRequests.html(
                    ctx,
                    pages.article(ArticlePage.view(
                            found,
                            index.similar(id, ArticleApi.SIMILAR_ARTICLES),
                            index.copies(id),
                            Citation.of(found, answers, new ArticleLinks(address.of(ctx))),
                            originals.of(found).isPresent(),
                            sent,
                            SoughtInArticle.of(requests.question(sent), found, index),
                            requests.frame(
                                    ctx,
                                    found.article().title() + " · Allegata",
                                    sent,
                                    PageRequests.wording(answers, sent)))));
        }
    }

    /** Always to be kept, never to be shown as a page of this server: a file may be of any kind and say anything. */
    private void file(Context ctx) {
        Path file = originals
                .of(ArticleApi.found(readiness, ctx.pathParam("id")))
                .orElseThrow(() -> new RefusedException(HttpStatus.NOT_FOUND, "The article has no file of its own"));
        String name = URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        try {
            ctx.header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                    .contentType("application/octet-stream")
                    .result(Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The file of an article cannot be read", e);
        }
    }

    /**
     * A failed request, for people.
     *
     * @param refusals what is wrong with a search
     */
    void problem(Context ctx, ProblemAnswer problem, List<Refusal> refusals) {
        int status = problem.status();
        Parameters sent = PageRequests.sent(ctx);
        Wording wording = requests.wording(ctx, sent);
        String again = status == 410 || status == 503 ? sent.without("after").address() : "";
        String title = title(status, wording);
        PageRequests.html(
                ctx.status(status),
                pages.problem(new ProblemView(
                        requests.frame(ctx, title + " · Allegata", sent, wording),
                        status,
                        title,
                        refusals.isEmpty() ? List.of(detail(status, ctx.path(), wording)) : told(refusals, wording),
                        status == 503 && readiness.updating().isEmpty() ? problem.detail() : "",
                        again,
                        wording.say(status == 410 ? "problem.start-again" : "problem.again"))));
    }

    private static String title(int status, Wording wording) {
        return switch (status) {
            case 404 -> wording.say("problem.not-found");
            case 410 -> wording.say("problem.gone");
            case 503 -> wording.say("problem.unavailable");
            case 500 -> wording.say("problem.failed");
            default -> wording.say("refused.title");
        };
    }

    private String detail(int status, String path, Wording wording) {
        return switch (status) {
            case 404 -> missing(path, wording);
            case 410 -> wording.say("refused.gone");
            case 503 ->
                readiness.updating().isPresent()
                        ? wording.say("refused.building", requests.progress(wording))
                        : wording.say("refused.unavailable");
            case 500 -> wording.say("refused.failed");
            default -> wording.say("refused.other");
        };
    }

    private static List<String> told(List<Refusal> refusals, Wording wording) {
        return refusals.stream()
                .map(refusal -> wording.say("refused.parameter", refusal.parameter(), wording.say(refusal)))
                .toList();
    }

    private static String missing(String path, Wording wording) {
        String sort = path.split("/", 3).length < 3 ? "" : path.split("/", 3)[1];
        return switch (sort) {
            case "articles" -> wording.say("missing.article");
            case "organisations" -> wording.say("missing.organisation");
            case "types" -> wording.say("missing.type");
            default -> wording.say("missing.page");
        };
    }
}
