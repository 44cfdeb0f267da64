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

/** With which of a text's words its sentences begin; the sentences are those that evidence consists of, and each piece of boilerplate is one. */
final class SentenceBegins {

    /** Of a number written with seven bits a byte. */
    private static final int MOST_BYTES = 5;

    private SentenceBegins() {}

    static int[] ofText(Article article) {
        return of(Schema.TEXT, article.text(), article.boilerplate());
    }

    static int[] ofTitle(Article article) {
        return of(Schema.TITLE, article.title(), List.of());
    }

    private static int[] of(String field, String text, List<Span> boilerplate) {
        Words words = Words.of(text, boilerplate);
        int[] starts = Stream.concat(
                        words.sentences().stream().map(sentence -> words.start(sentence.first())),
                        boilerplate.stream().map(Span::start))
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        return places(field, text, starts);
    }

    /** The places of the first words at or after these points of the text. */
    private static int[] places(String field, String text, int[] starts) {
        IntStream.Builder places = IntStream.builder();
        int[] next = {0};
        TextAnalysis.scan(field + Schema.EXACT, text, (term, place, start, end) -> {
            if (next[0] < starts.length && starts[next[0]] <= start) {
                places.add(place);
                while (next[0] < starts.length && starts[next[0]] <= start) {
                    next[0]++;
                }
            }
            return next[0] < starts.length;
        });
        return places.build().toArray();
    }

    /** As the index keeps them: the distances from one to the next. */
    static BytesRef bytes(int[] begins) {
        byte[] bytes = new byte[MOST_BYTES * begins.length];
        ByteArrayDataOutput out = new ByteArrayDataOutput(bytes);
        int before = 0;
        try {
            for (int begin : begins) {
                out.writeVInt(begin - before);
                before = begin;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(bytes, 0, out.getPosition());
    }

    static int[] read(BytesRef bytes) {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        int[] begins = new int[bytes.length];
        int size = 0;
        int before = 0;
        while (!in.eof()) {
            before += in.readVInt();
            begins[size++] = before;
        }
        return Arrays.copyOf(begins, size);
    }
}
