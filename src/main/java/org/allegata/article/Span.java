package org.allegata.article;

/**
 * A stretch of a text: from {@code start} up to but not including {@code end}, in UTF-16 units, so that {@code text.substring(start, end)}
 * is what it covers.
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if the span is empty, reversed or starts before the text */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A span needs 0 <= start < end, not " + start + " and " + end);
        }
    }

    /** What this span covers of a text that is at least {@code end} long. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** By start; of two with one start, the longer first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
