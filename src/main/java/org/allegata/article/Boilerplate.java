package org.allegata.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines of a text that are no reporting: captions anywhere, and near the end related links, calls to share, comment or
 * subscribe, notices of copyright and cookies.
 */
final class Boilerplate {

    /** Lines from the end that are looked at for more than captions. */
    private static final int LAST_LINES = 20;

    /** Lines from the end that can be notices of copyright; fewer, as the whole of each must be looked through. */
    private static final int NOTICE_LINES = 5;

    /** Items of a list of links are headlines: short, and without a full stop. */
    private static final int MAX_ITEM = 140;

    private Boilerplate() {}

    /** The lines, in order; each without the white space around it. A text of one line has none. */
    static List<Span> in(String text) {
        List<Span> last = Lines.last(text, LAST_LINES);
        if (last.size() == 1) {
            return List.of();
        }
        int ending = last.isEmpty() ? text.length() : last.getFirst().start();
        List<Span> found = new ArrayList<>();
        captions(text, ending, found);
        endingLines(text, last, found);
        return found;
    }

    /** Whether the line would be boilerplate near the end of a text. */
    static boolean isBoilerplate(String line) {
        return BoilerplateLine.of(line) != null;
    }

    private static void captions(String text, int until, List<Span> found) {
        for (int at = 0; at < until; ) {
            int end = Lines.end(text, at);
            if (end > at && end - at <= BoilerplateLine.LONGEST && mayOpen(text.charAt(at))) {
                Lines.trimmed(text, at, end)
                        .filter(line -> BoilerplateLine.of(line.of(text)) == BoilerplateLine.CAPTION)
                        .ifPresent(found::add);
            }
            at = end + 1;
        }
    }

    private static void endingLines(String text, List<Span> last, List<Span> found) {
        boolean inList = false;
        for (int i = 0; i < last.size(); i++) {
            Span span = last.get(i);
            String line = span.of(text);
            boolean isLast = i >= last.size() - NOTICE_LINES;
            BoilerplateLine kind = isLast ? BoilerplateLine.ofLast(line) : BoilerplateLine.of(line);
            inList |= kind == BoilerplateLine.LIST && restAreItems(text, last.subList(i + 1, last.size()));
            if (kind != null || inList) {
                found.add(span);
            }
        }
    }

    private static boolean restAreItems(String text, List<Span> rest) {
        return rest.stream()
                .allMatch(item -> BoilerplateLine.of(item.of(text)) != null
                        || (item.length() <= MAX_ITEM && ".!:;".indexOf(text.charAt(item.end() - 1)) < 0));
    }

    /** Any capital or letter of a script without case, a copyright sign, a bracket or dash: how lines of the list can open. */
    private static boolean mayOpen(char c) {
        return !Character.isLowerCase(c) && !Character.isDigit(c);
    }
}
