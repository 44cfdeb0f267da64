package org.allegata;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.allegata.article.ArticleReader;
import org.allegata.indexing.ArticleUnreadableException;
import org.allegata.indexing.CorpusIndexing;
import org.allegata.indexing.StoppedException;
import org.allegata.search.IndexUnavailableException;
import org.allegata.search.SearchIndex;
import org.allegata.web.ArticleRefusedException;
import org.allegata.web.ArticleWriter;
import org.allegata.web.Readiness;
import org.jspecify.annotations.Nullable;

/** What the server is given: the index, how far its first update is, and the way in for articles. */
final class Served implements Readiness, ArticleWriter {

    private final Wiring wiring;
    private final boolean hadIndex;
    private volatile @Nullable Progress updating;

    /** @param updates whether a first update is to come */
    Served(Wiring wiring, boolean updates) {
        this.wiring = wiring;
        this.hadIndex = !updates || !(wiring.backend().index().health().articles() == 0);
        this.updating = updates ? new Progress(0, 0, 0) : null;
    }

    void at(org.allegata.indexing.Progress progress) {
        updating = new Progress(progress.files(), progress.filesInAll(), progress.articles());
    }

    void complete() {
        updating = null;
    }

    @Override
    public SearchIndex index() {
        if (!hadIndex && updating().isPresent()) {
            throw new IndexUnavailableException(
                    "The index is being built; searches are answered when it is complete.", null);
        }
        return wiring.backend().index();
    }

    @Override
    public Optional<Progress> updating() {
        return Optional.ofNullable(updating);
    }

    @Override
    public Written put(SentArticle article) {
        CorpusIndexing indexing = indexing();
        try {
            CorpusIndexing.Written written = indexing.put(id(article), fields(article));
            return new Written(written.id(), written.created());
        } catch (ArticleUnreadableException e) {
            throw new ArticleRefusedException(String.valueOf(e.getMessage()));
        } catch (StoppedException e) {
            throw stopping(e);
        }
    }

    @Override
    public boolean delete(String id) {
        try {
            return indexing().delete(id);
        } catch (StoppedException e) {
            throw stopping(e);
        }
    }

    private static IndexUnavailableException stopping(StoppedException e) {
        return new IndexUnavailableException("The server is stopping.", e);
    }

    private CorpusIndexing indexing() {
        if (updating().isPresent()) {
            throw new IndexUnavailableException(
                    "The index is being brought up to date; articles can be written when that is complete.", null);
        }
        return wiring.indexing();
    }

    /** As given where it fits; else made of what the article holds, long enough that no two articles share one by chance. */
    private static String id(SentArticle article) {
        if (article.id() != null && ArticleReader.isId(article.id())) {
            return article.id();
        }
        String content = article.id() + "\n" + article.title() + "\n" + article.text();
        return "received-" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> fields(SentArticle article) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", id(article));
        add(fields, "title", article.title());
        add(fields, "date", article.date());
        add(fields, "source", article.source());
        add(fields, "url", article.url());
        add(fields, "language", article.language());
        add(fields, "text", article.text());
        return fields;
    }

    private static void add(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
