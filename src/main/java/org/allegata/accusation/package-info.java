/**
 * Who accuses whom of what, when, and in which sentence: a pure function from an {@link org.allegata.article.Article} to a {@link
 * org.allegata.accusation.Reading}.
 *
 * <p>Names state claims, not facts. No accusation exists without the span of text that carries it.
 */
@NullMarked
package org.allegata.accusation;

import org.jspecify.annotations.NullMarked;
