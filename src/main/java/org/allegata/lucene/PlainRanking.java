package org.allegata.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/** Lucene as it comes, to compare our ranking with: English analysis, one field, BM25 with the usual parameters, any of the words. */
public final class PlainRanking implements AutoCloseable {

    private static final String ID = "id";
    private static final String TEXT = "text";
    private static final BM25Similarity SIMILARITY = new BM25Similarity(1.2f, 0.75f);

    private final Directory directory;
    private final DirectoryReader reader;
    private final Analyzer analyzer;

    private PlainRanking(Directory directory, DirectoryReader reader, Analyzer analyzer) {
        this.directory = directory;
        this.reader = reader;
        this.analyzer = analyzer;
    }

    /** @param texts by id; held in memory until closed */
    public static PlainRanking of(Map<String, String> texts) {
        Analyzer analyzer = new EnglishAnalyzer();
        Directory directory = new ByteBuffersDirectory();
        try {
            try (IndexWriter writer =
                    new IndexWriter(directory, new IndexWriterConfig(analyzer).setSimilarity(SIMILARITY))) {
                for (Map.Entry<String, String> text : texts.entrySet()) {
                    writer.addDocument(document(text.getKey(), text.getValue()));
                }
            }
            return new PlainRanking(directory, DirectoryReader.open(directory), analyzer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(String id, String text) {
        Document document = new Document();
        document.add(new StringField(ID, id, Field.Store.YES));
        document.add(new TextField(TEXT, text, Field.Store.NO));
        return document;
    }

    /** Ids, best first, at most {@code depth}. */
    public List<String> rank(String words, int depth) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(SIMILARITY);
        Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, words);
        List<String> ids = new ArrayList<>();
        try {
            for (ScoreDoc found : searcher.search(query == null ? new MatchNoDocsQuery("") : query, depth).scoreDocs) {
                ids.add(searcher.storedFields().document(found.doc).get(ID));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ids;
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        analyzer.close();
    }
}
