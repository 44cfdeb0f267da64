package org.allegata.web.page;

import java.util.ArrayList;
import java.util.List;
import org.allegata.answer.Labels;
import org.allegata.search.Facet;
import org.allegata.search.Filter;
import org.allegata.search.ResultPage.FacetValue;
import org.allegata.web.request.Parameters;

/**
 * A facet with its values as links.
 *
 * @param language of the labels, or empty where they are names
 * @param open whether it stands open
 * @param find how to look for a value among many
 */
public record FacetView(String id, String title, String language, boolean open, Values values, Find find) {

    /** So many values stand open; the rest is folded. */
    private static final int SHOWN = 8;

    /** A search gives so many values of a facet that is no tree, at most; where it gives fewer, they are all. */
    private static final int GIVEN = 20;

    /**
     * How to look for a value.
     *
     * @param offered whether there are so many that it is worth it
     * @param further address, to be followed by what was typed, that gives further values; empty where all are here
     * @param blank a value whose addresses are to be followed by the real one
     */
    public record Find(boolean offered, String further, Value blank) {}

    /** Values of one level. */
    public record Values(List<Value> shown, List<Value> folded) {
        public Values {
            shown = List.copyOf(shown);
            folded = List.copyOf(folded);
        }

        static Values of(List<Value> all, int most) {
            List<Value> first =
                    new ArrayList<>(all.stream().filter(Value::chosenWithin).toList());
            all.stream()
                    .filter(value -> !value.chosenWithin())
                    .limit(Math.max(0, most - first.size()))
                    .forEach(first::add);
            List<Value> rest =
                    all.stream().filter(value -> !first.contains(value)).toList();
            return rest.size() == 1 ? new Values(all, List.of()) : new Values(first, rest);
        }

        /** Whether one of them, or one below them, is asked for or left out. */
        public boolean chosenWithin() {
            return shown.stream().anyMatch(Value::chosenWithin);
        }
    }

    /**
     * A value.
     *
     * @param id as parameters name it
     * @param address the search with it, or, where it is chosen, without it
     * @param excluded whether the hits that have it are left out
     * @param exclude the search without the hits that have it, or, where they are left out, with them
     */
    public record Value(
            String id,
            String label,
            long count,
            boolean chosen,
            boolean excluded,
            String address,
            String exclude,
            Values children) {
        /** Whether it, or one below it, is asked for or left out. */
        public boolean chosenWithin() {
            return chosen || excluded || children.chosenWithin();
        }
    }

    static FacetView of(
            Facet facet, List<FacetValue> values, Parameters search, List<Filter> filters, Wording wording) {
        Labels labels = wording.labels();
        List<String> chosen = filters.stream()
                .filter(filter -> facet.equals(filter.facet()))
                .flatMap(filter -> filter.chosen().stream())
                .toList();
        boolean names = switch (facet) {
            case ORGANISATION, ACCUSER, ACCUSED, SOURCE -> true;
            case ACCUSATION, STATUS, RESPONSE, LANGUAGE -> false;
        };
        boolean first = switch (facet) {
            case ACCUSER, ACCUSED, ACCUSATION, STATUS -> true;
            case ORGANISATION, RESPONSE, SOURCE, LANGUAGE -> false;
        };
        Links links = new Links(facet, chosen, search, labels);
        return new FacetView(
                facet.id(),
                wording.say("facet." + facet.id()),
                names ? "" : labels.language(),
                first || !search.all(facet.id()).isEmpty(),
                links.values(values, SHOWN),
                links.find(values));
    }

    /** Makes the links of one facet. */
    private record Links(Facet facet, List<String> chosen, Parameters search, Labels labels) {

        Values values(List<FacetValue> values, int most) {
            return Values.of(values.stream().map(this::value).toList(), most);
        }

        /** Values are looked for only in a list that is longer than what stands open. */
        Find find(List<FacetValue> values) {
            boolean many = values.size() > SHOWN
                    || values.stream().anyMatch(value -> !value.children().isEmpty());
            boolean all = facet == Facet.ACCUSATION || values.size() < GIVEN;
            return new Find(many, all ? "" : further(), blank());
        }

        private String further() {
            Parameters asked = search.without("q", "size", "sort", "facets", "timeline", "interval");
            Parameters text = search.first("q").map(q -> asked.plus("query", q)).orElse(asked);
            return "api/v1/facets/" + facet.id()
                    + text.plus("size", String.valueOf(GIVEN)).plus("q", "").address();
        }

        private Value blank() {
            Parameters last = search.all(facet.id()).stream()
                    .reduce(
                            search.without(facet.id()),
                            (parameters, value) -> parameters.plus(facet.id(), value),
                            (one, other) -> other);
            return new Value(
                    "",
                    "",
                    0,
                    false,
                    false,
                    last.plus(facet.id(), "").address(),
                    last.plus(facet.id(), "-").address(),
                    new Values(List.of(), List.of()));
        }

        private Value value(FacetValue value) {
            String id = value.value();
            boolean isChosen = chosen.contains(id);
            boolean isExcluded = search.all(facet.id()).contains("-" + id);
            Parameters neither = (isChosen ? without(id) : search).minus(facet.id(), "-" + id);
            return new Value(
                    id,
                    labels.of(facet, id),
                    value.count(),
                    isChosen,
                    isExcluded,
                    (isChosen ? neither : neither.plus(facet.id(), id)).address(),
                    (isExcluded ? neither : neither.plus(facet.id(), "-" + id)).address(),
                    values(value.children(), Integer.MAX_VALUE));
        }

        /** A value may have been asked for under another name; then the whole filter goes. */
        private Parameters without(String id) {
            return search.all(facet.id()).contains(id) ? search.minus(facet.id(), id) : search.without(facet.id());
        }
    }
}
