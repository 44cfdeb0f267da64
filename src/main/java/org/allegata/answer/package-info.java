/**
 * What the API answers: a record for each form, and how the port's records become them.
 *
 * <p>{@link org.allegata.answer.Answers} maps articles, readings and pages of results, with labels in one reader's language; {@link
 * org.allegata.answer.Json} prints the records; {@code form} has the forms for other programs. Components carry the names that stand in the JSON, in its order; nulls are written. Spans
 * count UTF-16 units.
 */
@NullMarked
package org.allegata.answer;

import org.jspecify.annotations.NullMarked;
