package org.allegata.accusation;

import org.jspecify.annotations.Nullable;

/**
 * An accuser or an accused.
 *
 * @param id the registry's id, or null for a party that is not in it
 * @param name the registry's name, else the fullest form in the article
 * @param kind null only for {@link #UNNAMED} and {@link #ARTICLE}
 */
public record Party(
        @Nullable String id, String name, @Nullable Kind kind) {

    /** Somebody whom the article does not name. */
    public static final Party UNNAMED = new Party(null, "unnamed", null);

    /** The article's own voice: it states the act as fact. */
    public static final Party ARTICLE = new Party(null, "article", null);

    /** What stands for this party in facets and filters: the registry's id, else the name as shown. */
    public String key() {
        return id != null ? id : name;
    }
}
