package org.allegata;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.allegata.search.IndexedArticle;
import org.allegata.search.SmallWorld;

/** Over tiny articles in which everything stands near everything. */
class SmallWorldAgainstScanTest extends AgainstScan {

    @Override
    List<IndexedArticle> articles(Random chance, Path folder) {
        return new SmallWorld(chance).articles(150);
    }

    @Override
    int searches() {
        return 400;
    }
}
