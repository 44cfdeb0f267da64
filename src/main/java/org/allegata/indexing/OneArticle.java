package org.allegata.indexing;

import java.util.ArrayList;
import java.util.List;
import org.allegata.article.Article;
import org.allegata.article.ArticleReader;

/** Checks that a file holds just one article. */
final class OneArticle implements ArticleReader.Sink {

    private final List<String> problems = new ArrayList<>();
    private int articles;

    @Override
    public void article(int ordinal, Article article) {
        articles++;
    }

    @Override
    public void refused(String where, String reason) {
        problems.add(reason);
    }

    @Override
    public void passedOver(String where) {
        problems.add("it has neither text nor title");
    }

    void check() {
        if (articles != 1) {
            throw new ArticleUnreadableException(problems.isEmpty() ? "it is no article" : String.join("; ", problems));
        }
    }
}
