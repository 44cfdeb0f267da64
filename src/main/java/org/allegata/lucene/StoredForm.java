package org.allegata.lucene;

import org.allegata.search.CorpusFile;
import org.allegata.search.IndexedArticle;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.json.JsonMapper;

/** How records are kept in the index's stored fields. */
final class StoredForm {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StoredForm() {}

    static byte[] of(IndexedArticle article) {
        return JSON.writeValueAsBytes(article);
    }

    static byte[] of(CorpusFile file) {
        return JSON.writeValueAsBytes(file);
    }

    static IndexedArticle article(BytesRef stored) {
        return JSON.readValue(stored.bytes, stored.offset, stored.length, IndexedArticle.class);
    }

    static CorpusFile file(BytesRef stored) {
        return JSON.readValue(stored.bytes, stored.offset, stored.length, CorpusFile.class);
    }
}
