package org.allegata.article;

/** Makes decoded text one that survives storing: line ends are {@code \n}, no NUL or byte order mark, no half of a surrogate pair. */
final class Cleaning {

    private Cleaning() {}

    /** The text itself where there is nothing to clean, which is nearly always. */
    static String clean(String text) {
        int dirty = firstDirty(text, 0);
        if (dirty < 0) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        int from = 0;
        while (dirty >= 0) {
            clean.append(text, from, dirty);
            replaceAt(text, dirty, clean);
            from = dirty + 1;
            dirty = firstDirty(text, from);
        }
        return clean.append(text, from, text.length()).toString();
    }

    private static int firstDirty(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (isDirty(c)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDirty(char c) {
        return switch (c) {
            case '\0', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF' -> true;
            default -> Character.isSurrogate(c);
        };
    }

    private static void replaceAt(String text, int at, StringBuilder clean) {
        switch (text.charAt(at)) {
            case '\0', '\uFEFF', '\uFFFE', '\uFFFF' -> {}
            case '\r' -> clean.append(at + 1 < text.length() && text.charAt(at + 1) == '\n' ? "" : "\n");
            case '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> clean.append('\n');
            default -> clean.append('\uFFFD');
        }
    }
}
