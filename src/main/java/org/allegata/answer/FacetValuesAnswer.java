package org.allegata.answer;

import java.util.List;

/** Values of one facet. */
public record FacetValuesAnswer(
        String facet, QueryAnswer query, boolean indexing, long took, List<FacetAnswer> values) {

    public FacetValuesAnswer {
        values = List.copyOf(values);
    }
}
