package org.allegata.web;

import io.javalin.http.Context;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allegata.answer.Answers;
import org.allegata.answer.form.ArticleLinks;
import org.allegata.answer.form.AtomFeed;
import org.allegata.search.ResultPage;
import org.allegata.search.SearchRequest.Unit;
import org.allegata.web.Asking.Answered;
import org.allegata.web.request.Parameters;
import org.allegata.web.request.Question;
import org.allegata.web.request.QuestionReader;

/** A search as a feed, so that whoever follows a matter is told of new articles. */
final class FeedApi {

    static final String PATH = "/feed.atom";

    /** Where a parameter is not given: what a feed reader wants, and nothing counted that it does not show. */
    private static final Map<String, String> DEFAULTS = Map.of("sort", "newest", "size", "50", "facets", "none");

    private final ApiRequests requests;
    private final QuestionReader questions;
    private final Asking asking;
    private final PublicAddress address;

    FeedApi(ApiRequests requests, QuestionReader questions, Asking asking, PublicAddress address) {
        this.requests = requests;
        this.questions = questions;
        this.asking = asking;
        this.address = address;
    }

    List<Route> routes() {
        return List.of(Route.get(PATH, this::feed));
    }

    private void feed(Context ctx) throws java.io.IOException {
        Parameters sent = requests.parameters(ctx);
        Answers answers = requests.answers(ctx, sent);
        Question question = questions
                .read(withDefaults(sent), Unit.ARTICLES, "q", QuestionReader.SEARCH)
                .orRefuse();
        Answered<ResultPage> answered = asking.search(question);
        URI root = address.of(ctx);
        AtomFeed feed = new AtomFeed(answers, new ArticleLinks(root));
        Replies.tagged(
                ctx,
                AtomFeed.MEDIA_TYPE,
                feed.of(
                        about(question, answered, answers, sent, root),
                        answered.result().hits()));
    }

    private static Parameters withDefaults(Parameters sent) {
        Parameters filled = sent;
        for (Map.Entry<String, String> unless : DEFAULTS.entrySet()) {
            filled = sent.names().contains(unless.getKey()) ? filled : filled.with(unless.getKey(), unless.getValue());
        }
        return filled;
    }

    private static AtomFeed.About about(
            Question question, Answered<ResultPage> answered, Answers answers, Parameters sent, URI root) {
        String asked = question.canonical();
        String next = question.next(answered.result());
        return new AtomFeed.About(
                (asked.isEmpty() ? "Newest articles" : asked) + " · Allegata",
                notes(question, answered, answers),
                feed(root, sent),
                root + sent.without("after").suffix(),
                next == null ? null : feed(root, sent.with("after", next)));
    }

    private static String feed(URI root, Parameters parameters) {
        return root + PATH.substring(1) + parameters.suffix();
    }

    private static List<String> notes(Question question, Answered<ResultPage> answered, Answers answers) {
        List<String> notes = new ArrayList<>(
                answers.query(question.parsed(), question.request()).repairs());
        if (answered.result().relaxed()) {
            notes.add("No article has all of these words; these have most of them.");
        }
        if (answered.indexing()) {
            notes.add("The index is being brought up to date; more may be found later.");
        }
        return notes;
    }
}
