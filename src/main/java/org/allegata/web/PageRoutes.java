package org.allegata.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allegata.accusation.Vocabulary;
import org.allegata.answer.Answers;
import org.allegata.answer.ProblemAnswer;
import org.allegata.answer.ProblemAnswer.Wrong;
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
import org.allegata.web.request.BadRequestException;
import org.allegata.web.request.Parameters;
import org.allegata.web.request.Question;
import org.allegata.web.request.QuestionReader;
import org.allegata.web.request.ReaderLanguage;

/** The pages. They ignore what they do not know, and tell what they cannot use instead of refusing it. */
final class PageRoutes {

    /** Languages of labels, each by its own name. */
    private static final Map<String, String> LANGUAGES =
            new java.util.TreeMap<>(Map.of("en", "English", "fr", "Français", "es", "Español", "ar", "العربية"));

    private final Vocabulary vocabulary;
    private final ReaderLanguage languages;
    private final QuestionReader questions;
    private final Asking asking;
    private final Readiness readiness;
    private final StaticFiles files;
    private final Pages pages = new Pages();

    PageRoutes(Vocabulary vocabulary, QuestionReader questions, Asking asking, Readiness readiness, StaticFiles files) {
        this.vocabulary = vocabulary;
        this.languages = new ReaderLanguage(vocabulary);
        this.questions = questions;
        this.asking = asking;
        this.readiness = readiness;
        this.files = files;
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
        html(
                ctx,
                pages.search(new SearchPage(withoutWrong(sent, broken), question, answers(ctx, sent))
                        .view(answered.result(), frame(ctx, title, sent), answered.indexing() ? progress() : "")));
    }

    private void article(Context ctx) {
        Parameters sent = sent(ctx, new ArrayList<>());
        IndexedArticle found = ArticleApi.found(readiness, ctx.pathParam("id"));
        if (!ArticleApi.redirected(ctx, found)) {
            Frame frame = frame(ctx, found.article().title() + " · Allegata", sent);
            SearchIndex index = readiness.index();
            String id = found.article().id();
            html(
                    ctx,
                    pages.article(ArticlePage.view(
                            found,
                            index.similar(id, ArticleApi.SIMILAR_ARTICLES),
                            index.copies(id),
                            sent,
                            frame,
                            answers(ctx, sent).labels())));
        }
    }

    /** A failed request, for people. */
    void problem(Context ctx, ProblemAnswer problem) {
        Parameters sent = sent(ctx, new ArrayList<>());
        boolean searchAgain = problem.status() == 410 || problem.status() == 503;
        String again = searchAgain ? sent.without("after").address() : "";
        html(
                ctx.status(problem.status()),
                pages.problem(new ProblemView(
                        frame(ctx, problem.title() + " · Allegata", sent),
                        problem.status(),
                        title(problem.status(), problem.title()),
                        problem.detail() + (problem.progress() == null ? "" : " (" + progress() + ")"),
                        again,
                        problem.status() == 410 ? "Start again from the first page" : "Try again")));
    }

    private static String title(int status, String otherwise) {
        return switch (status) {
            case 404 -> "Nothing here";
            case 410 -> "These results are no longer kept";
            case 503 -> "The index cannot answer now";
            case 500 -> "Something went wrong";
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
        return new Answers(vocabulary, language(ctx, sent));
    }

    private String language(Context ctx, Parameters sent) {
        return languages.orDefault(sent, ctx.header("Accept-Language"));
    }

    private Frame frame(Context ctx, String title, Parameters sent) {
        String current = language(ctx, sent);
        return new Frame(
                root(ctx),
                files.address("allegata.css"),
                files.address("icon.svg"),
                title,
                sent.first("q").orElse(""),
                SearchPage.kept(sent),
                LANGUAGES.entrySet().stream()
                        .map(language -> new Frame.Choice(
                                language.getValue(),
                                language.getKey(),
                                sent.with("lang", language.getKey()).address(),
                                language.getKey().equals(current)))
                        .toList());
    }

    /** The way back to the root from the page as the browser sees it, whatever path a proxy adds in front. */
    private static String root(Context ctx) {
        long deep = ctx.req().getRequestURI().chars().filter(c -> c == '/').count() - 1;
        return deep <= 0 ? "./" : "../".repeat((int) Math.min(deep, 50));
    }

    private String progress() {
        return readiness
                .updating()
                .map(far -> String.format(Locale.ENGLISH, "%,d of %,d files", far.filesDone(), far.filesTotal()))
                .orElse("nearly done");
    }

    private static void html(Context ctx, byte[] page) {
        ctx.contentType("text/html; charset=utf-8").result(page);
    }
}
