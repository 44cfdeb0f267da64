package org.allegata.web.page;

import java.util.List;
import org.allegata.article.Article;
import org.allegata.search.ResultPage;
import org.allegata.web.request.Parameters;

/**
 * The latest articles that a search finds. For pages one level below the root.
 *
 * @param all how many there are, in words; empty where there are none
 * @param address the search that finds them all
 */
public record LatestView(String all, String address, List<Item> items) {

    public LatestView {
        items = List.copyOf(items);
    }

    /** An article; {@code facts} are its source, day and language. */
    public record Item(String title, String language, List<String> facts, String address) {
        public Item {
            facts = List.copyOf(facts);
        }
    }

    static LatestView of(ResultPage page, Parameters search, Wording wording) {
        return new LatestView(
                page.total() == 0 ? "" : wording.say("articles", page.total()),
                "../" + search.address(),
                page.hits().stream()
                        .map(hit -> item(hit.found().article(), search, wording))
                        .toList());
    }

    private static Item item(Article article, Parameters search, Wording wording) {
        return new Item(
                article.title(),
                HitView.language(article),
                HitView.facts(article, wording),
                "../articles/" + article.id() + search.address());
    }
}
