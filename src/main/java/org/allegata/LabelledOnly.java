package org.allegata;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.allegata.article.Article;
import org.allegata.article.ArticleReader;

/**
 * Passes on the articles that somebody labelled; what cannot be read is told.
 *
 * @param ids the labelled ones
 */
record LabelledOnly(Set<String> ids, Consumer<Article> receiver, PrintWriter err) implements ArticleReader.Sink {

    @Override
    public void article(int ordinal, Article article) {
        if (ids.contains(article.id())) {
            receiver.accept(article);
        }
    }

    @Override
    public void refused(String where, String reason) {
        err.printf(Locale.ROOT, "refused: %s: %s%n", where, reason);
    }

    @Override
    public void passedOver(String where) {
        // It can have no label: there is nothing to read.
    }
}
