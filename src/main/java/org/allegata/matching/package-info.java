/**
 * How texts and queries meet, whatever engine keeps the index: what the words of a text are, what a query's words look for, and where in an article
 * that stands.
 *
 * <p>{@link org.allegata.matching.TextAnalysis} makes the words of a text, in the forms that indexes hold; {@link org.allegata.matching.Meanings} says
 * what a query's words may be written as ({@link org.allegata.matching.Wording}, {@link org.allegata.matching.Sequence}) and which concepts they name;
 * {@link org.allegata.matching.Snippets} shows why an article is a hit; {@link org.allegata.matching.Stretches} decides what stands together; {@link
 * org.allegata.matching.CopySketch} tells near copies; {@link org.allegata.matching.RelevantWords}, {@link org.allegata.matching.Corrections} and {@link
 * org.allegata.matching.Completions} say when a question is relaxed, what else may have been meant, and what typed text may go on to. Each engine looks for just these words in its own way, so that two engines find the same.
 *
 * <p>Of Lucene, this package knows the analysis of texts and nothing of indexes.
 */
@NullMarked
package org.allegata.matching;

import org.jspecify.annotations.NullMarked;
