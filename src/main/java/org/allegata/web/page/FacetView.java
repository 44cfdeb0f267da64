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
 */
public record FacetView(String id, String title, String language, boolean open, Values values) {

    /** So many values stand open; the rest is folded. */
    private static final int SHOWN = 8;

    private static final int SHOWN_BELOW = 4;

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

        boolean chosenWithin() {
            return shown.stream().anyMatch(Value::chosenWithin);
        }
    }

    /**
     * A value.
     *
     * @param address the search with it, or, where it is chosen, without it
     * @param excluded whether the hits that have it are left out
     * @param exclude the search without the hits that have it, or, where they are left out, with them
     */
    public record Value(
            String label,
            long count,
            boolean chosen,
            boolean excluded,
            String address,
            String exclude,
            Values children) {
        boolean chosenWithin() {
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
                links.values(values, SHOWN));
    }

    /** Makes the links of one facet. */
    private record Links(Facet facet, List<String> chosen, Parameters search, Labels labels) {

        Values values(List<FacetValue> values, int most) {
            return Values.of(values.stream().map(this::value).toList(), most);
        }

        private Value value(FacetValue value) {
            String id = value.value();
            boolean isChosen = chosen.contains(id);
            boolean isExcluded = search.all(facet.id()).contains("-" + id);
            Parameters neither = (isChosen ? without(id) : search).minus(facet.id(), "-" + id);
            return new Value(
                    labels.of(facet, id),
                    value.count(),
                    isChosen,
                    isExcluded,
                    (isChosen ? neither : neither.plus(facet.id(), id)).address(),
                    (isExcluded ? neither : neither.plus(facet.id(), "-" + id)).address(),
                    values(value.children(), SHOWN_BELOW));
        }

        /** A value may have been asked for under another name; then the whole filter goes. */
        private Parameters without(String id) {
            return search.all(facet.id()).contains(id) ? search.minus(facet.id(), id) : search.without(facet.id());
        }
    }
}
