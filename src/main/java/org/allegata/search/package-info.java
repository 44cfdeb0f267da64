/**
 * The port: what can be asked of an index and what it answers, without any library's types.
 *
 * <p>{@link org.allegata.search.SearchIndex} answers a {@link org.allegata.search.SearchRequest} with a {@link
 * org.allegata.search.ResultPage}; {@link org.allegata.search.IndexBuilder} fills it. A search that fails says so by {@link
 * org.allegata.search.IndexUnavailableException}; it never answers as if nothing had been found.
 */
@NullMarked
package org.allegata.search;

import org.jspecify.annotations.NullMarked;
