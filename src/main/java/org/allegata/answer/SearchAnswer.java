package org.allegata.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a search.
 *
 * @param relaxed whether no article had all plain words and those with most are given
 * @param indexing whether the index is still being brought up to date, so that more may be found later
 * @param warnings known ways in which this answer may be another than the query language says; left out where there are none
 * @param took in milliseconds
 * @param hits articles or accusations
 * @param next where the next page begins, or null on the last
 */
public record SearchAnswer<H>(
        QueryAnswer query,
        long total,
        boolean relaxed,
        boolean indexing,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<WarningAnswer> warnings,
        long took,
        List<H> hits,
        Map<String, List<FacetAnswer>> facets,
        TimelineAnswer timeline,
        @Nullable String next) {

    public SearchAnswer {
        warnings = List.copyOf(warnings);
        hits = List.copyOf(hits);
    }
}
