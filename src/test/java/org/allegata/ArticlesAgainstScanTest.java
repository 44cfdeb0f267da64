package org.allegata;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.allegata.search.IndexedArticle;
import org.junit.jupiter.api.Test;

/** Over real articles, as the program reads them. */
class ArticlesAgainstScanTest extends AgainstScan {

    private static final int FROM_COLLECTION = 2_000;

    @Override
    List<IndexedArticle> articles(Random chance, Path folder) throws IOException {
        return ScanCorpus.read(FROM_COLLECTION, chance, folder);
    }

    @Override
    int searches() {
        return 1_000;
    }

    @Test
    void aLargeCollectionIsLookedAtToo() {
        assumeTrue(
                Files.isDirectory(ScanCorpus.COLLECTION),
                "No collection in " + ScanCorpus.COLLECTION + ": only the sample corpus is looked at");
    }
}
