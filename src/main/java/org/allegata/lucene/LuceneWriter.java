package org.allegata.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.allegata.accusation.Vocabulary;
import org.allegata.search.CorpusFile;
import org.allegata.search.IndexBuilder;
import org.allegata.search.IndexUnavailableException;
import org.allegata.search.IndexedArticle;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;

/** The one writer of an index. A block is replaced by the id that all its documents carry. */
final class LuceneWriter implements IndexBuilder {

    private final IndexWriter writer;
    private final SearchStates states;
    private final ArticleDocuments documents;

    LuceneWriter(IndexWriter writer, SearchStates states, Vocabulary vocabulary) {
        this.writer = writer;
        this.states = states;
        this.documents = new ArticleDocuments(vocabulary);
        writer.setLiveCommitData(
                Map.of(LuceneBackend.SCHEMA, Integer.toString(Schema.NUMBER)).entrySet());
    }

    @Override
    public void put(IndexedArticle article) {
        writing(() -> writer.updateDocuments(block(article.article().id()), documents.block(article)));
    }

    @Override
    public void remove(String id) {
        writing(() -> writer.deleteDocuments(block(id)));
    }

    private static Term block(String id) {
        return new Term(Schema.BLOCK, id);
    }

    @Override
    public Collection<CorpusFile> files() {
        states.refresh();
        return states.ask(LuceneWriter::files);
    }

    private static List<CorpusFile> files(IndexSearcher searcher) throws IOException {
        TermQuery files = new TermQuery(new Term(Schema.SORT_OF_DOCUMENT, Schema.FILE));
        List<CorpusFile> all = new ArrayList<>();
        for (ScoreDoc found :
                searcher.search(files, Math.max(1, searcher.getIndexReader().maxDoc())).scoreDocs) {
            all.add(StoredForm.file(searcher.storedFields().document(found.doc).getBinaryValue(Schema.STORED)));
        }
        return all;
    }

    @Override
    public void note(CorpusFile file) {
        writing(() -> writer.updateDocument(new Term(Schema.PATH, file.path()), ArticleDocuments.file(file)));
    }

    @Override
    public void forget(String path) {
        writing(() -> writer.deleteDocuments(new Term(Schema.PATH, path)));
    }

    @Override
    public void publish() {
        states.refresh();
    }

    @Override
    public void commit() {
        writing(writer::commit);
        publish();
    }

    @Override
    public void discard() {
        writing(writer::rollback);
    }

    @Override
    public void close() {
        writing(writer::close);
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void writing(Writing work) {
        try {
            work.run();
        } catch (IOException | AlreadyClosedException e) {
            throw new IndexUnavailableException("The index cannot be written: " + e.getMessage(), e);
        }
    }
}
