/**
 * What was asked over HTTP: parameters, and how they become a {@link org.allegata.search.SearchRequest}.
 *
 * <p>{@link org.allegata.web.request.Parameters} holds names and values as sent, by address or as JSON; {@link
 * org.allegata.web.request.QuestionReader} checks them and collects what is wrong, so that the API can refuse and the page can tell.
 */
@NullMarked
package org.allegata.web.request;

import org.jspecify.annotations.NullMarked;
