package org.allegata;

import java.util.Optional;
import org.allegata.search.IndexUnavailableException;
import org.allegata.search.SearchIndex;
import org.allegata.web.ArticleWriter;
import org.allegata.web.Readiness;

/** What a server is given that only reads an index which others write. */
record ReadOnly(SearchIndex index) implements Readiness, ArticleWriter {

    @Override
    public Optional<Progress> updating() {
        return Optional.empty();
    }

    @Override
    public Written put(SentArticle article) {
        throw refused();
    }

    @Override
    public boolean delete(String id) {
        throw refused();
    }

    private static IndexUnavailableException refused() {
        return new IndexUnavailableException("This server only reads; articles are written through another.", null);
    }
}
