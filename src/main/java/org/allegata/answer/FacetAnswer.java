package org.allegata.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** A facet's value with the number of hits that have it; {@code children} only where the facet is a tree. */
public record FacetAnswer(
        String value,
        String label,
        long count,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FacetAnswer> children) {

    public FacetAnswer {
        children = List.copyOf(children);
    }
}
