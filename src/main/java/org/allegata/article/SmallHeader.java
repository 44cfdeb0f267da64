package org.allegata.article;

import java.util.EnumMap;
import java.util.Map;

/**
 * Reads plain text that may open with a small header: lines {@code Title: …}, {@code Date: …}, in any order, ended by an empty line, a
 * line {@code ---} or the end. The first line must name a known field and so must half of them, so that a text that happens to open with
 * "Idlib: …" is none; lines of other names stay in the text.
 */
final class SmallHeader {

    /** A header is small; this also bounds the work on a text of short lines. */
    private static final int MAX_LINES = 20;

    /** "date de publication" is among the longest. */
    private static final int MAX_KEY = 30;

    private final Map<Field, String> fields = new EnumMap<>(Field.class);
    private final StringBuilder others = new StringBuilder();
    private int known;
    private int lines;

    private SmallHeader() {}

    static Draft read(String text) {
        int start = startOfText(text);
        return new SmallHeader().read(text, start);
    }

    private Draft read(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int end = Lines.end(text, at);
            String line = text.substring(at, end).strip();
            at = Math.min(end + 1, text.length());
            if (line.isEmpty() || line.equals("---")) {
                break;
            }
            if (lines == MAX_LINES || !take(line)) {
                return new Draft(Map.of(), text);
            }
        }
        return 2 * known >= lines && known > 0
                ? new Draft(fields, others + afterBlankLines(text, at))
                : new Draft(Map.of(), text);
    }

    /** Whether the line can stand in this header; if so it is noted. */
    private boolean take(String line) {
        int colon = colon(line);
        if (colon <= 0 || colon > MAX_KEY) {
            return false;
        }
        Field field = Field.named(line.substring(0, colon));
        if (field == null) {
            others.append(line).append('\n');
        } else {
            fields.putIfAbsent(field, line.substring(colon + 1).strip());
            known++;
        }
        lines++;
        return known > 0;
    }

    private static int colon(String line) {
        int colon = line.indexOf(':');
        int wide = line.indexOf('\uFF1A');
        return colon < 0 || (wide >= 0 && wide < colon) ? wide : colon;
    }

    private static int startOfText(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        return at;
    }

    private static String afterBlankLines(String text, int at) {
        int from = at;
        while (from < text.length() && text.charAt(from) == '\n') {
            from++;
        }
        return text.substring(from);
    }
}
