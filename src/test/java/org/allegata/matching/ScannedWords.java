package org.allegata.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allegata.article.Span;
import org.allegata.matching.ScannedMeanings.Meaning;
import org.allegata.matching.ScannedText.Run;
import org.allegata.query.Query;
import org.allegata.query.Query.InText;
import org.allegata.query.Query.Together;

/** Whether and where a text has what a condition on words asks for, found by looking at each word. */
final class ScannedWords {

    private final ScannedMeanings meanings;

    ScannedWords(ScannedMeanings meanings) {
        this.meanings = meanings;
    }

    boolean has(Meaning meaning, ScannedArticle article) {
        List<Wanted> anyOf = meaning.in(article.family());
        return article.title().has(anyOf)
                || (!meaning.isOfTitle() && article.text().has(anyOf));
    }

    boolean has(Together together, ScannedArticle article) {
        return article.titleAndText()
                .anyMatch(text -> mayHave(together, article, text)
                        && !stretches(together, article, text).isEmpty());
    }

    private boolean mayHave(Together together, ScannedArticle article, ScannedText text) {
        return together.parts().stream()
                .allMatch(part -> alternatives(part)
                        .anyMatch(one -> text.has(meanings.of(one).in(article.family()))));
    }

    /** All places of a condition in the title or the text of an article. */
    Set<Span> places(Meaning meaning, ScannedArticle article, ScannedText text) {
        return text == article.text() && meaning.isOfTitle()
                ? Set.of()
                : new HashSet<>(text.places(meaning.in(article.family())));
    }

    /** All places of one part in company with the others. */
    Set<Span> places(Together together, Query part, ScannedArticle article, ScannedText text) {
        if (!mayHave(together, article, text)) {
            return Set.of();
        }
        List<Run> stretches = stretches(together, article, text);
        Set<Span> places = placesOfPart(part, article, text);
        places.removeIf(place -> stretches.stream().noneMatch(stretch -> stretch.holds(text.run(place))));
        return places;
    }

    private Set<Span> placesOfPart(Query part, ScannedArticle article, ScannedText text) {
        Set<Span> places = new HashSet<>();
        alternatives(part)
                .forEach(one -> places.addAll(text.places(meanings.of(one).in(article.family()))));
        return places;
    }

    private static Stream<InText> alternatives(Query part) {
        return part instanceof Query.Or or ? or.parts().stream().map(InText.class::cast) : Stream.of((InText) part);
    }

    /** Stretches that hold each part, as long as they may be. */
    private List<Run> stretches(Together together, ScannedArticle article, ScannedText text) {
        List<List<Run>> parts = together.parts().stream()
                .map(part -> placesOfPart(part, article, text).stream()
                        .map(text::run)
                        .toList())
                .toList();
        List<Run> candidates = switch (together) {
            case Query.Near near -> near(near.words(), parts, text.words());
            case Query.InSentence sentence -> text.sentences();
        };
        return candidates.stream()
                .filter(stretch ->
                        parts.stream().allMatch(places -> places.stream().anyMatch(stretch::holds)))
                .toList();
    }

    /** From each word on at which a part begins: on to where one more word of no part would be too many. */
    private static List<Run> near(int most, List<List<Run>> parts, int words) {
        boolean[] belongs = new boolean[words];
        parts.stream()
                .flatMap(List::stream)
                .forEach(place ->
                        IntStream.rangeClosed(place.first(), place.last()).forEach(word -> belongs[word] = true));
        List<Run> stretches = new ArrayList<>();
        parts.stream().flatMap(List::stream).map(Run::first).distinct().forEach(first -> {
            int strangers = 0;
            int end = first;
            while (end < words && strangers + (belongs[end] ? 0 : 1) <= most) {
                strangers += belongs[end] ? 0 : 1;
                end++;
            }
            stretches.add(new Run(first, end - 1));
        });
        return stretches;
    }
}
