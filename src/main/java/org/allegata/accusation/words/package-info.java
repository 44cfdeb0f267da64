/**
 * A text as words and sentences, and how phrases are found in them.
 *
 * <p>{@link org.allegata.accusation.words.Words} cuts a text once; everything after speaks of positions of words and comes back to
 * spans of the text only at the end. {@link org.allegata.accusation.words.Phrases} finds, at a position, the longest of many phrases; {@link
 * org.allegata.accusation.words.WordGroups} which words are used alike.
 */
@NullMarked
package org.allegata.accusation.words;

import org.jspecify.annotations.NullMarked;
