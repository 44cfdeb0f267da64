package org.allegata.indexing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.allegata.search.CorpusFile;
import org.allegata.search.IndexBuilder;
import org.allegata.search.IndexedArticle;

/** An index that takes no article whose text begins with "taken", and tells so when all is published. */
final class RefusingBuilder implements IndexBuilder {

    private final IndexBuilder taking;
    private final List<Refused> waiting = new ArrayList<>();
    private final List<Refused> told = new ArrayList<>();
    private Predicate<String> expected = id -> false;
    private int loads;

    RefusingBuilder(IndexBuilder taking) {
        this.taking = taking;
    }

    /** How often a load was told to be over. */
    int loads() {
        return loads;
    }

    /** Whether an article was said to be expected at the end of the last update. */
    boolean isExpected(String id) {
        return expected.test(id);
    }

    @Override
    public void keepOnly(Predicate<String> ids) {
        expected = ids;
    }

    @Override
    public synchronized void put(IndexedArticle article) {
        if (article.article().text().startsWith("taken")) {
            waiting.add(new Refused(article.article().id(), "its id is taken"));
        } else {
            taking.put(article);
        }
    }

    @Override
    public void remove(String id) {
        taking.remove(id);
    }

    @Override
    public Collection<CorpusFile> files() {
        return taking.files();
    }

    @Override
    public void note(CorpusFile file) {
        taking.note(file);
    }

    @Override
    public void forget(String path) {
        taking.forget(path);
    }

    @Override
    public synchronized List<Refused> refused() {
        List<Refused> all = List.copyOf(told);
        told.clear();
        return all;
    }

    @Override
    public void finishLoad() {
        loads++;
    }

    @Override
    public synchronized void publish() {
        taking.publish();
        told.addAll(waiting);
        waiting.clear();
    }

    @Override
    public void commit() {
        publish();
        taking.commit();
    }

    @Override
    public void discard() {
        taking.discard();
    }

    @Override
    public void close() {
        taking.close();
    }
}
