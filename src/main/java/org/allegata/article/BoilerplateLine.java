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
 * What a line is that is no reporting. It is known by how it opens, as {@code boilerplate.txt} lists it; one as long as a paragraph is none.
 */
enum BoilerplateLine {
    /** Belongs to a picture or film. */
    CAPTION(600),
    /** Points elsewhere, or asks the reader to. */
    LINK(250),
    /** Heads a list of links. */
    LIST(80),
    /** A button or heading of the page that is nothing but these words. */
    WHOLE(80),
    /** Holds a notice, wherever in it. */
    INSIDE(250);

    /** Characters of the longest of them. */
    static final int LONGEST = 600;

    private static final int MAX_CREDITED = 300;

    /** What sets such an opening off; a full stop or comma does too, but not within the sentences of a text with broken lines. */
    private static final Pattern SIGN = Pattern.compile(" ?:| [|–—-]|[–—|]");

    /** The copyright sign as people set it; scanned texts are full of others. */
    private static final Pattern CREDIT = Pattern.compile("(?:^|[\\s(\\[])© ?[\\p{Lu}\\p{Lo}\\d@]");

    private static final List<Opening> LISTED = WordList.read("boilerplate.txt").stream()
            .map(BoilerplateLine::opening)
            .toList();
    private static final Map<String, List<Opening>> OPENINGS = openings();
    private static final List<String> NOTICES = LISTED.stream()
            .filter(opening -> opening.kind() == INSIDE)
            .map(Opening::words)
            .toList();

    /** Characters that such a line has at most; above, it is taken for a paragraph. */
    private final int maxLength;

    BoilerplateLine(int maxLength) {
        this.maxLength = maxLength;
    }

    /** Null for a line of the report itself. */
    static @Nullable BoilerplateLine of(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        return line.length() <= MAX_CREDITED && isCredit(line) ? CAPTION : opened(line);
    }

    /** The same for one of the last lines, where notices stand. */
    static @Nullable BoilerplateLine ofLast(String line) {
        BoilerplateLine found = of(line);
        return found == null && holdsNotice(line) ? INSIDE : found;
    }

    private static @Nullable BoilerplateLine opened(String line) {
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
            if (line.length() <= opening.kind().maxLength
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
        String plain = line.length() > INSIDE.maxLength ? "" : WordList.plain(line);
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
        for (Opening opening : LISTED) {
            if (opening.kind() == INSIDE) {
                continue;
            }
            openings.computeIfAbsent(firstWord(opening.words()), word -> new ArrayList<>())
                    .add(opening);
        }
        openings.values().forEach(list -> list.sort(Comparator.comparing(Opening::kind)));
        return openings;
    }

    private static Opening opening(String line) {
        int space = line.indexOf(' ');
        BoilerplateLine kind = valueOf(line.substring(0, space).toUpperCase(Locale.ROOT));
        String words = WordList.plain(line.substring(space + 1));
        boolean punctuated = words.endsWith("|");
        return new Opening(kind, punctuated ? words.substring(0, words.length() - 1) : words, punctuated);
    }

    private record Opening(BoilerplateLine kind, String words, boolean punctuated) {

        boolean opens(String line, boolean lowerCase) {
            if (!line.startsWith(words)) {
                return false;
            }
            String rest = line.substring(words.length());
            if (punctuated) {
                return SIGN.matcher(rest).lookingAt()
                        || (!lowerCase && rest.startsWith(kind == BoilerplateLine.LINK ? "," : "."));
            }
            return kind == BoilerplateLine.WHOLE
                    ? !lowerCase && rest.chars().noneMatch(Character::isLetter)
                    : rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0));
        }
    }
}
