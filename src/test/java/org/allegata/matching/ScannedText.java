package org.allegata.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.allegata.accusation.words.Words;
import org.allegata.article.Span;

/** A title or text cut into words by the analysis, once: as its language's word families and as written. */
final class ScannedText {

    private final String text;
    private final List<Span> boilerplate;
    private final Analysed families;
    private final Analysed written;
    private List<Run> sentences = List.of();

    private ScannedText(String text, List<Span> boilerplate, Analysed families, Analysed written) {
        this.text = text;
        this.boilerplate = boilerplate;
        this.families = families;
        this.written = written;
    }

    /** @param known terms seen so far, so that each is kept once */
    static ScannedText of(String text, String family, List<Span> boilerplate, Map<String, String> known) {
        return new ScannedText(
                text, boilerplate, Analysed.of(family, text, known), Analysed.of(TextAnalysis.EXACT, text, known));
    }

    String text() {
        return text;
    }

    /** Words of the text, counted as written: from the first to the last, both inclusive. */
    record Run(int first, int last) {
        boolean holds(Run other) {
            return first <= other.first && other.last <= last;
        }
    }

    /** Where the words of one of several ways of saying something stand. */
    List<Span> places(List<Wanted> anyOf) {
        List<Span> places = new ArrayList<>();
        anyOf.forEach(wanted -> (wanted.asWritten() ? written : families).find(wanted, places));
        return places;
    }

    boolean has(List<Wanted> anyOf) {
        return anyOf.stream().anyMatch(this::has);
    }

    private boolean has(Wanted wanted) {
        boolean hasEach = (wanted.asWritten() ? written : families).mayHave(wanted);
        return hasEach
                && (wanted.words().size() == 1 || !places(List.of(wanted)).isEmpty());
    }

    /** The written words that a place touches. */
    Run run(Span place) {
        return new Run(written.firstEndingAfter(place.start()), written.lastStartingBefore(place.end()));
    }

    int words() {
        return written.terms.length;
    }

    /** The sentences of evidence, and each piece of boilerplate as one; a word belongs to the last that begins before or with it. */
    List<Run> sentences() {
        if (sentences.isEmpty()) {
            sentences = findSentences();
        }
        return sentences;
    }

    private List<Run> findSentences() {
        Words words = Words.of(text, boilerplate);
        TreeSet<Integer> begins = new TreeSet<>();
        words.sentences().forEach(sentence -> begins.add(words.start(sentence.first())));
        boilerplate.forEach(piece -> begins.add(piece.start()));
        List<Run> found = new ArrayList<>();
        int first = 0;
        for (int word = 1; word < words(); word++) {
            Integer begin = begins.floor(written.starts[word]);
            if (begin != null && begin > written.starts[word - 1]) {
                found.add(new Run(first, word - 1));
                first = word;
            }
        }
        found.add(new Run(first, words() - 1));
        return found;
    }

    /** Terms in the order of their places; two have one place where one is the other undivided. */
    private record Analysed(String[] terms, int[] places, int[] starts, int[] ends, Set<String> distinct) {

        static Analysed of(String form, String text, Map<String, String> known) {
            List<String> terms = new ArrayList<>();
            IntStream.Builder places = IntStream.builder();
            IntStream.Builder starts = IntStream.builder();
            IntStream.Builder ends = IntStream.builder();
            TextAnalysis.scan(form, text, (term, place, start, end) -> {
                terms.add(known.computeIfAbsent(term.toString(), same -> same));
                places.add(place);
                starts.add(start);
                ends.add(end);
                return true;
            });
            return new Analysed(
                    terms.toArray(String[]::new),
                    places.build().toArray(),
                    starts.build().toArray(),
                    ends.build().toArray(),
                    new HashSet<>(terms));
        }

        /** Whether each word stands somewhere, which is quickly seen. */
        boolean mayHave(Wanted wanted) {
            return wanted.words().stream().allMatch(word -> word.fitsAny(distinct));
        }

        void find(Wanted wanted, List<Span> places) {
            if (mayHave(wanted)) {
                for (int i = 0; i < terms.length; i++) {
                    find(wanted.words(), 0, i, i, places);
                }
            }
        }

        /** Whether the words from one on stand from here on, each right after the one before. */
        private void find(List<Wanted.OneWord> wanted, int word, int here, int start, List<Span> found) {
            if (!wanted.get(word).fits(terms[here])) {
                return;
            }
            if (word == wanted.size() - 1) {
                if (starts[start] < ends[here]) {
                    found.add(new Span(starts[start], ends[here]));
                }
                return;
            }
            for (int next = here + 1; next < terms.length && places[next] <= places[here] + 1; next++) {
                if (places[next] == places[here] + 1) {
                    find(wanted, word + 1, next, start, found);
                }
            }
        }

        int firstEndingAfter(int offset) {
            int at = 0;
            while (ends[at] <= offset) {
                at++;
            }
            return at;
        }

        int lastStartingBefore(int offset) {
            int at = terms.length - 1;
            while (starts[at] >= offset) {
                at--;
            }
            return at;
        }
    }
}
