/**
 * The server: routes, the JSON API, and the pages; the only package that knows the web framework.
 *
 * <p>{@link org.allegata.web.SearchServer} is the door. It asks a {@link org.allegata.search.SearchIndex} through {@link
 * org.allegata.web.Readiness}, which also tells whether the index is up to date, and writes through {@link org.allegata.web.ArticleWriter}.
 * Requests are read in {@code request}, pages are made in {@code page}; each class named Api here holds the handlers of one part of the API,
 * and {@link org.allegata.web.Problems} turns every failure into its answer. All links and redirects are relative, so that the server works
 * under any path of a reverse proxy.
 */
@NullMarked
package org.allegata.web;

import org.jspecify.annotations.NullMarked;
