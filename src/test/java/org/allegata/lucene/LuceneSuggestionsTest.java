package org.allegata.lucene;

import java.nio.file.Path;
import org.allegata.accusation.Vocabulary;
import org.allegata.search.Backend;
import org.allegata.search.SuggestionsContract;
import org.junit.jupiter.api.io.TempDir;

class LuceneSuggestionsTest extends SuggestionsContract {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    @TempDir
    Path folder;

    @Override
    protected Opened open() {
        Backend backend = LuceneBackend.openForWriting(folder, VOCABULARY);
        return new Opened(backend.builder(), backend.index());
    }
}
