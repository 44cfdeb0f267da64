package org.allegata.matching;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.allegata.query.Query;
import org.allegata.query.Query.Word;
import org.allegata.search.ResultPage.Correction;
import org.allegata.search.SearchRequest;

/** Finds what may have been meant by words that the index hardly knows, from its own words. */
public final class Corrections {

    /** Words so spelled are compared: of at least so many letters, the first the same. */
    public static final int SHORTEST = 4;

    /** How alike two spellings are at least, as a share of their letters. */
    public static final float ALIKE = 0.6f;

    /** A word in more articles than this is taken for meant. */
    private static final int KNOWN = 3;

    /** Of a query that finds more, no word is doubted. */
    private static final int FOUND = 10;

    /** Each doubtful word costs a walk through the words of the index. */
    private static final int MOST_DOUBTED = 5;

    /** A right spelling is that many times as frequent as a wrong one. */
    private static final int TIMES_AS_FREQUENT = 10;

    /** What an engine knows of the words of all texts, as written. */
    public interface Engine {

        /** How many articles have a word in their text. */
        long articlesWith(String word) throws IOException;

        /** The word spelled most like this one, and the more frequent of those. */
        Optional<Spelling> mostAlike(String word) throws IOException;

        /** How many hits a request has, in its unit, if all its words are asked for. */
        long found(SearchRequest request) throws IOException;
    }

    /** A word and how many articles have it. */
    public record Spelling(String word, long articles) {}

    private final Engine engine;

    private Corrections(Engine engine) {
        this.engine = engine;
    }

    /**
     * What may have been meant by a request; empty where all is well or nothing better is known.
     *
     * @param found how many hits have all that the request asks for
     */
    public static Optional<Correction> of(SearchRequest request, long found, Engine engine) throws IOException {
        if (found > FOUND) {
            return Optional.empty();
        }
        Map<Query, Query> better = new Corrections(engine).better(request.query());
        if (better.isEmpty()) {
            return Optional.empty();
        }
        Query corrected = replaced(request.query(), better);
        long total = engine.found(request.asking(corrected));
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
        long frequency = engine.articlesWith(terms.getFirst());
        if (frequency > KNOWN) {
            return Optional.empty();
        }
        return engine.mostAlike(terms.getFirst())
                .filter(suggestion -> suggestion.articles() >= Math.max(1, TIMES_AS_FREQUENT * frequency))
                .map(Spelling::word);
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
