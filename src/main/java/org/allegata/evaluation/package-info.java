/**
 * Figures of quality, each made by a command, so that anybody can make them again.
 *
 * <p>Ranking: {@link org.allegata.evaluation.TestCollection} is a folder of articles, queries and judgements; a {@link
 * org.allegata.evaluation.Ranker} is whatever puts articles in order for a query, our own search being {@link
 * org.allegata.evaluation.SearchRanker}; {@link org.allegata.evaluation.RankingComparison} measures two of them on the same queries and says how
 * likely chance alone would set them so far apart.
 *
 * <p>Reading: {@link org.allegata.evaluation.LabelledArticles} is what persons found in articles; it takes what the reader finds in the same ones and
 * gives a {@link org.allegata.evaluation.ReadingReport}, a figure for each {@link org.allegata.evaluation.ReadingMeasure}. {@link
 * org.allegata.evaluation.ReadingRecord} keeps the figures from one run to the next. {@link org.allegata.evaluation.Training} makes the models that the
 * reader comes with, {@link org.allegata.evaluation.WordGrouping} the groups of words that they speak of.
 */
@NullMarked
package org.allegata.evaluation;

import org.jspecify.annotations.NullMarked;
