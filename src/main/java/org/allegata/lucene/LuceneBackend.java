package org.allegata.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.allegata.accusation.Vocabulary;
import org.allegata.search.Backend;
import org.allegata.search.IndexUnavailableException;
import org.allegata.search.SearchIndex;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** Opens an index in a folder: for reading by any number of processes, for writing by one. */
public final class LuceneBackend {

    /** The commit's note of the schema's number. */
    static final String SCHEMA = "schema";

    /** No bound of Lucene's: whoever asks bounds the length of a query, and a prefix inside a phrase stands for all its words. */
    private static final int MOST_CLAUSES = Integer.MAX_VALUE;

    private static final double BUFFER_MEGABYTES = 128;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private LuceneBackend() {}

    /**
     * Opens an index for searching only, as its last commit left it; also beside a process that writes it.
     *
     * @throws IndexUnavailableException if there is none, or it is damaged or of another schema
     */
    public static SearchIndex openForReading(Path folder, Vocabulary vocabulary) {
        return opening(folder, () -> {
            if (!Files.isDirectory(folder)) {
                throw new IndexNotFoundException(folder.toString());
            }
            Directory directory = FSDirectory.open(folder);
            checkSchema(directory, folder);
            return new LuceneIndex(
                    new SearchStates(new SearcherManager(directory, TopicalSimilarity.searchers())), vocabulary);
        });
    }

    /**
     * Opens an index for writing and searching; makes an empty one where there is none.
     *
     * @throws IndexUnavailableException if another process writes it, or it is damaged or of another schema
     */
    public static Backend openForWriting(Path folder, Vocabulary vocabulary) {
        return opening(folder, () -> {
            Directory directory = FSDirectory.open(Files.createDirectories(folder));
            if (DirectoryReader.indexExists(directory)) {
                checkSchema(directory, folder);
            }
            IndexWriterConfig config = new IndexWriterConfig(new FieldAnalysis()).setRAMBufferSizeMB(BUFFER_MEGABYTES);
            IndexWriter writer = new IndexWriter(directory, config);
            SearchStates states = new SearchStates(new SearcherManager(writer, TopicalSimilarity.searchers()));
            LuceneWriter builder = new LuceneWriter(writer, states, vocabulary);
            if (!DirectoryReader.indexExists(directory)) {
                builder.commit();
            }
            return new Backend(new LuceneIndex(states, vocabulary), builder);
        });
    }

    private static void checkSchema(Directory directory, Path folder) throws IOException {
        String found = SegmentInfos.readLatestCommit(directory).getUserData().get(SCHEMA);
        if (!Integer.toString(Schema.NUMBER).equals(found)) {
            throw new IndexUnavailableException(
                    "The index in %s is written in schema %s; this version reads schema %d. %s"
                            .formatted(folder, found == null ? "(none)" : found, Schema.NUMBER, REBUILD),
                    null);
        }
    }

    private static final String REBUILD =
            "Delete the files of that folder and run the command 'index': the index is built again from the corpus.";

    private interface Opening<T> {
        T open() throws IOException;
    }

    private static <T> T opening(Path folder, Opening<T> opening) {
        try {
            return opening.open();
        } catch (LockObtainFailedException e) {
            throw new IndexUnavailableException(
                    "Another process is writing the index in %s; only one may at a time. Stop it, or use another folder with --index."
                            .formatted(folder),
                    e);
        } catch (IndexNotFoundException e) {
            throw new IndexUnavailableException(
                    "There is no index in %s. Build one with the command 'index'.".formatted(folder), e);
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            throw new IndexUnavailableException(
                    "The index in %s is damaged or of another version (%s). %s"
                            .formatted(folder, e.getMessage(), REBUILD),
                    e);
        } catch (IOException e) {
            throw new IndexUnavailableException(
                    "The index in %s cannot be opened: %s".formatted(folder, e.getMessage()), e);
        }
    }
}
