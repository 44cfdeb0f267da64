package org.allegata.opensearch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.allegata.opensearch.Counting.Counted;
import org.allegata.search.Facet;
import org.allegata.search.FacetListing;
import org.allegata.search.ResultPage.FacetValue;
import org.allegata.search.ResultPage.Timeline;

/** Total, facets and timeline of a request: all that is about the same hits in one search, and one more for each facet with filters of its own. */
final class Counts {

    private final Asked asked;
    private final FacetListing listing;
    private final Map<Facet, ValueCounts> unfiltered = new EnumMap<>(Facet.class);
    private final TimelineCounts timeline;
    private final Counted counted;

    Counts(Asked asked, FacetListing listing) {
        this.asked = asked;
        this.listing = listing;
        this.timeline = new TimelineCounts(asked);
        Counting counting = new Counting(asked, null);
        timeline.addTo(counting);
        for (Facet facet : asked.request().facets()) {
            if (!asked.isFiltered(facet)) {
                unfiltered.put(facet, ValueCounts.of(facet, asked));
            }
        }
        unfiltered.values().forEach(values -> values.addTo(counting));
        this.counted = counting.count();
    }

    /** Hits by value of one facet, whose own filters are left out. */
    static Map<String, Long> of(Facet facet, Asked asked) {
        return ValueCounts.of(facet, asked).count(asked, asked.isFiltered(facet) ? facet : null);
    }

    long total() {
        return counted.total();
    }

    Timeline timeline() {
        return timeline.in(counted);
    }

    Map<Facet, List<FacetValue>> facets() {
        Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : asked.request().facets()) {
            ValueCounts values = unfiltered.get(facet);
            Map<String, Long> counts = values == null ? of(facet, asked) : values.in(counted, asked, null);
            facets.put(facet, listing.of(facet, counts, asked.request()));
        }
        return facets;
    }
}
