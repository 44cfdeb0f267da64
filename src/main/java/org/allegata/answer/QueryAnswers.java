package org.allegata.answer;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.allegata.query.CanonicalText;
import org.allegata.query.Concept;
import org.allegata.query.ParsedQuery;
import org.allegata.query.Query;
import org.allegata.query.Repair;
import org.allegata.search.Filter;
import org.allegata.search.ResultPage.Correction;
import org.allegata.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/** Maps how a query was understood. */
final class QueryAnswers {

    private final Labels labels;
    private final Function<String, PartyAnswer> parties;

    /** @param parties what a body's id stands for */
    QueryAnswers(Labels labels, Function<String, PartyAnswer> parties) {
        this.labels = labels;
        this.parties = parties;
    }

    QueryAnswer of(ParsedQuery parsed, SearchRequest request, @Nullable Correction correction) {
        return new QueryAnswer(
                parsed.text(),
                CanonicalText.of(parsed.query()),
                parsed.repairs().stream().map(Repair::sentence).toList(),
                ambiguous(request),
                request.concepts()
                        ? parsed.concepts().stream().map(this::concept).toList()
                        : List.of(),
                correction == null
                        ? null
                        : new SuggestionAnswer(CanonicalText.of(correction.query()), correction.total()));
    }

    private List<QueryAnswer.Ambiguous> ambiguous(SearchRequest request) {
        Stream<Query> asked = Stream.concat(
                Stream.of(request.query()), request.filters().stream().map(Filter::condition));
        return asked.flatMap(QueryAnswers::bodies)
                .filter(body -> body.ids().size() > 1 && !body.withParts())
                .distinct()
                .map(body -> new QueryAnswer.Ambiguous(body.asked(), parties(body.ids())))
                .toList();
    }

    private static Stream<Query.Body> bodies(Query query) {
        return switch (query) {
            case Query.Mentions mentions -> Stream.of(mentions.body());
            case Query.AccuserIs accuser -> Stream.of(accuser.body());
            case Query.AccusedIs accused -> Stream.of(accused.body());
            case Query.And and -> and.parts().stream().flatMap(QueryAnswers::bodies);
            case Query.Or or -> or.parts().stream().flatMap(QueryAnswers::bodies);
            case Query.Not not -> bodies(not.part());
            default -> Stream.of();
        };
    }

    private ConceptAnswer concept(Concept concept) {
        return new ConceptAnswer(
                String.join(" ", concept.words()),
                concept.types().stream()
                        .map(type -> new TypeAnswer(type, labels.type(type)))
                        .toList(),
                parties(concept.organisations()));
    }

    private List<PartyAnswer> parties(Collection<String> ids) {
        return ids.stream().map(parties).toList();
    }
}
