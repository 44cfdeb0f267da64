/**
 * What an article is, and how a file becomes articles.
 *
 * <p>An {@link org.allegata.article.Article} is text with what is known about it: title, publication day, source, address, language. A
 * {@link org.allegata.article.Span} points into that text in UTF-16 units. Nothing here knows what an accusation is.
 */
@NullMarked
package org.allegata.article;

import org.jspecify.annotations.NullMarked;
