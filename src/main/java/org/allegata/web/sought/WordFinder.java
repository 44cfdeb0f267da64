package org.allegata.web.sought;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allegata.accusation.words.Words;
import org.allegata.article.Span;
import org.allegata.query.Query;
import org.allegata.search.ResultPage.Snippet;
import org.jspecify.annotations.Nullable;

/** Finds words, and words one after the other, wherever they stand in a text. Not thread-safe. */
final class WordFinder {

    /** Beginnings are tried at every word of a text. */
    private static final int MOST_BEGINNINGS = 50;

    private final Stems stems;
    private final Map<String, List<List<String>>> asWritten = new HashMap<>();
    private final Map<String, List<List<String>>> families = new HashMap<>();
    private final List<String> beginnings = new ArrayList<>();

    WordFinder(@Nullable String language) {
        this.stems = new Stems(language);
    }

    /** A word that is spelled alike is only known where the index has {@linkplain #seekHighlights shown} it. */
    void seek(Query.InText text) {
        switch (text) {
            case Query.Word word -> add(families, folds(word.text(), stems::of));
            case Query.Phrase phrase -> add(asWritten, folds(phrase.text(), Function.identity()));
            case Query.Prefix prefix -> begin(folds(prefix.text(), Function.identity()));
            case Query.Similar similar -> add(asWritten, folds(similar.text(), Function.identity()));
        }
    }

    /** The words that a snippet highlights, as they are written there. */
    void seekHighlights(Snippet snippet) {
        snippet.highlights()
                .forEach(highlight -> add(asWritten, folds(highlight.of(snippet.text()), Function.identity())));
    }

    Stream<Span> in(Words text) {
        int[] places = places(text);
        return IntStream.range(0, places.length).boxed().flatMap(at -> at(text, places, at));
    }

    private Stream<Span> at(Words text, int[] places, int at) {
        String fold = text.fold(places[at]);
        Stream<Span> sequences = Stream.concat(
                from(asWritten, fold, text, places, at, Function.identity()),
                from(families, stems.of(fold), text, places, at, stems::of));
        return beginnings.stream().anyMatch(fold::startsWith)
                ? Stream.concat(sequences, Stream.of(text.span(places[at], places[at] + 1)))
                : sequences;
    }

    private static Stream<Span> from(
            Map<String, List<List<String>>> sought,
            String first,
            Words text,
            int[] places,
            int at,
            Function<String, String> form) {
        return sought.getOrDefault(first, List.of()).stream()
                .filter(words -> at + words.size() <= places.length)
                .filter(words -> IntStream.range(1, words.size())
                        .allMatch(i -> form.apply(text.fold(places[at + i])).equals(words.get(i))))
                .map(words -> text.span(places[at], places[at + words.size() - 1] + 1));
    }

    /** Where words stand among words and marks. */
    private static int[] places(Words text) {
        return IntStream.range(0, text.size()).filter(at -> !text.isMark(at)).toArray();
    }

    private void begin(List<String> words) {
        if (words.size() == 1 && beginnings.size() < MOST_BEGINNINGS) {
            beginnings.add(words.getFirst());
        }
    }

    private static void add(Map<String, List<List<String>>> sought, List<String> words) {
        if (!words.isEmpty()) {
            List<List<String>> alike = sought.computeIfAbsent(words.getFirst(), first -> new ArrayList<>());
            if (!alike.contains(words)) {
                alike.add(words);
            }
        }
    }

    private static List<String> folds(String text, Function<String, String> form) {
        Words words = Words.of(text);
        return IntStream.of(places(words)).mapToObj(words::fold).map(form).toList();
    }
}
