package org.allegata.evaluation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How names of parties are compared where labels and readings are: by ids of the registry, by spelling, and by their beginnings and ends. */
final class PartyNames {

    /** Values that stand for nobody in particular and are like nothing but themselves. */
    static final Set<String> RESERVED = Set.of("unnamed", "article");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern POSSESSIVE = Pattern.compile("[’']s\\b");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");

    /** Words that a name may have in all where another may be its beginning or end. */
    private static final int LONGEST = 4;

    private PartyNames() {}

    /** Words in lower case without accents, possessive endings and "the", joined by blanks. */
    static String plain(String name) {
        String folded = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NO_WORD.splitAsStream(POSSESSIVE.matcher(folded).replaceAll(""))
                .filter(word -> !word.isEmpty() && !word.equals("the"))
                .collect(Collectors.joining(" "));
    }

    static String spelled(String name) {
        return "=" + plain(name);
    }

    static String identified(String id) {
        return "#" + id;
    }

    /** One party under two names: a shared key; or, outside the registry, a name that begins or ends the other ("Navalny", "Alexei Navalny"). */
    static boolean alike(Set<String> keys, Set<String> others) {
        return shareKey(keys, others)
                || !isSettled(keys)
                        && !isSettled(others)
                        && keys.stream()
                                .anyMatch(
                                        key -> others.stream().anyMatch(other -> continues(words(key), words(other))));
    }

    static boolean shareKey(Set<String> keys, Set<String> others) {
        return keys.stream().anyMatch(others::contains);
    }

    private static boolean isSettled(Set<String> keys) {
        return keys.stream().anyMatch(key -> key.startsWith("#") || RESERVED.contains(key));
    }

    private static List<String> words(String key) {
        return Arrays.asList(key.substring(1).split(" ", -1));
    }

    private static boolean continues(List<String> one, List<String> other) {
        List<String> brief = one.size() <= other.size() ? one : other;
        List<String> full = one.size() <= other.size() ? other : one;
        int rest = full.size() - brief.size();
        return brief.getLast().length() > 3
                && full.size() <= LONGEST
                && (full.subList(0, brief.size()).equals(brief)
                        || full.subList(rest, full.size()).equals(brief));
    }
}
