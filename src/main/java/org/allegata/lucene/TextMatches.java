package org.allegata.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.allegata.article.Span;
import org.allegata.query.Query.InText;
import org.allegata.query.Query.Phrase;
import org.allegata.query.Query.Prefix;
import org.allegata.query.Query.Similar;
import org.allegata.query.Query.Word;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;

/**
 * Finds in a text the words that conditions match there, by the analysis that the index uses, and so exactly those that made the text a hit.
 */
final class TextMatches {

    /** Places looked for, of each condition; enough to choose snippets from, and a bound for texts of millions of words. */
    private static final int MOST_PLACES = 50;

    /** Places looked for in all, however many the conditions; each condition has two at least. */
    private static final int MOST_IN_ALL = 500;

    private TextMatches() {}

    /** Where one of the conditions matches; {@code condition} is its position in the list of conditions. */
    record Place(int condition, Span span) {}

    /** Places in a title or text, in order; at most {@value #MOST_PLACES} a condition. */
    static List<Place> in(String field, String text, String family, List<InText> conditions) {
        String familyField = field + "." + family;
        String exactField = field + Schema.EXACT;
        int most = Math.clamp(MOST_IN_ALL / Math.max(1, conditions.size()), 2, MOST_PLACES);
        List<Sequence> families = new ArrayList<>();
        List<Sequence> exact = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            InText condition = conditions.get(i);
            if (condition instanceof Word) {
                add(families, i, most, words(TextAnalysis.terms(familyField, condition.text())));
            } else {
                add(exact, i, most, words(condition, TextAnalysis.terms(exactField, condition.text())));
            }
        }
        List<Place> places = new ArrayList<>();
        scan(familyField, text, families, places);
        scan(exactField, text, exact, places);
        places.sort((a, b) -> a.span().compareTo(b.span()));
        return places;
    }

    private static void add(List<Sequence> sequences, int condition, int most, List<Predicate<String>> words) {
        if (!words.isEmpty()) {
            sequences.add(new Sequence(condition, most, words));
        }
    }

    private static List<Predicate<String>> words(List<String> terms) {
        return terms.stream().map(TextMatches::is).toList();
    }

    private static List<Predicate<String>> words(InText condition, List<String> terms) {
        List<Predicate<String>> words = new ArrayList<>(words(terms));
        if (words.isEmpty()) {
            return words;
        }
        String last = terms.getLast();
        switch (condition) {
            case Prefix prefix -> words.set(words.size() - 1, term -> term.startsWith(last));
            case Similar similar -> {
                if (TextQueries.isSpelling(terms)) {
                    words.set(0, new CharacterRunAutomaton(TextQueries.spelledLike(last))::run);
                }
            }
            case Phrase phrase -> {}
            case Word word -> {}
        }
        return words;
    }

    private static Predicate<String> is(String word) {
        return word::equals;
    }

    private static void scan(String field, String text, List<Sequence> sequences, List<Place> places) {
        if (sequences.isEmpty()) {
            return;
        }
        try (TokenStream stream = TextAnalysis.of(field).tokenStream(field, new StringReader(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken() && !sequences.stream().allMatch(Sequence::isFull)) {
                String word = term.toString();
                for (Sequence sequence : sequences) {
                    sequence.read(word, offset.startOffset(), offset.endOffset(), places);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One word after the other, recognised while the text is read. */
    private static final class Sequence {
        private final int condition;
        private final int most;
        private final List<Predicate<String>> words;
        private final Deque<String> terms = new ArrayDeque<>();
        private final Deque<Integer> starts = new ArrayDeque<>();
        private int found;

        Sequence(int condition, int most, List<Predicate<String>> words) {
            this.condition = condition;
            this.most = most;
            this.words = words;
        }

        boolean isFull() {
            return found >= most;
        }

        void read(String term, int start, int end, List<Place> places) {
            if (isFull()) {
                return;
            }
            terms.addLast(term);
            starts.addLast(start);
            if (terms.size() > words.size()) {
                terms.removeFirst();
                starts.removeFirst();
            }
            if (terms.size() == words.size() && matches() && starts.getFirst() < end) {
                places.add(new Place(condition, new Span(starts.getFirst(), end)));
                found++;
            }
        }

        private boolean matches() {
            Iterator<String> read = terms.iterator();
            return words.stream().allMatch(word -> word.test(read.next()));
        }
    }
}
