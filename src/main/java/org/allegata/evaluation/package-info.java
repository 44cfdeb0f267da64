/**
 * Figures of quality, each made by a command, so that anybody can make them again.
 *
 * <p>Ranking: {@link org.allegata.evaluation.TestCollection} is a folder of articles, queries and judgements; a {@link
 * org.allegata.evaluation.Ranker} is whatever puts articles in order for a query, our own search being {@link
 * org.allegata.evaluation.SearchRanker}; {@link org.allegata.evaluation.RankingComparison} measures two of them on the same queries and says how
 * likely chance alone would set them so far apart.
 */
@NullMarked
package org.allegata.evaluation;

import org.jspecify.annotations.NullMarked;
