package org.allegata.article;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines between two {@code ---} that open many Markdown files. Of YAML it knows what occurs there: {@code key: value}, quotes,
 * and a value folded over indented lines; lists and deeper levels are passed over.
 */
final class FrontMatter {

    private static final int MAX_LINES = 200;

    private final Map<Field, String> fields = new EnumMap<>(Field.class);
    private @Nullable Field folding;

    private FrontMatter() {}

    /** The fields and the text behind them; null where the text does not open so, or with none of our fields. */
    static @Nullable Draft read(String text) {
        if (!text.startsWith("---") || !text.substring(3, Lines.end(text, 0)).isBlank()) {
            return null;
        }
        FrontMatter matter = new FrontMatter();
        int at = Lines.end(text, 0) + 1;
        for (int lines = 0; at < text.length() && lines < MAX_LINES; lines++) {
            int end = Lines.end(text, at);
            String line = text.substring(at, end).stripTrailing();
            at = end + 1;
            if (line.equals("---") || line.equals("...")) {
                return matter.fields.isEmpty() ? null : new Draft(matter.fields, behind(text, at));
            }
            matter.take(line);
        }
        return null;
    }

    private void take(String line) {
        if (!line.isEmpty() && Character.isWhitespace(line.charAt(0))) {
            fold(line.strip());
            return;
        }
        folding = null;
        int colon = line.indexOf(':');
        Field field = colon > 0 ? Field.named(unquoted(line.substring(0, colon).strip())) : null;
        if (field != null) {
            String value = line.substring(colon + 1).strip();
            folding = value.matches("[|>][+-]?") ? field : null;
            fields.putIfAbsent(field, folding == null ? unquoted(value) : "");
        }
    }

    private void fold(String more) {
        if (folding != null) {
            fields.merge(folding, more, (before, after) -> before.isEmpty() ? after : before + " " + after);
        }
    }

    private static String unquoted(String value) {
        if (value.length() < 2) {
            return value;
        }
        char first = value.charAt(0);
        boolean quoted = (first == '"' || first == '\'') && value.charAt(value.length() - 1) == first;
        return quoted ? value.substring(1, value.length() - 1).replace("\\\"", "\"") : value;
    }

    private static String behind(String text, int at) {
        int from = Math.min(at, text.length());
        while (from < text.length() && text.charAt(from) == '\n') {
            from++;
        }
        return text.substring(from);
    }
}
