package org.allegata.answer;

import java.time.LocalDate;
import java.util.List;
import org.allegata.search.ResultPage.Copies;
import org.allegata.search.ResultPage.Snippet;
import org.jspecify.annotations.Nullable;

/**
 * An accusation that answers a search, with the article that carries it.
 *
 * @param copies near copies of the article that are folded into it; none where they are not folded
 */
public record AccusationHitAnswer(
        PartyAnswer accuser,
        PartyAnswer accused,
        List<TypeAnswer> types,
        String status,
        String response,
        AccusationAnswer.Days event,
        AccusationAnswer.Evidence evidence,
        String rule,
        double score,
        List<Snippet> snippets,
        Carrier article,
        Copies copies) {

    public AccusationHitAnswer {
        types = List.copyOf(types);
        snippets = List.copyOf(snippets);
    }

    /** The article that carries an accusation. */
    public record Carrier(
            String id,
            String title,
            @Nullable String source,
            @Nullable String url,
            @Nullable LocalDate published,
            @Nullable String language) {}
}
