package org.allegata.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines of a text that are no reporting: captions anywhere, and near the end related links, calls to share, comment or
 * subscribe, notices of copyright and cookies. It goes by how a line opens, as {@code boilerplate.txt} lists it, and leaves a line alone
 * that is as long as a paragraph.
 */
final class Boilerplate {

    private enum Kind {
        CAPTION(600),
        LINK(250),
        LIST(80),
        WHOLE(80),
        INSIDE(250);

        /** Characters that such a line has at most; above, it is taken for a paragraph. */
        private final int maxLength;

        Kind(int maxLength) {
            this.maxLength = maxLength;
        }
    }

    private record Opening(Kind kind, String words, boolean punctuated) {

        boolean opens(String line, boolean lowerCase) {
            if (!line.startsWith(words)) {
                return false;
            }
            String rest = line.substring(words.length());
            if (punctuated) {
                return SIGN.matcher(rest).lookingAt() || (!lowerCase && rest.startsWith(kind == Kind.LINK ? "," : "."));
            }
            return kind == Kind.WHOLE
                    ? !lowerCase && rest.chars().noneMatch(Character::isLetter)
                    : rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0));
        }
    }

    /** What sets such an opening off; a full stop or comma does too, but not within the sentences of a text with broken lines. */
    private static final Pattern SIGN = Pattern.compile(" ?:| [|–—-]|[–—|]");

    /** The copyright sign as people set it; scanned texts are full of others. */
    private static final Pattern CREDIT = Pattern.compile("(?:^|[\\s(\\[])© ?[\\p{Lu}\\p{Lo}\\d@]");

    /** Lines from the end that are looked at for more than captions. */
    private static final int LAST_LINES = 14;

    /** Items of a list of links are headlines: short, and without a full stop. */
    private static final int MAX_ITEM = 140;

    private static final int MAX_CREDITED = 300;
    private static final int LONGEST = 600;

    private static final Map<String, List<Opening>> OPENINGS = openings();
    private static final List<String> NOTICES = OPENINGS.values().stream()
            .flatMap(List::stream)
            .filter(opening -> opening.kind() == Kind.INSIDE)
            .map(Opening::words)
            .toList();

    private Boilerplate() {}

    /** The lines, in order; each without the white space around it. */
    static List<Span> in(String text) {
        List<Span> last = Lines.last(text, LAST_LINES);
        int ending = last.isEmpty() ? text.length() : last.getFirst().start();
        List<Span> found = new ArrayList<>();
        captions(text, ending, found);
        endingLines(text, last, found);
        return found;
    }

    /** Whether the line would be boilerplate near the end of a text. */
    static boolean isBoilerplate(String line) {
        return kindOf(line) != null;
    }

    private static void captions(String text, int until, List<Span> found) {
        for (int at = 0; at < until; ) {
            int end = Lines.end(text, at);
            if (end > at && end - at <= LONGEST && mayOpen(text.charAt(at))) {
                Lines.trimmed(text, at, end)
                        .filter(line -> kindOf(line.of(text)) == Kind.CAPTION)
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
            Kind kind = kindOf(line) == null && holdsNotice(line) ? Kind.INSIDE : kindOf(line);
            inList |= kind == Kind.LIST && restAreItems(text, last.subList(i + 1, last.size()));
            // A text that is one line, or opens with the line, is not ended by it.
            boolean opensText = i == 0 && Lines.first(text, 1).getFirst().equals(span);
            if ((kind != null || inList) && (!opensText || kind == Kind.CAPTION)) {
                found.add(span);
            }
        }
    }

    private static boolean restAreItems(String text, List<Span> rest) {
        return rest.stream()
                .allMatch(item -> kindOf(item.of(text)) != null
                        || (item.length() <= MAX_ITEM && ".!:;".indexOf(text.charAt(item.end() - 1)) < 0));
    }

    /** Any capital or letter of a script without case, a copyright sign, a bracket or dash: how lines of the list can open. */
    private static boolean mayOpen(char c) {
        return !Character.isLowerCase(c) && !Character.isDigit(c);
    }

    private static @Nullable Kind kindOf(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        if (line.length() <= MAX_CREDITED && isCredit(line)) {
            return Kind.CAPTION;
        }
        String bare = bare(line);
        if (bare.isEmpty()) {
            return null;
        }
        List<Opening> openings = OPENINGS.get(WordList.plain(firstWord(bare)));
        if (openings == null) {
            return null;
        }
        String plain = WordList.plain(bare);
        for (Opening opening : openings) {
            if (opening.kind() != Kind.INSIDE
                    && line.length() <= opening.kind().maxLength
                    && opening.opens(plain, Character.isLowerCase(bare.charAt(0)))) {
                return opening.kind();
            }
        }
        return null;
    }

    /** A line that opens with the copyright sign, or ends with a credit: "… © REUTERS". */
    private static boolean isCredit(String line) {
        int sign = line.lastIndexOf('©');
        return (sign == 0 || (sign > 0 && line.length() - sign <= 50))
                && CREDIT.matcher(line)
                        .region(Math.max(0, sign - 1), line.length())
                        .lookingAt();
    }

    private static boolean holdsNotice(String line) {
        String plain = line.length() > Kind.INSIDE.maxLength ? "" : WordList.plain(line);
        return NOTICES.stream().anyMatch(plain::contains);
    }

    /** Without the brackets, bullets and marks that a line may open with. */
    private static String bare(String line) {
        int start = 0;
        while (start < line.length() && !Character.isLetterOrDigit(line.charAt(start))) {
            start++;
        }
        return line.substring(start);
    }

    private static String firstWord(String plain) {
        int end = 0;
        while (end < plain.length() && end < 40 && isOfWord(plain.charAt(end))) {
            end++;
        }
        return plain.substring(0, end);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Map<String, List<Opening>> openings() {
        Map<String, List<Opening>> openings = new HashMap<>();
        for (String line : WordList.read("boilerplate.txt")) {
            Opening opening = opening(line);
            openings.computeIfAbsent(firstWord(opening.words()), word -> new ArrayList<>())
                    .add(opening);
        }
        openings.values().forEach(list -> list.sort(Comparator.comparing(Opening::kind)));
        return openings;
    }

    private static Opening opening(String line) {
        int space = line.indexOf(' ');
        Kind kind = Kind.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT));
        String words = WordList.plain(line.substring(space + 1));
        boolean punctuated = words.endsWith("|");
        return new Opening(kind, punctuated ? words.substring(0, words.length() - 1) : words, punctuated);
    }
}
