package org.allegata.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.allegata.matching.Meanings;
import org.allegata.matching.TextAnalysis;
import org.allegata.query.Query;
import org.allegata.query.Query.Word;
import org.allegata.search.ResultPage.Correction;
import org.allegata.search.SearchRequest;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Finds what may have been meant by words that the index hardly knows, from its own words. */
final class Corrections {

    /** A word in more articles than this is taken for meant. */
    private static final int KNOWN = 3;

    /** Of a query that finds more, no word is doubted. */
    private static final int FOUND = 10;

    /** Each doubtful word costs a walk through the words of the index. */
    private static final int MOST_DOUBTED = 5;

    /** A right spelling is that many times as frequent as a wrong one. */
    private static final int TIMES_AS_FREQUENT = 10;

    private final IndexReader reader;
    private final DirectSpellChecker spelling = new DirectSpellChecker();

    private Corrections(IndexReader reader) {
        this.reader = reader;
        spelling.setMinQueryLength(4);
        spelling.setMaxQueryFrequency(0);
        spelling.setAccuracy(0.6f);
    }

    /**
     * What may have been meant by a request; empty where all is well or nothing better is known.
     *
     * @param found how many hits have all that the request asks for
     */
    static Optional<Correction> of(Question question, Meanings meanings, long found) throws IOException {
        SearchRequest request = question.request();
        if (found > FOUND) {
            return Optional.empty();
        }
        Corrections corrections = new Corrections(question.searcher().getIndexReader());
        Map<Query, Query> better = corrections.better(request.query());
        if (better.isEmpty()) {
            return Optional.empty();
        }
        Query corrected = replaced(request.query(), better);
        SearchRequest other = request.asking(corrected);
        long total = question.asking(other, RelevantWords.unrelaxed(other).translation(other, meanings))
                .answers()
                .count();
        return total > found ? Optional.of(new Correction(corrected, total)) : Optional.empty();
    }

    private Map<Query, Query> better(Query query) throws IOException {
        Map<Query, Query> better = new HashMap<>();
        for (Word word : words(query).distinct().limit(MOST_DOUBTED).toList()) {
            Optional<String> meant = meant(word.text());
            meant.ifPresent(text -> better.put(word, new Word(word.field(), text)));
        }
        return better;
    }

    /** Plain words; what is quoted or excluded is meant as it stands. */
    private static Stream<Word> words(Query query) {
        return switch (query) {
            case Query.And and -> and.parts().stream().flatMap(Corrections::words);
            case Query.Or or -> or.parts().stream().flatMap(Corrections::words);
            case Query.Words words -> words.words().stream();
            case Word word -> Stream.of(word);
            default -> Stream.empty();
        };
    }

    private Optional<String> meant(String text) throws IOException {
        List<String> terms = TextAnalysis.terms(TextAnalysis.EXACT, text);
        if (terms.size() != 1) {
            return Optional.empty();
        }
        Term written = new Term(Schema.TEXT + Schema.EXACT, terms.getFirst());
        int frequency = reader.docFreq(written);
        if (frequency > KNOWN) {
            return Optional.empty();
        }
        SuggestWord[] suggestions = spelling.suggestSimilar(written, 1, reader, SuggestMode.SUGGEST_ALWAYS);
        return Stream.of(suggestions)
                .filter(suggestion -> suggestion.freq >= Math.max(1, TIMES_AS_FREQUENT * frequency))
                .map(suggestion -> suggestion.string)
                .findFirst();
    }

    private static Query replaced(Query query, Map<Query, Query> better) {
        return switch (query) {
            case Query.And and -> new Query.And(replaced(and.parts(), better));
            case Query.Or or -> new Query.Or(replaced(or.parts(), better));
            case Query.Words words -> {
                List<Word> all = words.words().stream()
                        .map(word -> (Word) better.getOrDefault(word, word))
                        .distinct()
                        .toList();
                yield all.size() > 1 ? new Query.Words(all) : all.getFirst();
            }
            default -> better.getOrDefault(query, query);
        };
    }

    private static List<Query> replaced(List<Query> parts, Map<Query, Query> better) {
        return parts.stream().map(part -> replaced(part, better)).toList();
    }
}
