package org.allegata.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article: its text as decoded, and what is known about it.
 *
 * @param id 1 to 200 characters of {@code A–Z a–z 0–9 . _ ~ -}
 * @param title never empty; where the source has none, the first line or sentence of the text
 * @param titleApart whether the title stands outside the text; a title taken from the text stays in it
 * @param text the whole text, boilerplate included; may be empty where there is a title
 * @param published the day of publication, or null where neither file nor text gives one
 * @param source the publisher, or null
 * @param url where it was published, or null
 * @param language a two- or three-letter code, or null where it could not be told
 * @param boilerplate the parts of the text that are no reporting (captions, related links, "leave a comment"), in order
 */
public record Article(
        String id,
        String title,
        boolean titleApart,
        String text,
        @Nullable LocalDate published,
        @Nullable String source,
        @Nullable String url,
        @Nullable String language,
        List<Span> boilerplate) {

    public Article {
        boilerplate = List.copyOf(boilerplate);
    }

    /** The same article under another id. */
    public Article withId(String newId) {
        return new Article(newId, title, titleApart, text, published, source, url, language, boilerplate);
    }
}
