package org.allegata.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** How few articles have a word in their text. For many words one after the other: a segment's dictionary is opened once. */
final class Rarity {

    /** A word that more than this share of the articles have says nothing about a subject. */
    private static final double MOST_FREQUENT = 0.1;

    /** A word of one article alone cannot help to find others. */
    private static final int LEAST_FREQUENT = 2;

    private final IndexReader reader;
    private final Map<String, List<TermsEnum>> dictionaries = new HashMap<>();

    Rarity(IndexReader reader) {
        this.reader = reader;
    }

    /** No word is rarer. */
    double greatest() {
        return rarity(LEAST_FREQUENT, reader.numDocs());
    }

    /** As in BM25; 0 for what is too frequent or too rare to tell of a subject. */
    double of(String field, String term) throws IOException {
        int articles = reader.getDocCount(field);
        int having = having(field, new BytesRef(term));
        boolean tells = having >= LEAST_FREQUENT && having <= MOST_FREQUENT * articles;
        return tells ? rarity(having, articles) : 0;
    }

    private static double rarity(int having, int articles) {
        return Math.log(1 + (articles - having + 0.5) / (having + 0.5));
    }

    private int having(String field, BytesRef term) throws IOException {
        int having = 0;
        for (TermsEnum dictionary : dictionaries(field)) {
            having += dictionary.seekExact(term) ? dictionary.docFreq() : 0;
        }
        return having;
    }

    private List<TermsEnum> dictionaries(String field) throws IOException {
        List<TermsEnum> opened = dictionaries.get(field);
        if (opened == null) {
            opened = new ArrayList<>();
            for (LeafReaderContext segment : reader.leaves()) {
                Terms terms = segment.reader().terms(field);
                if (terms != null) {
                    opened.add(terms.iterator());
                }
            }
            dictionaries.put(field, opened);
        }
        return opened;
    }
}
