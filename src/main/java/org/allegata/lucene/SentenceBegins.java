package org.allegata.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allegata.accusation.words.Words;
import org.allegata.article.Article;
import org.allegata.article.Span;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.BytesRef;

/** Finds with which of a text's words its sentences begin; the sentences are those of evidence, and each piece of boilerplate is one. */
final class SentenceBegins {

    /** Of a number written with seven bits a byte. */
    private static final int MOST_BYTES = 5;

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

    static SentenceBegins ofText(Article article) {
        return new SentenceBegins(article.text(), article.boilerplate());
    }

    /** The places of the words that sentences of an article's text begin with, in order. */
    static int[] inText(Article article) {
        return ofText(article).in(Schema.TEXT, article.text());
    }

    static int[] inTitle(Article article) {
        return new SentenceBegins(article.title(), List.of()).in(Schema.TITLE, article.title());
    }

    private int[] in(String field, String text) {
        TextAnalysis.scan(field + Schema.EXACT, text, (term, place, start, end) -> {
            read(place, start);
            return next < starts.length;
        });
        return places();
    }

    /** Takes the text's next word. */
    void read(int place, int start) {
        boolean begins = false;
        while (next < starts.length && starts[next] <= start) {
            begins = true;
            next++;
        }
        if (begins) {
            places.add(place);
        }
    }

    int[] places() {
        return places.build().toArray();
    }

    /** Places as the index keeps them: the distances from one to the next. */
    static BytesRef bytes(int[] places) {
        byte[] bytes = new byte[MOST_BYTES * places.length];
        ByteArrayDataOutput out = new ByteArrayDataOutput(bytes);
        int before = 0;
        try {
            for (int place : places) {
                out.writeVInt(place - before);
                before = place;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(bytes, 0, out.getPosition());
    }

    static int[] read(BytesRef bytes) {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        int[] places = new int[bytes.length];
        int size = 0;
        int before = 0;
        while (!in.eof()) {
            before += in.readVInt();
            places[size++] = before;
        }
        return Arrays.copyOf(places, size);
    }
}
