package org.allegata.answer.form;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.allegata.answer.Answers;
import org.allegata.search.IndexedArticle;
import org.allegata.search.ResultPage.Copies;
import org.allegata.search.ResultPage.Hit;
import org.allegata.search.SearchRequest.Unit;

/**
 * How one article is cited by programs.
 *
 * @param link to the article's page
 * @param bibtex an entry of BibTeX
 * @param ris a record of Research Information Systems, as exports have it
 */
public record Citation(String link, String bibtex, String ris) {

    public static Citation of(IndexedArticle found, Answers answers, ArticleLinks links) {
        String link = links.of(found.article().id());
        Hit alone = new Hit(found, 0, List.of(), List.of(), Copies.NONE);
        byte[] ris = new RisRecords(Unit.ARTICLES, answers, links).row(alone);
        return new Citation(
                link, BibtexEntry.of(found.article(), link), new String(ris, StandardCharsets.UTF_8).strip());
    }
}
