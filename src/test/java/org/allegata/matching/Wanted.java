package org.allegata.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.query.Query.InText;
import org.allegata.query.Query.Phrase;
import org.allegata.query.Query.Prefix;
import org.allegata.query.Query.Similar;
import org.allegata.query.Query.Word;

/**
 * Words that a condition wants one right after the other.
 *
 * @param asWritten whether they are compared as written, else by their family
 */
record Wanted(boolean asWritten, List<OneWord> words) {

    /** What one word may be. */
    record OneWord(Set<String> terms) {

        boolean fits(String term) {
            return terms.contains(term);
        }

        boolean fitsAny(Set<String> others) {
            return terms.size() < others.size()
                    ? terms.stream().anyMatch(others::contains)
                    : others.stream().anyMatch(terms::contains);
        }
    }

    /**
     * All ways of saying what a condition asks for in a text of this family; none where it has no word.
     *
     * @param known all terms that any text has
     */
    static List<Wanted> of(InText condition, String family, Collection<String> known) {
        return switch (condition) {
            case Word word ->
                spellings(word.text())
                        .flatMap(spelling -> words(family, spelling))
                        .toList();
            case Phrase phrase -> asWritten(phrase.text()).toList();
            case Prefix prefix ->
                asWritten(prefix.text())
                        .map(wanted -> wanted.withLast(term -> other -> other.startsWith(term), known))
                        .toList();
            case Similar similar ->
                asWritten(similar.text())
                        .map(wanted ->
                                wanted.words().size() > 1 ? wanted : wanted.withLast(Wanted::isSpelledLike, known))
                        .toList();
        };
    }

    /** Words as they stand. */
    static Stream<Wanted> asWritten(String text) {
        return words(TextAnalysis.EXACT, text);
    }

    /** Without what an apostrophe adds ("l'Ukraine", "Russia's"), and a name with one inside also without it ("Sana'a"). */
    private static Stream<String> spellings(String word) {
        String bare = withoutSmallWords(word);
        String undivided = String.join("", List.of(bare.split("['\u2019\u02BC\uFF07]")));
        return Stream.of(bare, undivided).distinct();
    }

    private static String withoutSmallWords(String word) {
        String[] parts = word.split("['\u2019\u02BC\uFF07]", 2);
        boolean elided = parts.length == 2
                && ApostropheDivision.ELIDED.contains(parts[0].toLowerCase(Locale.ROOT))
                && parts[1].codePoints().limit(2).filter(Character::isLetter).count() == 2;
        return (elided ? parts[1] : word).replaceFirst("['\u2019\u02BC\uFF07][sS]$", "");
    }

    private static Stream<Wanted> words(String form, String text) {
        List<String> terms = TextAnalysis.terms(form, text);
        return terms.isEmpty()
                ? Stream.of()
                : Stream.of(new Wanted(
                        form.equals(TextAnalysis.EXACT),
                        terms.stream().map(term -> new OneWord(Set.of(term))).toList()));
    }

    private interface Making {
        Predicate<String> of(String term);
    }

    private Wanted withLast(Making making, Collection<String> known) {
        Predicate<String> fits = making.of(words.getLast().terms().iterator().next());
        List<OneWord> changed = new ArrayList<>(words);
        changed.set(words.size() - 1, new OneWord(known.stream().filter(fits).collect(Collectors.toSet())));
        return new Wanted(asWritten, changed);
    }

    /** One edit apart up to five characters, two above, and the first the same. */
    private static Predicate<String> isSpelledLike(String term) {
        int[] one = term.codePoints().toArray();
        int edits = one.length > 5 ? 2 : 1;
        return other -> {
            int[] two = other.codePoints().toArray();
            return one[0] == two[0] && Math.abs(one.length - two.length) <= edits && edits(one, two) <= edits;
        };
    }

    /** Characters to put in, leave out, replace or swap with the next, to make the one of the other. */
    private static int edits(int[] one, int[] two) {
        int[][] least = new int[one.length + 1][two.length + 1];
        for (int i = 0; i <= one.length; i++) {
            for (int j = 0; j <= two.length; j++) {
                least[i][j] = i == 0 || j == 0 ? i + j : edits(one, two, i, j, least);
            }
        }
        return least[one.length][two.length];
    }

    private static int edits(int[] one, int[] two, int i, int j, int[][] least) {
        int replaced = least[i - 1][j - 1] + (one[i - 1] == two[j - 1] ? 0 : 1);
        int fewest = Math.min(replaced, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && one[i - 1] == two[j - 2] && one[i - 2] == two[j - 1];
        return swapped ? Math.min(fewest, least[i - 2][j - 2] + 1) : fewest;
    }
}
