/**
 * The query language: text to a sealed tree, and back to its canonical text.
 *
 * <p>{@link org.allegata.query.Query} is the tree that every backend translates; {@link org.allegata.query.QueryParser} makes it from what
 * somebody typed and never fails; {@link org.allegata.query.CanonicalText} prints it so that it parses back to the same tree.
 */
@NullMarked
package org.allegata.query;

import org.jspecify.annotations.NullMarked;
