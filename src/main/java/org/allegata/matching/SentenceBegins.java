package org.allegata.matching;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allegata.accusation.words.Words;
import org.allegata.article.Article;
import org.allegata.article.Span;

/** Finds with which of a text's words its sentences begin; the sentences are those of evidence, and each piece of boilerplate is one. */
public final class SentenceBegins {

    private final int[] starts;
    private final IntStream.Builder places = IntStream.builder();
    private int next;

    private SentenceBegins(String text, List<Span> boilerplate) {
        Words words = Words.of(text, boilerplate);
        starts = Stream.concat(
                        words.sentences().stream().map(sentence -> words.start(sentence.first())),
                        boilerplate.stream().map(Span::start))
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    /** Of an article's text, which is to be read word by word. */
    public static SentenceBegins ofText(Article article) {
        return new SentenceBegins(article.text(), article.boilerplate());
    }

    /** The places of the words that sentences of an article's text begin with, in order. */
    public static int[] inText(Article article) {
        return ofText(article).in(article.text());
    }

    /** The same of its title. */
    public static int[] inTitle(Article article) {
        return new SentenceBegins(article.title(), List.of()).in(article.title());
    }

    private int[] in(String text) {
        TextAnalysis.scan(TextAnalysis.EXACT, text, (term, place, start, end) -> {
            read(place, start);
            return next < starts.length;
        });
        return places();
    }

    /** Takes the text's next word. */
    public void read(int place, int start) {
        boolean begins = false;
        while (next < starts.length && starts[next] <= start) {
            begins = true;
            next++;
        }
        if (begins) {
            places.add(place);
        }
    }

    /** The places found so far, in order. */
    public int[] places() {
        return places.build().toArray();
    }
}
