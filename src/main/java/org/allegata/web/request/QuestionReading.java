package org.allegata.web.request;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.allegata.query.Conditions;
import org.allegata.query.DayRange;
import org.allegata.query.ParsedQuery;
import org.allegata.query.Query;
import org.allegata.query.QueryParser;
import org.allegata.search.Facet;
import org.allegata.search.Filter;
import org.allegata.search.SearchRequest;
import org.allegata.search.SearchRequest.Cursor;
import org.allegata.search.SearchRequest.Interval;
import org.allegata.search.SearchRequest.Match;
import org.allegata.search.SearchRequest.Sort;
import org.allegata.search.SearchRequest.TimelineDate;
import org.allegata.search.SearchRequest.Unit;
import org.allegata.web.request.Refusal.Reason;

/** The reading of one set of parameters: collects what is wrong and goes on with the default. Used once. */
final class QuestionReading {

    private static final int MAX_QUERY = 10_000;
    private static final int DEFAULT_SIZE = 10;

    private final QueryParser parser;
    private final Conditions conditions;
    private final FilterReading filters;
    private final Parameters parameters;
    private final List<Refusal> wrong = new ArrayList<>();

    QuestionReading(QueryParser parser, Conditions conditions, Parameters parameters) {
        this.parser = parser;
        this.conditions = conditions;
        this.parameters = parameters;
        this.filters = new FilterReading(conditions, parameters, wrong);
    }

    Question question(Unit unit, String text, Set<String> known) {
        refuseUnknown(known);
        ParsedQuery parsed = parser.parse(queryText(text));
        SearchRequest first = firstPage(unit, parsed);
        return new Question(parsed, after(first), wrong);
    }

    private SearchRequest firstPage(Unit unit, ParsedQuery parsed) {
        List<Filter> all = new ArrayList<>(filters.ofFacets());
        days("published").ifPresent(days -> all.add(new Filter(null, List.of(), new Query.Published(days))));
        days("event").ifPresent(days -> all.add(new Filter(null, List.of(), new Query.Event(days))));
        boolean asksText = !(parsed.query() instanceof Query.All);
        return new SearchRequest(
                unit,
                parsed.query(),
                all,
                choice("match", Match.values()).orElse(Match.ALL),
                choice("concepts", Map.of("true", true, "false", false), "true, false")
                        .orElse(true),
                choice("fold", Map.of("copies", true), "copies").orElse(false),
                choice("sort", Sort.values()).orElse(asksText ? Sort.RELEVANCE : Sort.NEWEST),
                size(),
                null,
                facets(),
                choice("timeline", TimelineDate.values()).orElse(TimelineDate.PUBLISHED),
                choice("interval", Interval.values()).orElse(null));
    }

    private SearchRequest after(SearchRequest first) {
        Optional<String> token = single("after");
        if (token.isEmpty()) {
            return first;
        }
        Optional<Cursor> cursor = CursorToken.read(token.get(), Question.fingerprint(first));
        if (cursor.isEmpty()) {
            refuse("after", Reason.CURSOR);
        }
        return new SearchRequest(
                first.unit(),
                first.query(),
                first.filters(),
                first.match(),
                first.concepts(),
                first.foldCopies(),
                first.sort(),
                first.size(),
                cursor.orElse(null),
                first.facets(),
                first.timeline(),
                first.interval());
    }

    private void refuseUnknown(Set<String> known) {
        parameters.names().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> refuse(shortened(name), Reason.UNKNOWN, String.join(", ", known)));
    }

    private String queryText(String name) {
        String text = singleOrBlank(name);
        if (text.codePointCount(0, text.length()) > MAX_QUERY) {
            refuse(name, Reason.TOO_LONG, "10,000");
            return "";
        }
        return text;
    }

    private int size() {
        Optional<String> given = single("size");
        if (given.isEmpty()) {
            return DEFAULT_SIZE;
        }
        if (!given.get().matches("[0-9]{1,3}") || Integer.parseInt(given.get()) > SearchRequest.MAX_SIZE) {
            refuse("size", Reason.SIZE, String.valueOf(SearchRequest.MAX_SIZE));
            return DEFAULT_SIZE;
        }
        return Integer.parseInt(given.get());
    }

    private Set<Facet> facets() {
        List<String> names = parameters.all("facets").stream()
                .flatMap(list -> Stream.of(list.split(",", -1)))
                .map(String::strip)
                .toList();
        if (names.isEmpty()) {
            return EnumSet.allOf(Facet.class);
        }
        if (names.equals(List.of("none"))) {
            return Set.of();
        }
        Set<Facet> chosen = EnumSet.noneOf(Facet.class);
        for (String name : names) {
            Facet.of(name).ifPresentOrElse(chosen::add, () -> refuse("facets", Reason.FACETS, ids(Facet.values())));
        }
        return chosen;
    }

    private Optional<DayRange> days(String name) {
        Optional<String> given = single(name);
        Optional<DayRange> days = given.flatMap(conditions::days);
        if (given.isPresent() && days.isEmpty()) {
            refuse(name, Reason.DAYS);
        }
        return days;
    }

    private <E extends Enum<E>> Optional<E> choice(String name, E[] values) {
        Map<String, E> byId = new LinkedHashMap<>();
        Stream.of(values).forEach(value -> byId.put(value.name().toLowerCase(Locale.ROOT), value));
        return choice(name, byId, ids(values));
    }

    private <E> Optional<E> choice(String name, Map<String, E> byId, String ids) {
        Optional<String> given = single(name);
        Optional<E> value = given.map(byId::get);
        if (given.isPresent() && value.isEmpty()) {
            refuse(name, Reason.CHOICE, ids);
        }
        return value;
    }

    /** The one value of a name; a blank one is refused, since it is more likely a mistake than a wish. */
    private Optional<String> single(String name) {
        String value = singleOrBlank(name);
        if (value.isBlank() && parameters.names().contains(name)) {
            refuse(name, Reason.EMPTY);
        }
        return value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    private String singleOrBlank(String name) {
        List<String> values = parameters.all(name);
        if (values.size() > 1) {
            refuse(name, Reason.SEVERAL, String.valueOf(values.size()));
        }
        return values.isEmpty() ? "" : values.getFirst();
    }

    private void refuse(String name, Reason reason, String... arguments) {
        wrong.add(Refusal.of(name, reason, arguments));
    }

    private static String shortened(String name) {
        return name.length() <= 100 ? name : name.substring(0, 100) + "…";
    }

    private static String ids(Enum<?>[] values) {
        return String.join(
                ", ",
                Stream.of(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList());
    }
}
