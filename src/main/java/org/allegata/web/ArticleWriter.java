package org.allegata.web;

import org.jspecify.annotations.Nullable;

/**
 * Takes in articles that clients send. When a call returns, what it did is durable and found by searches. May be called from any thread;
 * throws {@link org.allegata.search.IndexUnavailableException} where nothing can be written.
 */
public interface ArticleWriter {

    /**
     * Adds an article or replaces the one with its id.
     *
     * @throws ArticleRefusedException if it cannot be read
     */
    Written put(SentArticle article);

    /** Removes an article; false if there was none with this id. */
    boolean delete(String id);

    /** The id under which an article was written, and whether it was new. */
    record Written(String id, boolean created) {}

    /**
     * An article as sent; null where a field was not given.
     *
     * @param id as given; one that does not fit the rules of ids is replaced by the writer
     * @param date a day as {@code 2023-10-07}
     */
    record SentArticle(
            @Nullable String id,
            @Nullable String title,
            @Nullable String date,
            @Nullable String source,
            @Nullable String url,
            @Nullable String language,
            @Nullable String text) {

        SentArticle withId(String newId) {
            return new SentArticle(newId, title, date, source, url, language, text);
        }
    }
}
