package org.allegata.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;

/** Keeps the groups of near copies for as long as the state of the index that they belong to. */
final class CopyGroupCache {

    private final Map<IndexReader.CacheKey, CopyGroups> byState = new ConcurrentHashMap<>();

    /** The groups of one state; found out at the first question about it. */
    synchronized CopyGroups of(IndexReader reader) throws IOException {
        IndexReader.CacheHelper state = Objects.requireNonNull(reader.getReaderCacheHelper(), "no state to keep by");
        CopyGroups known = byState.get(state.getKey());
        if (known != null) {
            return known;
        }
        CopyGroups groups = CopyGroups.of(reader);
        byState.put(state.getKey(), groups);
        state.addClosedListener(byState::remove);
        return groups;
    }
}
