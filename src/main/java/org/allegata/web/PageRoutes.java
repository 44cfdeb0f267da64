package org.allegata.web;

import io.javalin.http.Context;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.allegata.accusation.Vocabulary;
import org.allegata.answer.Answers;
import org.allegata.answer.ProblemAnswer;
import org.allegata.answer.ProblemAnswer.Wrong;
import org.allegata.answer.form.ArticleLinks;
import org.allegata.answer.form.Citation;
import org.allegata.search.Facet;
import org.allegata.search.IndexedArticle;
import org.allegata.search.ResultPage;
import org.allegata.search.SearchIndex;
import org.allegata.search.SearchRequest.Unit;
import org.allegata.web.page.ArticlePage;
import org.allegata.web.page.Frame;
import org.allegata.web.page.Pages;
import org.allegata.web.page.ProblemView;
import org.allegata.web.page.SearchPage;
import org.allegata.web.page.Wording;
import org.allegata.web.request.BadRequestException;
import org.allegata.web.request.Parameters;
import org.allegata.web.request.Question;
import org.allegata.web.request.QuestionReader;
import org.allegata.web.request.ReaderLanguage;
import org.allegata.web.sought.SoughtInArticle;

/** The pages. They ignore what they do not know, and tell what they cannot use instead of refusing it. */
final class PageRoutes {

    private final Vocabulary vocabulary;
    private final ReaderLanguage languages;
    private final QuestionReader questions;
    private final Asking asking;
    private final Readiness readiness;
    private final StaticFiles files;
    private final PublicAddress address;
    private final Pages pages = new Pages();

    PageRoutes(
            Vocabulary vocabulary,
            QuestionReader questions,
            Asking asking,
            Readiness readiness,
            StaticFiles files,
            PublicAddress address) {
        this.vocabulary = vocabulary;
        this.languages = new ReaderLanguage(vocabulary);
        this.questions = questions;
        this.asking = asking;
        this.readiness = readiness;
        this.files = files;
        this.address = address;
    }

    List<Route> routes() {
        return List.of(Route.get("/", this::search), Route.get("/articles/{id}", this::article));
    }

    private void search(Context ctx) {
        List<Wrong> broken = new ArrayList<>();
        Parameters sent = sent(ctx, broken);
        Question read = questions.read(sent, Unit.ARTICLES, "q", QuestionReader.SEARCH);
        broken.addAll(read.wrong());
        Question question = new Question(read.parsed(), read.request(), broken);
        Asking.Answered<ResultPage> answered = asking.search(question);
        String title = question.parsed().text().isBlank()
                ? "Allegata"
                : question.parsed().text() + " · Allegata";
        Answers answers = answers(ctx, sent);
        Wording wording = new Wording(answers.labels());
        html(
                ctx,
                pages.search(new SearchPage(withoutWrong(sent, broken), question, answers, wording)
                        .view(
                                answered.result(),
                                frame(ctx, title, sent, wording),
                                answered.indexing() ? progress(wording) : "")));
    }

    private void article(Context ctx) {
        Parameters sent = sent(ctx, new ArrayList<>());
        IndexedArticle found = ArticleApi.found(readiness, ctx.pathParam("id"));
        if (!ArticleApi.redirected(ctx, found)) {
            Answers answers = answers(ctx, sent);
            SearchIndex index = readiness.index();
            String id = found.article().id();
            Question question = questions.read(sent.without("after"), Unit.ARTICLES, "q", QuestionReader.SEARCH);
            html(
                    ctx,
                    pages.article(ArticlePage.view(
                            found,
                            index.similar(id, ArticleApi.SIMILAR_ARTICLES),
                            index.copies(id),
                            Citation.of(found, answers, new ArticleLinks(address.of(ctx))),
                            sent,
                            SoughtInArticle.of(question, found, index),
                            frame(ctx, found.article().title() + " · Allegata", sent, new Wording(answers.labels())))));
        }
    }

    /** A failed request, for people. */
    void problem(Context ctx, ProblemAnswer problem) {
        Parameters sent = sent(ctx, new ArrayList<>());
        Wording wording = wording(ctx, sent);
        boolean searchAgain = problem.status() == 410 || problem.status() == 503;
        String again = searchAgain ? sent.without("after").address() : "";
        html(
                ctx.status(problem.status()),
                pages.problem(new ProblemView(
                        frame(ctx, problem.title() + " · Allegata", sent, wording),
                        problem.status(),
                        title(problem.status(), problem.title(), wording),
                        problem.detail() + (problem.progress() == null ? "" : " (" + progress(wording) + ")"),
                        again,
                        wording.say(problem.status() == 410 ? "problem.start-again" : "problem.again"))));
    }

    private static String title(int status, String otherwise, Wording wording) {
        return switch (status) {
            case 404 -> wording.say("problem.not-found");
            case 410 -> wording.say("problem.gone");
            case 503 -> wording.say("problem.unavailable");
            case 500 -> wording.say("problem.failed");
            default -> otherwise;
        };
    }

    /** For the links of the page, so that what was told once is not told on every page after it. */
    private static Parameters withoutWrong(Parameters sent, List<Wrong> wrong) {
        return sent.without(wrong.stream()
                .map(Wrong::parameter)
                .filter(name -> Facet.of(name).isEmpty()) // other values of a filter may be right
                .toArray(String[]::new));
    }

    /** Those parameters that a search knows and that are not blank. */
    private static Parameters sent(Context ctx, List<Wrong> broken) {
        try {
            return Parameters.ofAddress(ctx.queryString()).given(QuestionReader.SEARCH);
        } catch (BadRequestException e) {
            broken.addAll(e.wrong());
            return Parameters.NONE;
        }
    }

    private Answers answers(Context ctx, Parameters sent) {
        return new Answers(vocabulary, languages.orDefault(sent, ctx.header("Accept-Language")));
    }

    private Wording wording(Context ctx, Parameters sent) {
        return new Wording(answers(ctx, sent).labels());
    }

    private Frame frame(Context ctx, String title, Parameters sent, Wording wording) {
        return new Frame(
                wording,
                root(ctx),
                files.folder(),
                address.set().map(URI::toString).orElse(""),
                title,
                sent.first("q").orElse(""),
                SearchPage.kept(sent),
                Wording.languages().stream()
                        .map(language -> new Frame.Choice(
                                Wording.name(language),
                                language,
                                sent.with("lang", language).address(),
                                language.equals(wording.language())))
                        .toList());
    }

    /** The way back to the root from the page as the browser sees it, whatever path a proxy adds in front. */
    private static String root(Context ctx) {
        long deep = ctx.req().getRequestURI().chars().filter(c -> c == '/').count() - 1;
        return deep <= 0 ? "./" : "../".repeat((int) Math.min(deep, 50));
    }

    private String progress(Wording wording) {
        return readiness
                .updating()
                .map(far -> wording.say("problem.progress", far.filesDone(), far.filesTotal()))
                .orElse(wording.say("problem.nearly-done"));
    }

    private static void html(Context ctx, byte[] page) {
        Replies.tagged(ctx, "text/html; charset=utf-8", page);
    }
}
