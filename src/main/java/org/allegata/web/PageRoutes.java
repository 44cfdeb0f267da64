package org.allegata.web;

import io.javalin.http.Context;
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
import org.allegata.web.sought.SoughtInArticle;

/** The search page, the page of an article, and the page of what could not be answered. */
final class PageRoutes {

    private final PageRequests requests;
    private final Readiness readiness;
    private final PublicAddress address;
    private final Pages pages;

    PageRoutes(PageRequests requests, Readiness readiness, PublicAddress address, Pages pages) {
        this.requests = requests;
        this.readiness = readiness;
        this.address = address;
        this.pages = pages;
    }

    List<Route> routes() {
        return List.of(Route.get("/", this::search), Route.get("/articles/{id}", this::article));
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
                            sent,
                            SoughtInArticle.of(requests.question(sent), found, index),
                            requests.frame(
                                    ctx,
                                    found.article().title() + " · Allegata",
                                    sent,
                                    PageRequests.wording(answers, sent)))));
        }
    }

    /** A failed request, for people. */
    void problem(Context ctx, ProblemAnswer problem) {
        Parameters sent = PageRequests.sent(ctx);
        Wording wording = requests.wording(ctx, sent);
        boolean searchAgain = problem.status() == 410 || problem.status() == 503;
        String again = searchAgain ? sent.without("after").address() : "";
        String title = title(problem, wording);
        PageRequests.html(
                ctx.status(problem.status()),
                pages.problem(new ProblemView(
                        requests.frame(ctx, title + " · Allegata", sent, wording),
                        problem.status(),
                        title,
                        detail(problem, ctx.path(), wording),
                        again,
                        wording.say(problem.status() == 410 ? "problem.start-again" : "problem.again"))));
    }

    private static String title(ProblemAnswer problem, Wording wording) {
        return switch (problem.status()) {
            case 404 -> wording.say("problem.not-found");
            case 410 -> wording.say("problem.gone");
            case 503 -> wording.say("problem.unavailable");
            case 500 -> wording.say("problem.failed");
            default -> problem.title();
        };
    }

    private String detail(ProblemAnswer problem, String path, Wording wording) {
        if (problem.status() == 404) {
            return missing(path, wording);
        }
        return problem.detail() + (problem.progress() == null ? "" : " (" + requests.progress(wording) + ")");
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
