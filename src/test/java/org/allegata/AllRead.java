package org.allegata;

import java.util.function.Consumer;
import org.allegata.article.Article;
import org.allegata.article.ArticleReader;

/** Takes articles of which all must be read. */
record AllRead(Consumer<Article> receiver) implements ArticleReader.Sink {

    @Override
    public void article(int ordinal, Article article) {
        receiver.accept(article);
    }

    @Override
    public void refused(String where, String reason) {
        throw new AssertionError(where + ": " + reason);
    }

    @Override
    public void passedOver(String where) {
        throw new AssertionError(where);
    }
}
