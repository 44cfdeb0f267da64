package org.allegata.web.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.query.CanonicalText;
import org.allegata.query.ParsedQuery;
import org.allegata.query.Query;
import org.allegata.search.Filter;
import org.allegata.search.ResultPage;
import org.allegata.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * A search as somebody asked it.
 *
 * @param parsed the query text as read
 * @param wrong parameters that could not be used, and for which the request has the default
 */
public record Question(ParsedQuery parsed, SearchRequest request, List<Refusal> wrong) {

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

    /** The query text and the filters together in canonical form; empty where everything is asked for. */
    public String canonical() {
        List<Query> asked = Stream.concat(
                        Stream.of(request.query()), request.filters().stream().map(Filter::condition))
                .flatMap(part -> part instanceof Query.And and ? and.parts().stream() : Stream.of(part))
                .filter(part -> !(part instanceof Query.All))
                .toList();
        return CanonicalText.of(asked.size() == 1 ? asked.getFirst() : new Query.And(asked));
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
