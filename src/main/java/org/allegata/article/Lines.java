package org.allegata.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks the lines of a text without copying it. */
final class Lines {

    private Lines() {}

    /** Where the line that holds this place ends: at its line end or the text's. */
    static int end(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** Where the line that holds this place starts. */
    static int start(String text, int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    /** The first lines that are not blank, without white space around them. */
    static List<Span> first(String text, int count) {
        List<Span> lines = new ArrayList<>();
        for (int at = 0; at < text.length() && lines.size() < count; ) {
            int end = end(text, at);
            trimmed(text, at, end).ifPresent(lines::add);
            at = end + 1;
        }
        return lines;
    }

    /** The last lines that are not blank, without white space around them, in the order of the text. */
    static List<Span> last(String text, int count) {
        List<Span> lines = new ArrayList<>();
        for (int end = text.length(); end > 0 && lines.size() < count; ) {
            int start = start(text, end);
            trimmed(text, start, end).ifPresent(lines::add);
            end = start - 1;
        }
        return lines.reversed();
    }

    /** The line between these places without white space around it; empty where it is nothing else. */
    static Optional<Span> trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
