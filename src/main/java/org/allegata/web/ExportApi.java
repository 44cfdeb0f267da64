package org.allegata.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.allegata.answer.Answers;
import org.allegata.answer.form.ArticleLinks;
import org.allegata.answer.form.ExportFormat;
import org.allegata.answer.form.RowForm;
import org.allegata.search.SearchIndex;
import org.allegata.search.SearchRequest.Unit;
import org.allegata.web.request.BadRequestException;
import org.allegata.web.request.Parameters;
import org.allegata.web.request.Question;
import org.allegata.web.request.QuestionReader;

/** Every hit of a search, streamed. */
final class ExportApi {

    private static final Set<String> KNOWN =
            QuestionReader.names(QuestionReader.SEARCH.stream(), Stream.of("format", "unit"));

    private final ApiRequests requests;
    private final QuestionReader questions;
    private final Asking asking;
    private final PublicAddress address;
    private final Clock clock = Clock.systemUTC();

    ExportApi(ApiRequests requests, QuestionReader questions, Asking asking, PublicAddress address) {
        this.requests = requests;
        this.questions = questions;
        this.asking = asking;
        this.address = address;
    }

    List<Route> routes() {
        return List.of(Route.get("/api/v1/export", this::export));
    }

    private void export(Context ctx) throws IOException {
        Parameters parameters = requests.parameters(ctx);
        Answers answers = requests.answers(ctx, parameters);
        Unit unit = choice(parameters, "unit", Unit.values());
        ExportFormat format = choice(parameters, "format", ExportFormat.values());
        Question question = questions.read(parameters, unit, "q", KNOWN).orRefuse();
        RowForm form = format.rows(unit, answers, new ArticleLinks(address.of(ctx)));
        Runnable headers = () -> ctx.contentType(format.mediaType())
                .header(
                        "Content-Disposition",
                        ExportFile.disposition(question.canonical(), unit, format, LocalDate.now(clock)));
        if (ctx.method() == HandlerType.HEAD) {
            asking.ask(question, SearchIndex::health); // an index that cannot answer is told by HEAD too
            headers.run();
            ctx.res().flushBuffer(); // else an empty body would be given for its length
        } else {
            send(question, new RowStream(ctx, headers, form));
        }
    }

    private void send(Question question, RowStream rows) throws IOException {
        try (rows) {
            asking.ask(question, index -> {
                index.export(question.request(), rows);
                return true;
            });
            rows.end();
        }
    }

    /** The one of several values that a parameter names; the first where it is not given. */
    private static <E extends Enum<E>> E choice(Parameters parameters, String name, E[] values) {
        List<String> given = parameters.all(name);
        List<String> ids = Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
        int chosen = given.isEmpty() ? 0 : given.size() == 1 ? ids.indexOf(given.getFirst()) : -1;
        if (chosen < 0) {
            throw new BadRequestException(name, "takes one of " + String.join(", ", ids));
        }
        return values[chosen];
    }
}
