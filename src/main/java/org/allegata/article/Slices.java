package org.allegata.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of JSON into its entries without reading them: lines, or values that may span lines and stand in an array. An entry longer
 * than the bound is skipped to its end. Holds one entry at a time.
 */
final class Slices {

    private final InputStream in;
    private final boolean byLine;
    private final int bound;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private int line = 1;

    private byte[] entry = new byte[0];
    private int length;
    private boolean tooLong;

    /** @param bound the most bytes that an entry may have */
    Slices(InputStream in, boolean byLine, int bound) {
        this.in = in;
        this.byLine = byLine;
        this.bound = bound;
    }

    /** The next entry that is not blank; null at the end. What was read of an entry when the stream fails is dropped. */
    @Nullable
    Slice next() throws IOException {
        int first = skipBetween();
        if (first < 0) {
            return null;
        }
        int startLine = line;
        entry = new byte[1 << 10];
        length = 0;
        tooLong = false;
        if (byLine) {
            readLine(first);
        } else {
            readValue(first);
        }
        return new Slice(entry, length, startLine, tooLong);
    }

    /** The first byte of the next entry. */
    private int skipBetween() throws IOException {
        while (true) {
            int b = read();
            boolean between =
                    b == ' ' || b == '\t' || b == '\r' || b == '\n' || (!byLine && (b == ',' || b == '[' || b == ']'));
            if (b < 0 || !between) {
                return b;
            }
            line += b == '\n' ? 1 : 0;
        }
    }

    /** Copies what the buffer holds of the line at once, since nearly all bytes of a large file go this way. */
    private void readLine(int first) throws IOException {
        add(first);
        while (true) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            add(at, end);
            at = end;
            int b = read();
            if (b < 0) {
                return;
            } else if (b == '\n') {
                line++;
                return;
            }
            add(b);
        }
    }

    private void add(int from, int to) {
        int count = Math.min(to - from, bound - length);
        tooLong |= count < to - from;
        if (length + count > entry.length) {
            entry = Arrays.copyOf(entry, (int) Math.min(bound, Math.max(length + count, 2L * entry.length)));
        }
        System.arraycopy(buffer, from, entry, length, count);
        length += count;
    }

    /** Up to the bracket that closes the value; something that is no object or array ends at a comma or line end. */
    private void readValue(int first) throws IOException {
        int depth = 0;
        boolean quoted = false;
        boolean escaped = false;
        for (int b = first; b >= 0; b = read()) {
            line += b == '\n' ? 1 : 0;
            if (depth == 0 && !quoted && (b == '\n' || b == ',' || b == ']')) {
                return;
            }
            add(b);
            if (quoted) {
                quoted = escaped || b != '"';
                escaped = !escaped && b == '\\';
            } else {
                quoted = b == '"';
                depth += depthChange(b);
                if (depth == 0 && b == '}') {
                    return;
                }
            }
        }
    }

    private static int depthChange(int b) {
        return switch (b) {
            case '{', '[' -> 1;
            case '}', ']' -> -1;
            default -> 0;
        };
    }

    private void add(int b) {
        if (length == bound) {
            tooLong = true;
            return;
        }
        if (length == entry.length) {
            entry = Arrays.copyOf(entry, (int) Math.min(bound, 2L * length));
        }
        entry[length++] = (byte) b;
    }

    private int read() throws IOException {
        if (at == filled) {
            filled = in.read(buffer);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        return buffer[at++] & 0xFF;
    }
}
