package org.allegata.web.page;

import java.util.List;
import org.allegata.accusation.Accusation;
import org.allegata.article.Article;
import org.allegata.search.ResultPage.Hit;

/** The accusations of a search, one a row. */
public record AccusationsView(SearchView search, List<Row> rows) {

    public AccusationsView {
        rows = List.copyOf(rows);
    }

    /**
     * An accusation and the article that carries it.
     *
     * @param facts the article's source, day and language: what is known of them, in words
     * @param language the article's, for the browser, or empty
     * @param address of the article's page
     */
    public record Row(AccusationView it, String title, List<String> facts, String language, String address) {
        public Row {
            facts = List.copyOf(facts);
        }
    }

    /** @param keep the search's parameters as an address, kept for the way back */
    public static AccusationsView of(SearchView search, List<Hit> hits, String keep, Wording wording) {
        return new AccusationsView(
                search, hits.stream().map(hit -> row(hit, keep, wording)).toList());
    }

    private static Row row(Hit hit, String keep, Wording wording) {
        Article article = hit.found().article();
        int position = hit.answering().getFirst();
        Accusation accusation = hit.found().reading().accusations().get(position);
        return new Row(
                AccusationView.of(article, accusation, position + 1, hit.snippets(), wording),
                article.title(),
                HitView.facts(article, wording),
                HitView.language(article),
                "articles/" + article.id() + keep);
    }
}
