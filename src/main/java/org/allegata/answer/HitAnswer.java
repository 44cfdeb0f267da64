package org.allegata.answer;

import java.time.LocalDate;
import java.util.List;
import org.allegata.search.ResultPage.Copies;
import org.allegata.search.ResultPage.Snippet;
import org.jspecify.annotations.Nullable;

/**
 * An article that answers a search; the accusations that answer it stand first.
 *
 * @param copies near copies that are folded into this hit; none where they are not folded
 */
public record HitAnswer(
        String id,
        String title,
        @Nullable String source,
        @Nullable String url,
        @Nullable LocalDate published,
        @Nullable String language,
        double score,
        List<Snippet> snippets,
        List<PartyAnswer> organisations,
        List<AccusationAnswer> accusations,
        Copies copies) {

    public HitAnswer {
        snippets = List.copyOf(snippets);
        organisations = List.copyOf(organisations);
        accusations = List.copyOf(accusations);
    }
}
