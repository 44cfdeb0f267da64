package org.allegata.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.allegata.article.Span;
import org.allegata.web.page.MarkedText.Mark;
import org.allegata.web.page.MarkedText.Sort;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts cut at their marks. */
class MarkedTextTest {

    @Test
    void marksMayOverlap() {
        List<Mark> marks = List.of(
                new Mark(new Span(0, 5), Sort.EVIDENCE, 1),
                new Mark(new Span(3, 8), Sort.ORGANISATION, 0),
                new Mark(new Span(3, 5), Sort.DATE, 0));
        assertThat(only(new MarkedText("abcdefghij", marks)))
                .extracting(Segment::text, Segment::style)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("abc", "evidence"),
                        org.assertj.core.groups.Tuple.tuple("de", "evidence organisation date"),
                        org.assertj.core.groups.Tuple.tuple("fgh", "organisation"),
                        org.assertj.core.groups.Tuple.tuple("ij", ""));
    }

    @Test
    void twoAccusationsOfOneSentenceBothBeginThere() {
        List<Mark> marks =
                List.of(new Mark(new Span(2, 5), Sort.EVIDENCE, 1), new Mark(new Span(2, 5), Sort.EVIDENCE, 2));
        assertThat(only(new MarkedText("abcdef", marks)).get(1).begins()).containsExactly(1, 2);
    }

    @Test
    void paragraphsEndAtBlankLinesOrWhereThereAreNoneAtEachLine() {
        assertThat(new MarkedText("one\ntwo\n \nthree\n", List.of()).paragraphs())
                .hasSize(2);
        assertThat(new MarkedText("one\r\ntwo\r\nthree", List.of()).paragraphs())
                .hasSize(3);
        assertThat(new MarkedText("", List.of()).paragraphs()).isEmpty();
    }

    @Test
    void nothingOfATextIsLostHoweverItIsMarked() {
        long seed = Long.getLong("allegata.seed", System.nanoTime());
        System.out.println("seed of random marks: " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String text = random.ints(1 + random.nextInt(80), 0, 6)
                    .mapToObj(c -> String.valueOf("ab \n\r.".charAt(c)))
                    .collect(Collectors.joining());
            List<Mark> marks = new ArrayList<>();
            for (int m = 0; m < random.nextInt(12); m++) {
                int start = random.nextInt(text.length());
                marks.add(new Mark(
                        new Span(start, start + 1 + random.nextInt(text.length() - start)),
                        Sort.values()[random.nextInt(4)],
                        0));
            }
            String again = new MarkedText(text, marks)
                    .paragraphs().stream()
                            .flatMap(List::stream)
                            .map(Segment::text)
                            .collect(Collectors.joining());
            assertThat(again.replaceAll("\\s", "")).as("seed %s", seed).isEqualTo(text.replaceAll("\\s", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "\r", "a", "\n ", "a\n"})
    void aMillionRepetitionsAreCutSoon(String piece) {
        String text = piece.repeat(1_000_000);
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at + 5 < text.length(); at += 10) {
            marks.add(new Mark(new Span(at, at + 5), Sort.DATE, 0));
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> new MarkedText(text, marks).paragraphs());
    }

    private static List<Segment> only(MarkedText text) {
        return text.paragraphs().getFirst();
    }
}
