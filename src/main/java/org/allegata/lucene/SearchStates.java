package org.allegata.lucene;

import java.io.IOException;
import org.allegata.search.CursorExpiredException;
import org.allegata.search.IndexUnavailableException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;

/** The states of an index that can be asked: the newest, and for some minutes those that somebody pages through. */
final class SearchStates implements AutoCloseable {

    /** How long a state is kept after a newer one came, in seconds. */
    private static final double KEPT_SECONDS = 300;

    private final SearcherManager newest;
    private final SearcherLifetimeManager kept = new SearcherLifetimeManager();

    SearchStates(SearcherManager newest) {
        this.newest = newest;
    }

    /** Something asked of one state; {@code T} holds nothing of it. */
    interface Asking<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    /** Asks the newest state. */
    <T> T ask(Asking<T> asking) {
        try {
            IndexSearcher searcher = newest.acquire();
            try {
                return asking.of(searcher);
            } finally {
                newest.release(searcher);
            }
        } catch (IOException | AlreadyClosedException e) {
            throw unavailable(e);
        }
    }

    /** Asks a state that was kept. */
    <T> T askAgain(String state, Asking<T> asking) {
        try {
            IndexSearcher searcher = kept.acquire(version(state));
            if (searcher == null) {
                throw new CursorExpiredException();
            }
            try {
                return asking.of(searcher);
            } finally {
                kept.release(searcher);
            }
        } catch (IOException | AlreadyClosedException e) {
            throw unavailable(e);
        }
    }

    /** Keeps a state for those who page through it, and lets go those kept long enough. */
    String keep(IndexSearcher searcher) throws IOException {
        long version = kept.record(searcher);
        kept.prune(new SearcherLifetimeManager.PruneByAge(KEPT_SECONDS));
        return Long.toString(version);
    }

    /** Makes the newest state the newest there is; returns when it is. */
    void refresh() {
        try {
            newest.maybeRefreshBlocking();
        } catch (IOException | AlreadyClosedException e) {
            throw unavailable(e);
        }
    }

    /** The size of the newest committed state, in bytes. */
    long bytes() {
        return ask(searcher -> {
            IndexReader reader = searcher.getIndexReader();
            Directory directory = ((DirectoryReader) reader).directory();
            long bytes = 0;
            for (String file : ((DirectoryReader) reader).getIndexCommit().getFileNames()) {
                bytes += directory.fileLength(file);
            }
            return bytes;
        });
    }

    private static long version(String state) {
        try {
            return Long.parseLong(state);
        } catch (NumberFormatException e) {
            throw new CursorExpiredException();
        }
    }

    private static IndexUnavailableException unavailable(Exception e) {
        return new IndexUnavailableException("The index cannot be read: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        try {
            kept.close();
            newest.close();
        } catch (IOException e) {
            throw unavailable(e);
        }
    }
}
