package org.allegata.web.sought;

import java.util.List;
import org.allegata.article.Span;
import org.allegata.search.ResultPage.Hit;
import org.allegata.web.request.Question;

/** Where the titles of hits have what a search asks for: an index that shows better places of a hit says nothing of its title. */
public final class SoughtInTitles {

    private final Asked asked;

    public SoughtInTitles(Question question) {
        this.asked = Asked.in(question);
    }

    /** Places of a hit's title, in order, none overlapping another. */
    public List<Span> of(Hit hit) {
        return asked.placesIn(hit.found(), true, hit.snippets());
    }
}
