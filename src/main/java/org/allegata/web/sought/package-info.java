/**
 * Where an article answers the search that led to it, for the page that shows the whole of it.
 *
 * <p>{@link org.allegata.web.sought.SoughtInArticle} is the door. An index shows no more than three pieces of a hit, so it is asked once, for just this
 * article: which accusations answer, and by which words it is found. Those words are then marked wherever they stand, and so are the words of
 * the query and their families by rules of the article's language, which may differ from the index's own by a rare form. {@link
 * org.allegata.web.sought.SoughtInTitles} does the same for the titles of hits.
 */
@NullMarked
package org.allegata.web.sought;

import org.jspecify.annotations.NullMarked;
