package org.allegata.web.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.allegata.accusation.Response;
import org.allegata.accusation.Status;
import org.allegata.query.Conditions;
import org.allegata.query.Query;
import org.allegata.search.Facet;
import org.allegata.search.Filter;
import org.allegata.web.request.Refusal.Reason;

/** The reading of those parameters that filter by a facet. */
final class FilterReading {

    /** Bounds on what one request can ask of a backend. */
    private static final int MAX_VALUES = 200;

    private static final int MAX_LENGTH = 1_000;

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}|unknown");

    private final Conditions conditions;
    private final Parameters parameters;
    private final List<Refusal> wrong;

    FilterReading(Conditions conditions, Parameters parameters, List<Refusal> wrong) {
        this.conditions = conditions;
        this.parameters = parameters;
        this.wrong = wrong;
    }

    List<Filter> ofFacets() {
        return Stream.of(Facet.values())
                .map(this::filter)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Filter> filter(Facet facet) {
        List<String> values = parameters.all(facet.id());
        if (values.size() > MAX_VALUES) {
            wrong.add(Refusal.of(facet.id(), Reason.TOO_MANY, String.valueOf(MAX_VALUES)));
            return Optional.empty();
        }
        List<Query> wanted = new ArrayList<>();
        List<Query> excluded = new ArrayList<>();
        for (String value : values) {
            boolean excludes = value.startsWith("-");
            String asked = (excludes ? value.substring(1) : value).strip();
            condition(facet, asked).ifPresentOrElse((excludes ? excluded : wanted)::add, () -> wrong.add(takes(facet)));
        }
        return wanted.isEmpty() && excluded.isEmpty()
                ? Optional.empty()
                : Optional.of(new Filter(facet, chosen(wanted), condition(wanted, excluded)));
    }

    private static Query condition(List<Query> wanted, List<Query> excluded) {
        List<Query> parts = new ArrayList<>();
        if (!wanted.isEmpty()) {
            parts.add(any(wanted));
        }
        if (!excluded.isEmpty()) {
            parts.add(new Query.Not(any(excluded)));
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
    }

    private static Query any(List<Query> some) {
        return some.size() == 1 ? some.getFirst() : new Query.Or(some);
    }

    private Optional<Query> condition(Facet facet, String asked) {
        if (asked.isEmpty() || asked.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String id = asked.toLowerCase(Locale.ROOT);
        return switch (facet) {
            case ORGANISATION -> Optional.of(new Query.Mentions(conditions.body(asked)));
            case ACCUSER -> Optional.of(new Query.AccuserIs(conditions.body(asked)));
            case ACCUSED -> Optional.of(new Query.AccusedIs(conditions.body(asked)));
            case ACCUSATION -> conditions.type(asked).map(Query.class::cast);
            case STATUS -> Status.of(id).map(Query.StatusIs::new);
            case RESPONSE -> Response.of(id).map(Query.ResponseIs::new);
            case SOURCE -> Optional.of(new Query.SourceIs(asked));
            case LANGUAGE -> LANGUAGE.matcher(id).matches() ? Optional.of(new Query.LanguageIs(id)) : Optional.empty();
        };
    }

    private static Refusal takes(Facet facet) {
        String longest = String.valueOf(MAX_LENGTH);
        return switch (facet) {
            case ORGANISATION, ACCUSER, ACCUSED -> Refusal.of(facet.id(), Reason.BODY, longest);
            case SOURCE -> Refusal.of(facet.id(), Reason.PUBLISHER, longest);
            case ACCUSATION -> Refusal.of(facet.id(), Reason.TYPE, longest);
            case STATUS -> choice(facet, Stream.of(Status.values()).map(Status::id));
            case RESPONSE -> choice(facet, Stream.of(Response.values()).map(Response::id));
            case LANGUAGE -> Refusal.of(facet.id(), Reason.LANGUAGE, longest);
        };
    }

    private static Refusal choice(Facet facet, Stream<String> ids) {
        return Refusal.of(
                facet.id(), Reason.FILTER_CHOICE, String.join(", ", ids.toList()), String.valueOf(MAX_LENGTH));
    }

    /** The facet's values that are asked for, as the index names them. */
    private static List<String> chosen(Collection<Query> wanted) {
        return wanted.stream().flatMap(FilterReading::values).distinct().toList();
    }

    private static Stream<String> values(Query condition) {
        return switch (condition) {
            case Query.Mentions mentions -> values(mentions.body());
            case Query.AccuserIs accuser -> values(accuser.body());
            case Query.AccusedIs accused -> values(accused.body());
            case Query.TypeIs type -> type.ids().stream();
            case Query.StatusIs status -> Stream.of(status.status().id());
            case Query.ResponseIs response -> Stream.of(response.response().id());
            case Query.SourceIs source -> Stream.of(source.name());
            case Query.LanguageIs language -> Stream.of(language.code());
            default -> throw new IllegalStateException("Not a condition of a facet: " + condition);
        };
    }

    private static Stream<String> values(Query.Body body) {
        return body.ids().isEmpty() || body.withParts() ? Stream.of(body.asked()) : body.ids().stream();
    }
}
