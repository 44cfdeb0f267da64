package org.allegata.search;

import java.util.List;
import java.util.Optional;
import org.allegata.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * A condition that stands beside the query text.
 *
 * @param facet the facet that it belongs to and whose counts it leaves out of account; null for dates
 * @param chosen the facet's values that are asked for (a body's or type's id where it is known, else as given), without those excluded; a facet lists
 *     them even where they are not among the most frequent
 * @param condition what an article must answer: any of the values chosen and none of those excluded
 */
public record Filter(@Nullable Facet facet, List<String> chosen, Query condition) {

    public Filter {
        chosen = List.copyOf(chosen);
    }

    public Optional<Facet> ofFacet() {
        return Optional.ofNullable(facet);
    }
}
