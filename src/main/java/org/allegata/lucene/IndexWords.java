package org.allegata.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.allegata.matching.Completions;
import org.allegata.matching.Corrections;
import org.allegata.matching.Corrections.Spelling;
import org.allegata.search.Completion.Kind;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** What one state of an index knows of its words. */
final class IndexWords implements Completions.Engine {

    private final IndexReader reader;

    IndexWords(IndexReader reader) {
        this.reader = reader;
    }

    @Override
    public Map<String, Long> occurrences(Kind kind, Set<String> ids) throws IOException {
        String field = kind == Kind.ORGANISATION ? Schema.ORGANISATION + Schema.PARTY_ID : Schema.TYPE;
        Map<String, Long> occurrences = new HashMap<>();
        for (String id : ids) {
            occurrences.put(id, (long) reader.docFreq(new Term(field, id)));
        }
        return occurrences;
    }

    @Override
    public Map<String, Long> titleWords(String prefix, int limit) throws IOException {
        BytesRef begin = new BytesRef(prefix);
        Map<String, Long> words = new HashMap<>();
        for (LeafReaderContext segment : reader.leaves()) {
            Terms all = segment.reader().terms(Schema.TITLE + Schema.EXACT);
            if (all != null) {
                addWords(all.iterator(), begin, words);
            }
        }
        return words;
    }

    private static void addWords(TermsEnum terms, BytesRef prefix, Map<String, Long> words) throws IOException {
        if (terms.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
            return;
        }
        for (BytesRef term = terms.term(); term != null && StringHelper.startsWith(term, prefix); term = terms.next()) {
            words.merge(term.utf8ToString(), (long) terms.docFreq(), Long::sum);
        }
    }

    /** How many articles have a word in their text, as written. */
    long articlesWith(String word) throws IOException {
        return reader.docFreq(new Term(Schema.TEXT + Schema.EXACT, word));
    }

    /** The word of the texts that is spelled most like this one. */
    Optional<Spelling> mostAlike(String word) throws IOException {
        DirectSpellChecker spelling = new DirectSpellChecker();
        spelling.setMinQueryLength(Corrections.SHORTEST);
        spelling.setMaxQueryFrequency(0);
        spelling.setAccuracy(Corrections.ALIKE);
        return Stream.of(spelling.suggestSimilar(
                        new Term(Schema.TEXT + Schema.EXACT, word), 1, reader, SuggestMode.SUGGEST_ALWAYS))
                .map(suggestion -> new Spelling(suggestion.string, suggestion.freq))
                .findFirst();
    }
}
