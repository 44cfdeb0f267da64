package org.allegata.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a bare word says: its spelling without the marks at its end, and what the marks ask for.
 *
 * @param raw without the marks, its escapes still in it
 */
record Typed(String raw, Form form, boolean withParts) {

    enum Form {
        PLAIN,
        PREFIX,
        SIMILAR
    }

    private static final String CLOSING = ".,;:!?\u2026\u060C\u061B\u061F";
    /** As in other query languages, a number may follow; it is passed over. */
    private static final Pattern SIMILAR_END = Pattern.compile("~[0-9.]{0,4}$");

    static Typed of(String typed) {
        String raw = withoutEnd(typed, CLOSING);
        if (endsWith(raw, '*')) {
            return new Typed(withoutEnd(raw, "*"), Form.PREFIX, false);
        }
        if (endsWith(raw, '+')) {
            return new Typed(withoutEnd(raw, "+"), Form.PLAIN, true);
        }
        Matcher similar = SIMILAR_END.matcher(raw).region(Math.max(0, raw.length() - 5), raw.length());
        return similar.find() && !Spelling.isEscapedAt(raw, similar.start())
                ? new Typed(raw.substring(0, similar.start()), Form.SIMILAR, false)
                : new Typed(raw, Form.PLAIN, false);
    }

    /** As one word or name: a wildcard inside counts as a blank. */
    String text() {
        return Spelling.strip(Spelling.collapse(String.join(" ", pieces(false))));
    }

    /** As plain words: a wildcard inside, or a colon between words, divides. */
    List<String> words() {
        return pieces(true).stream()
                .map(Spelling::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    boolean hasInnerWildcard() {
        return pieces(false).size() > 1;
    }

    private List<String> pieces(boolean atColons) {
        boolean colons = atColons && !raw.contains("://");
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '*' || (c == ':' && colons && dividesAt(raw, i))) {
                pieces.add(Spelling.unescape(raw.substring(start, i)));
                start = i + 1;
            }
        }
        pieces.add(Spelling.unescape(raw.substring(start)));
        return pieces;
    }

    /** Whether a colon stands between two words, not in a time of day. */
    static boolean dividesAt(String raw, int colon) {
        return Spelling.isLetterAt(raw, colon - 1) && Spelling.isLetterOrDigitAt(raw, colon + 1);
    }

    private static boolean endsWith(String raw, char mark) {
        int last = raw.length() - 1;
        return last >= 0 && raw.charAt(last) == mark && !Spelling.isEscapedAt(raw, last);
    }

    static String withoutEnd(String raw, String marks) {
        int end = raw.length();
        while (end > 0 && marks.indexOf(raw.charAt(end - 1)) >= 0 && !Spelling.isEscapedAt(raw, end - 1)) {
            end--;
        }
        return raw.substring(0, end);
    }
}
