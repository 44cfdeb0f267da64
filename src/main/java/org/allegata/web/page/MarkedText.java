package org.allegata.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allegata.article.Span;

/** A text cut wherever a mark begins or ends, so that marks may overlap in any way. */
final class MarkedText {

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t\\u00a0]*\\R\\s*");
    private static final Pattern LINE = Pattern.compile("\\R\\s*");

    private final String text;
    private final List<Mark> marks;

    MarkedText(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks.stream()
                .filter(mark -> mark.span().end() <= text.length())
                .toList();
    }

    /** What a stretch of text is. */
    enum Sort {
        EVIDENCE,
        ORGANISATION,
        DATE,
        BOILERPLATE,
        /** What the search that led here asks for. */
        SOUGHT
    }

    /** @param number of the accusation where it is evidence, of the place where it is sought, else 0 */
    record Mark(Span span, Sort sort, int number) {}

    /** Paragraphs end at blank lines; in a text that has none, at every line. */
    List<List<Segment>> paragraphs() {
        Matcher breaks = (BLANK_LINE.matcher(text).find() ? BLANK_LINE : LINE).matcher(text);
        List<List<Segment>> paragraphs = new ArrayList<>();
        Sweep sweep = new Sweep();
        int from = 0;
        while (breaks.find()) {
            add(paragraphs, sweep.segments(from, breaks.start()));
            from = breaks.end();
        }
        add(paragraphs, sweep.segments(from, text.length()));
        return paragraphs;
    }

    private static void add(List<List<Segment>> paragraphs, List<Segment> segments) {
        if (segments.stream().anyMatch(segment -> !segment.text().isBlank())) {
            paragraphs.add(segments);
        }
    }

    /** Goes through the text once, keeping which marks are open. */
    private final class Sweep {

        private final TreeMap<Integer, List<Mark>> beginning = new TreeMap<>();
        private final TreeMap<Integer, List<Mark>> ending = new TreeMap<>();
        private final List<Mark> open = new ArrayList<>();
        private final List<Mark> begun = new ArrayList<>();

        Sweep() {
            for (Mark mark : marks) {
                beginning
                        .computeIfAbsent(mark.span().start(), at -> new ArrayList<>())
                        .add(mark);
                ending.computeIfAbsent(mark.span().end(), at -> new ArrayList<>())
                        .add(mark);
            }
        }

        List<Segment> segments(int from, int to) {
            List<Segment> segments = new ArrayList<>();
            int at = from;
            while (at < to) {
                pass(at);
                int next = Math.min(to, Math.min(after(beginning, at), after(ending, at)));
                segments.add(segment(text.substring(at, next)));
                at = next;
            }
            return segments;
        }

        /** Opens and closes what begins and ends up to here. */
        private void pass(int at) {
            while (first(beginning) <= at || first(ending) <= at) {
                if (first(ending) <= first(beginning)) {
                    open.removeAll(ending.pollFirstEntry().getValue());
                } else {
                    begin(beginning.pollFirstEntry().getValue());
                }
            }
        }

        private void begin(List<Mark> marks) {
            open.addAll(marks);
            begun.addAll(marks);
        }

        private static int first(TreeMap<Integer, List<Mark>> at) {
            return at.isEmpty() ? Integer.MAX_VALUE : at.firstKey();
        }

        private Segment segment(String piece) {
            Segment segment = new Segment(
                    piece,
                    is(Sort.EVIDENCE),
                    is(Sort.ORGANISATION),
                    is(Sort.DATE),
                    is(Sort.BOILERPLATE),
                    is(Sort.SOUGHT),
                    begun(Sort.EVIDENCE),
                    begun(Sort.SOUGHT).stream().findFirst().orElse(0));
            begun.clear();
            return segment;
        }

        private List<Integer> begun(Sort sort) {
            return begun.stream()
                    .filter(mark -> mark.sort() == sort)
                    .map(Mark::number)
                    .toList();
        }

        private boolean is(Sort sort) {
            return open.stream().anyMatch(mark -> mark.sort() == sort);
        }

        private static int after(TreeMap<Integer, List<Mark>> at, int position) {
            Integer next = at.higherKey(position);
            return next == null ? Integer.MAX_VALUE : next;
        }
    }
}
