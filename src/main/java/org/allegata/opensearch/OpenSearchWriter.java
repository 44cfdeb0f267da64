package org.allegata.opensearch;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.allegata.search.CorpusFile;
import org.allegata.search.IndexBuilder;
import org.allegata.search.IndexedArticle;

/**
 * Writes articles to a cluster as one indexer. The cluster keeps each article as soon as it has acknowledged it; what is noted of a file is written
 * after all its articles, so that a file whose articles did not all arrive is read again.
 */
final class OpenSearchWriter implements IndexBuilder {

    /** As many as the cluster gives. */
    private static final int AT_ONCE = 10_000;

    private final Indices indices;
    private final States states;
    private final ArticleForm form;
    private final Lease lease;
    private final Notes notes;
    private final BulkWriter articles;
    private final BulkWriter noting;
    private final Sizing sizing;
    private final Duration patience;
    private boolean hasLeftovers;
    private boolean closed;

    OpenSearchWriter(
            Indices indices,
            States states,
            ArticleForm form,
            Lease lease,
            Notes notes,
            BulkWriter articles,
            BulkWriter noting,
            Sizing sizing,
            Duration patience) {
        this.indices = indices;
        this.states = states;
        this.form = form;
        this.lease = lease;
        this.notes = notes;
        this.articles = articles;
        this.noting = noting;
        this.sizing = sizing;
        this.patience = patience;
        this.hasLeftovers = lease.wasLeft();
    }

    @Override
    public void put(IndexedArticle article) {
        lease.check();
        articles.indexOwn(article.article().id(), form.of(article));
    }

    @Override
    public void remove(String id) {
        lease.check();
        articles.deleteOwn(id);
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
        return Stream.concat(
                        articles.refused().stream().map(document -> new Refused(document.id(), document.reason())),
                        noting.refused().stream()
                                .map(note -> new Refused("a file, which is read again each time", note.reason())))
                .toList();
    }

    @Override
    public void publish() {
        lease.check();
        articles.flush();
        indices.refresh(patience);
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

    @Override
    public void keepOnly(Predicate<String> expected) {
        if (hasLeftovers) {
            publish();
            states.ask(state -> written(state, expected.negate())).forEach(this::remove);
            hasLeftovers = false;
        }
    }

    /** The ids of those articles of this indexer that are wanted. */
    private List<String> written(State state, Predicate<String> wanted) {
        Map<String, Object> search = Map.of(
                "query", Clause.term(Mapping.OWNER, form.owner()), "sort", List.of(Mapping.ID), "_source", false);
        return Batches.of(search, AT_ONCE, null, state::search)
                .map(hit -> hit.path("_id").asString())
                .filter(wanted)
                .toList();
    }

    /** What the cluster has acknowledged stays; as its files are not noted, they are read again, to the same ids. */
    @Override
    public void discard() {
        hasLeftovers = true;
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
        if (hasLeftovers) {
            lease.leave();
        } else {
            lease.close();
        }
    }
}
