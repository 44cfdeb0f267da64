package org.allegata.opensearch;

import java.util.Collection;
import java.util.List;
import org.allegata.search.CorpusFile;
import org.allegata.search.IndexBuilder;
import org.allegata.search.IndexedArticle;

/**
 * Writes articles to a cluster as one indexer. The cluster keeps each article as soon as it has acknowledged it; what is noted of a file is written
 * after all its articles, so that a file whose articles did not all arrive is read again.
 */
final class OpenSearchWriter implements IndexBuilder {

    private final Indices indices;
    private final States states;
    private final ArticleForm form;
    private final Lease lease;
    private final Notes notes;
    private final BulkWriter articles;
    private final BulkWriter noting;
    private final Sizing sizing;
    private boolean closed;

    OpenSearchWriter(
            Indices indices,
            States states,
            ArticleForm form,
            Lease lease,
            Notes notes,
            BulkWriter articles,
            BulkWriter noting,
            Sizing sizing) {
        this.indices = indices;
        this.states = states;
        this.form = form;
        this.lease = lease;
        this.notes = notes;
        this.articles = articles;
        this.noting = noting;
        this.sizing = sizing;
    }

    @Override
    public void put(IndexedArticle article) {
        lease.check();
        articles.index(article.article().id(), form.of(article));
    }

    @Override
    public void remove(String id) {
        lease.check();
        articles.delete(id);
    }

    @Override
    public Collection<CorpusFile> files() {
        return notes.files();
    }

    @Override
    public void note(CorpusFile file) {
        notes.note(file);
    }

    @Override
    public void forget(String path) {
        notes.forget(path);
    }

    @Override
    public List<Refused> refused() {
        return articles.refused().stream()
                .map(document -> new Refused(document.id(), document.reason()))
                .toList();
    }

    @Override
    public void publish() {
        lease.check();
        articles.flush();
        indices.refresh();
        states.forget();
    }

    @Override
    public void commit() {
        publish();
        notes.commit(noting);
    }

    @Override
    public void finishLoad() {
        indices.finishLoad(sizing);
    }

    /** What the cluster has acknowledged stays; as its files are not noted, they are read again, to the same ids. */
    @Override
    public void discard() {
        end();
    }

    @Override
    public void close() {
        if (!closed) {
            try {
                commit();
            } finally {
                end();
            }
        }
    }

    private void end() {
        closed = true;
        articles.close();
        noting.close();
        lease.close();
    }
}
