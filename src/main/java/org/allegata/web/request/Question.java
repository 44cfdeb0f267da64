package org.allegata.web.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.allegata.answer.ProblemAnswer.Wrong;
import org.allegata.query.CanonicalText;
import org.allegata.query.ParsedQuery;
import org.allegata.search.ResultPage;
import org.allegata.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * A search as somebody asked it.
 *
 * @param parsed the query text as read
 * @param wrong parameters that could not be used, and for which the request has the default
 */
public record Question(ParsedQuery parsed, SearchRequest request, List<Wrong> wrong) {

    public Question {
        wrong = List.copyOf(wrong);
    }

    /** @throws BadRequestException if anything was wrong */
    public Question orRefuse() {
        if (!wrong.isEmpty()) {
            throw new BadRequestException(wrong);
        }
        return this;
    }

    /** What asks for the next page, or null on the last. */
    public @Nullable String next(ResultPage page) {
        return Optional.ofNullable(page.next())
                .map(cursor -> CursorToken.of(cursor, fingerprint(request)))
                .orElse(null);
    }

    /** All of a request that must stay the same from page to page. */
    static String fingerprint(SearchRequest request) {
        return request.filters().stream()
                .map(filter -> CanonicalText.of(filter.condition()))
                .collect(Collectors.joining(
                        "\n",
                        request.unit() + " " + request.match() + " " + request.concepts() + " " + request.foldCopies()
                                + " " + request.sort() + "\n"
                                + CanonicalText.of(request.query()) + "\n",
                        ""));
    }
}
