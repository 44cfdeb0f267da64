package org.allegata.search;

import java.util.List;
import org.allegata.accusation.Reading;
import org.allegata.article.Article;

/**
 * What the index keeps of an article: the article, what was read in it, and where it stands in the corpus.
 *
 * @param places all places with exactly this text, the first being the one whose id and description the article carries
 */
public record IndexedArticle(Article article, Reading reading, List<Place> places) {

    public IndexedArticle {
        places = List.copyOf(places);
    }

    /** Where a text stands: under which id, in which file of the corpus. */
    public record Place(String id, String file) {}
}
