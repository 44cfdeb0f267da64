package org.allegata.web;

import io.javalin.http.Context;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.allegata.accusation.Vocabulary;
import org.allegata.answer.Answers;
import org.allegata.search.Facet;
import org.allegata.search.ResultPage;
import org.allegata.search.SearchRequest.Unit;
import org.allegata.web.page.Display;
import org.allegata.web.page.Frame;
import org.allegata.web.page.SearchPage;
import org.allegata.web.page.SearchView;
import org.allegata.web.page.Wording;
import org.allegata.web.request.BadRequestException;
import org.allegata.web.request.Parameters;
import org.allegata.web.request.Question;
import org.allegata.web.request.QuestionReader;
import org.allegata.web.request.ReaderLanguage;
import org.allegata.web.request.Refusal;

/** What the pages' handlers read from a request. What they do not know is ignored; what they cannot use is told instead of refused. */
final class PageRequests {

    private final Vocabulary vocabulary;
    private final ReaderLanguage languages;
    private final QuestionReader questions;
    private final Asking asking;
    private final Readiness readiness;
    private final StaticFiles files;
    private final PublicAddress address;

    PageRequests(
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

    /**
     * A search that a page was asked for, and what it found.
     *
     * @param sent its parameters, without those that could not be used
     */
    record Found(
            Parameters sent, Question question, Answers answers, Wording wording, ResultPage page, SearchView view) {}

    /** @param asked makes what is asked for of what was sent */
    Found find(Context ctx, Display display, UnaryOperator<Parameters> asked) {
        List<Refusal> broken = new ArrayList<>();
        Parameters sent = sent(ctx, broken);
        Question read = questions.read(asked.apply(sent), display.unit(), "q", QuestionReader.SEARCH);
        broken.addAll(read.wrong());
        Question question = new Question(read.parsed(), read.request(), broken);
        Asking.Answered<ResultPage> answered = asking.search(question);
        Answers answers = answers(ctx, sent);
        Wording wording = wording(answers, sent);
        Frame frame = frame(ctx, display.title(question.parsed().text(), wording), sent, wording);
        Parameters right = withoutWrong(sent, broken);
        SearchView view = new SearchPage(right, question, answers, wording, display)
                .view(answered.result(), frame, answered.indexing() ? progress(wording) : "");
        return new Found(right, question, answers, wording, answered.result(), view);
    }

    /** For the links of the page, so that what was told once is not told on every page after it. */
    private static Parameters withoutWrong(Parameters sent, List<Refusal> wrong) {
        return sent.without(wrong.stream()
                .map(Refusal::parameter)
                .filter(name -> Facet.of(name).isEmpty()) // other values of a filter may be right
                .toArray(String[]::new));
    }

    /** Those parameters that a search knows and that are not blank; none where the address is broken. */
    static Parameters sent(Context ctx) {
        return sent(ctx, new ArrayList<>());
    }

    private static Parameters sent(Context ctx, List<Refusal> broken) {
        try {
            return Parameters.ofAddress(ctx.queryString()).given(QuestionReader.SEARCH);
        } catch (BadRequestException e) {
            broken.addAll(e.refusals());
            return Parameters.NONE;
        }
    }

    /** The search that led to an article. */
    Question question(Parameters sent) {
        return questions.read(sent.without("after"), Unit.ARTICLES, "q", QuestionReader.SEARCH);
    }

    Answers answers(Context ctx, Parameters sent) {
        return new Answers(vocabulary, languages.orDefault(sent, ctx.header("Accept-Language")));
    }

    Wording wording(Context ctx, Parameters sent) {
        return wording(answers(ctx, sent), sent);
    }

    static Wording wording(Answers answers, Parameters sent) {
        return new Wording(answers.labels(), language(sent));
    }

    /** What keeps the language that the reader has chosen in addresses of other pages. */
    static Parameters language(Parameters sent) {
        return sent.given(Set.of("lang"));
    }

    Frame frame(Context ctx, String title, Parameters sent, Wording wording) {
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

    /** How far the index is, in words. */
    String progress(Wording wording) {
        return readiness
                .updating()
                .map(far -> wording.say("problem.progress", far.filesDone(), far.filesTotal()))
                .orElse(wording.say("problem.nearly-done"));
    }

    static void html(Context ctx, byte[] page) {
        Replies.tagged(ctx, "text/html; charset=utf-8", page);
    }
}
