package org.allegata.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article and everything that was read in it.
 *
 * @param places all ids under which exactly this text stands in the corpus, the first being the article's own
 */
public record ArticleAnswer(
        String id,
        String title,
        @Nullable String source,
        @Nullable String url,
        @Nullable LocalDate published,
        @Nullable String language,
        String text,
        List<String> places,
        List<Organisation> organisations,
        List<Date> dates,
        List<AccusationAnswer> accusations) {

    public ArticleAnswer {
        places = List.copyOf(places);
        organisations = List.copyOf(organisations);
        dates = List.copyOf(dates);
        accusations = List.copyOf(accusations);
    }

    /** An organisation with the strings used for it and where they stand. */
    public record Organisation(
            @Nullable String id, String name, String kind, List<String> forms, List<Mention> mentions) {
        public Organisation {
            forms = List.copyOf(forms);
            mentions = List.copyOf(mentions);
        }
    }

    /** Where an organisation is named: in the text, or, where {@code in} says so, in a title that stands apart. */
    public record Mention(
            int start,
            int end,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String in) {}

    /** A date as written, and the first and last day it means. */
    public record Date(
            String text, @Nullable LocalDate from, @Nullable LocalDate to, int start, int end) {}
}
