/**
 * The port over Apache Lucene; the only package that knows it.
 *
 * <p>An article is one block of documents, its accusations before it as children, so that conditions on accuser, accused and type are answered by
 * one accusation. {@link org.allegata.lucene.LuceneBackend} is the door. Behind it: {@code Schema} names the fields, {@code FieldAnalysis} says which
 * of them holds which form of a text, {@code ArticleDocuments} makes the block, {@code QueryTranslation} turns our tree into Lucene's, {@code Relevance} says how
 * well an article answers plain words, {@code LuceneIndex} answers with the help of {@code Matches}, {@code FacetCounts}, {@code TimelineCounts} and
 * {@code Snippets}, and {@code LuceneWriter} is the one writer.
 *
 * <p>{@link org.allegata.lucene.PlainRanking} stands apart: Lucene without any of it, to measure our ranking against.
 */
@NullMarked
package org.allegata.lucene;

import org.jspecify.annotations.NullMarked;
