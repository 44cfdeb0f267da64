package org.allegata.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a body, one after the other; blank ones are passed over, and no more than the bound is kept of one. */
final class BodyLines {

    private final InputStream in;
    private final int maxBytes;

    BodyLines(InputStream in, int maxBytes) {
        this.in = new BufferedInputStream(in);
        this.maxBytes = maxBytes;
    }

    /** A line without its end; without its bytes if it is too long. */
    record Line(byte[] bytes, boolean tooLong) {}

    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                if (!isBlank(line)) {
                    return Optional.of(line(line, length));
                }
                line.reset();
                length = 0;
            } else if (length++ < maxBytes) {
                line.write(b);
            }
        }
        return isBlank(line) ? Optional.empty() : Optional.of(line(line, length));
    }

    private Line line(ByteArrayOutputStream kept, long length) {
        return length > maxBytes ? new Line(new byte[0], true) : new Line(kept.toByteArray(), false);
    }

    private static boolean isBlank(ByteArrayOutputStream line) {
        return line.size() == 0 || line.size() == 1 && line.toByteArray()[0] == '\r';
    }
}
