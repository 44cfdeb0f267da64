package org.allegata.search;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * The one writer of an index. {@link #put}, {@link #remove} and the like may be called from several threads; what they did is seen by searches
 * after {@link #publish} and survives a crash after {@link #commit}, all of it or, where the crash came before, none.
 */
public interface IndexBuilder extends AutoCloseable {

    /** Adds an article, or replaces the one with its id. */
    void put(IndexedArticle article);

    /** Removes the article with this id, if there is one. */
    void remove(String id);

    /** What the last commit, and what came since, says about the files of the corpus. */
    Collection<CorpusFile> files();

    /** Notes what a file of the corpus held when it was read; replaces what was noted before of the same path. */
    void note(CorpusFile file);

    /** Forgets what was noted of a file that is gone. */
    void forget(String path);

    /** An article that the index did not take, whatever becomes of the others. */
    record Refused(String id, String reason) {}

    /** Articles that were put and not taken since this was last asked; complete for what was put before the last {@link #publish}. */
    default List<Refused> refused() {
        return List.of();
    }

    /** Tells that a long run of writing is over, so that an index that was tuned for it can be set right. */
    default void finishLoad() {}

    /**
     * Removes articles that a run left which was killed between commits, where an index can hold such: those with an id that is not expected. To be
     * called when all that is expected was put.
     */
    default void keepOnly(Predicate<String> expected) {}

    /** Makes everything so far visible to searches; returns when it is. */
    void publish();

    /** Makes everything so far durable; implies {@link #publish}. */
    void commit();

    /** Closes and leaves the index as the last commit made it. */
    void discard();

    /** Commits and closes; does nothing more where it is closed. */
    @Override
    void close();
}
