package org.allegata.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.allegata.accusation.AccusationType;
import org.allegata.accusation.RegisteredOrganisation;
import org.allegata.accusation.Vocabulary;
import org.allegata.search.ResultPage;
import org.allegata.search.SearchRequest.Unit;
import org.allegata.web.page.Frame;
import org.allegata.web.page.OrganisationPage;
import org.allegata.web.page.PageBasis;
import org.allegata.web.page.Pages;
import org.allegata.web.page.TypePage;
import org.allegata.web.request.Parameters;
import org.allegata.web.request.QuestionReader;

/** The pages of what the vocabularies hold: an organisation, a type of accusation. */
final class VocabularyRoutes {

    private static final String LATEST = "5";

    private final PageRequests requests;
    private final Vocabulary vocabulary;
    private final QuestionReader questions;
    private final Asking asking;
    private final Pages pages;

    VocabularyRoutes(
            PageRequests requests, Vocabulary vocabulary, QuestionReader questions, Asking asking, Pages pages) {
        this.requests = requests;
        this.vocabulary = vocabulary;
        this.questions = questions;
        this.asking = asking;
        this.pages = pages;
    }

    List<Route> routes() {
        return List.of(Route.get("/organisations/{id}", this::organisation), Route.get("/types/{id}", this::type));
    }

    private void organisation(Context ctx) {
        RegisteredOrganisation body = vocabulary
                .organisation(ctx.pathParam("id"))
                .orElseThrow(() -> missing("There is no organisation with this id in the registry"));
        PageBasis basis = basis(ctx);
        Frame frame = frame(ctx, body.name(), basis);
        OrganisationPage page = new OrganisationPage(body, basis);
        PageRequests.html(
                ctx,
                pages.organisation(
                        page.view(frame, counted(page.against()), counted(page.by()), latest(page.named()))));
    }

    private void type(Context ctx) {
        AccusationType type = vocabulary
                .type(ctx.pathParam("id"))
                .orElseThrow(() -> missing("There is no accusation type with this id"));
        PageBasis basis = basis(ctx);
        Frame frame = frame(ctx, basis.answers().labels().type(type.id()), basis);
        TypePage page = new TypePage(type, basis);
        PageRequests.html(ctx, pages.type(page.view(frame, counted(page.search()), latest(page.search()))));
    }

    private PageBasis basis(Context ctx) {
        Parameters language = PageRequests.language(PageRequests.sent(ctx));
        return new PageBasis(vocabulary, requests.answers(ctx, language), language);
    }

    private Frame frame(Context ctx, String title, PageBasis basis) {
        Parameters language = basis.language();
        return requests.frame(ctx, title + " · Allegata", language, PageRequests.wording(basis.answers(), language));
    }

    /** The accusations of a search, counted in all ways. */
    private ResultPage counted(Parameters search) {
        return ask(search.with("size", "0").with("interval", "year"), Unit.ACCUSATIONS);
    }

    private ResultPage latest(Parameters search) {
        return ask(search.with("size", LATEST).with("sort", "newest").with("facets", "none"), Unit.ARTICLES);
    }

    private ResultPage ask(Parameters search, Unit unit) {
        return asking.search(questions.read(search, unit, "q", QuestionReader.SEARCH))
                .result();
    }

    private static RefusedException missing(String detail) {
        return new RefusedException(HttpStatus.NOT_FOUND, detail);
    }
}
