package org.allegata.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.allegata.answer.Answers;
import org.allegata.answer.FacetAnswer;
import org.allegata.answer.FacetValuesAnswer;
import org.allegata.answer.Labels;
import org.allegata.answer.PairsAnswer;
import org.allegata.answer.SearchAnswer;
import org.allegata.answer.WarningAnswer;
import org.allegata.search.Facet;
import org.allegata.search.ResultPage;
import org.allegata.search.SearchIndex;
import org.allegata.search.SearchRequest;
import org.allegata.search.SearchRequest.Unit;
import org.allegata.web.request.BadRequestException;
import org.allegata.web.request.Parameters;
import org.allegata.web.request.Question;
import org.allegata.web.request.QuestionReader;

/** Searches for articles and accusations, pairs of parties, and the values of a facet. */
final class SearchApi {

    /** In {@code facets/{name}}, {@code q} is what is typed to narrow the values; the query text has this name. */
    static final String QUERY_TEXT = "query";

    static final Set<String> FACET_VALUES = QuestionReader.names(QuestionReader.SEARCH.stream(), Stream.of(QUERY_TEXT));

    private final ApiRequests requests;
    private final QuestionReader questions;
    private final Asking asking;

    SearchApi(ApiRequests requests, QuestionReader questions, Asking asking) {
        this.requests = requests;
        this.questions = questions;
        this.asking = asking;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/v1/search", this::articles),
                Route.post("/api/v1/search", this::articles),
                Route.get("/api/v1/accusations", this::accusations),
                Route.post("/api/v1/accusations", this::accusations),
                Route.get("/api/v1/accusations/pairs", this::pairs),
                Route.get("/api/v1/facets/{name}", this::facetValues));
    }

    private void articles(Context ctx) throws IOException {
        search(ctx, Unit.ARTICLES, answers -> answers::hit);
    }

    private void accusations(Context ctx) throws IOException {
        search(ctx, Unit.ACCUSATIONS, answers -> answers::accusationHit);
    }

    private <H> void search(Context ctx, Unit unit, Function<Answers, Function<ResultPage.Hit, H>> form)
            throws IOException {
        Parameters parameters = requests.parameters(ctx);
        Answers answers = requests.answers(ctx, parameters);
        Question question = question(parameters, unit);
        Asking.Answered<ResultPage> answered = asking.search(question);
        ResultPage page = answered.result();
        Replies.json(
                ctx,
                new SearchAnswer<>(
                        answers.query(question.parsed(), question.request(), page),
                        page.total(),
                        page.relaxed(),
                        answered.indexing(),
                        WarningAnswer.of(page.differences()),
                        answered.took().toMillis(),
                        page.hits().stream().map(form.apply(answers)).toList(),
                        answers.facets(page),
                        answers.timeline(page.timeline()),
                        question.next(page)));
    }

    private void pairs(Context ctx) throws IOException {
        Parameters parameters = requests.parameters(ctx);
        Answers answers = requests.answers(ctx, parameters);
        Question question = question(parameters, Unit.ACCUSATIONS);
        Asking.Answered<List<ResultPage.Pair>> answered = asking.ask(
                question,
                index -> index.pairs(question.request(), question.request().size()));
        Replies.json(
                ctx,
                new PairsAnswer(
                        answers.query(question.parsed(), question.request()),
                        answered.indexing(),
                        answered.took().toMillis(),
                        answered.result().stream().map(answers::pair).toList()));
    }

    private void facetValues(Context ctx) throws IOException {
        Facet facet = Facet.of(ctx.pathParam("name"))
                .orElseThrow(() -> new RefusedException(
                        HttpStatus.NOT_FOUND,
                        "There is no such facet; there are "
                                + String.join(
                                        ", ",
                                        Stream.of(Facet.values()).map(Facet::id).toList())));
        Parameters parameters = requests.parameters(ctx);
        Answers answers = requests.answers(ctx, parameters);
        Question question = questions
                .read(parameters, Unit.ARTICLES, QUERY_TEXT, FACET_VALUES)
                .orRefuse();
        Asking.Answered<List<FacetAnswer>> answered =
                asking.ask(question, index -> values(facet, typed(parameters), question.request(), index, answers));
        Replies.json(
                ctx,
                new FacetValuesAnswer(
                        facet.id(),
                        answers.query(question.parsed(), question.request()),
                        answered.indexing(),
                        answered.took().toMillis(),
                        answered.result()));
    }

    /** Where only we know the labels of a facet, we look for what was typed in them: there are few values. */
    private static List<FacetAnswer> values(
            Facet facet, String typed, SearchRequest request, SearchIndex index, Answers answers) {
        if (!Labels.areOurs(facet)) {
            return answers.facet(facet, index.facetValues(request, facet, typed, request.size()));
        }
        List<ResultPage.FacetValue> all = index.facetValues(request, facet, "", Integer.MAX_VALUE);
        return answers.facet(facet, all, typed).stream().limit(request.size()).toList();
    }

    private Question question(Parameters parameters, Unit unit) {
        return questions.read(parameters, unit, "q", QuestionReader.SEARCH).orRefuse();
    }

    private static String typed(Parameters parameters) {
        List<String> typed = parameters.all("q");
        if (typed.size() > 1 || !typed.isEmpty() && typed.getFirst().length() > 1_000) {
            throw new BadRequestException("q", "takes one text of up to 1,000 characters");
        }
        return typed.isEmpty() ? "" : typed.getFirst();
    }
}
