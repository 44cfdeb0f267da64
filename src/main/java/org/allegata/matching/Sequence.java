package org.allegata.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.allegata.query.Query.InText;
import org.allegata.query.Query.Phrase;
import org.allegata.query.Query.Prefix;
import org.allegata.query.Query.Similar;
import org.allegata.query.Query.Word;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Words to be found one right after the other.
 *
 * @param form the form of a text that they are looked for in, as {@code en} or {@code exact}
 * @param words at least one
 */
public record Sequence(String form, List<Part> words) {

    public Sequence {
        words = List.copyOf(words);
    }

    /** One word. */
    public sealed interface Part {
        boolean matches(CharSequence term);
    }

    public record Is(String term) implements Part {
        @Override
        public boolean matches(CharSequence other) {
            return term.contentEquals(other);
        }
    }

    public record Begins(String prefix) implements Part {
        @Override
        public boolean matches(CharSequence other) {
            return other.length() >= prefix.length() && prefix.contentEquals(other.subSequence(0, prefix.length()));
        }
    }

    public record SpelledLike(String term, CharacterRunAutomaton automaton) implements Part {
        @Override
        public boolean matches(CharSequence other) {
            return automaton.run(other.toString());
        }

        /** How many letters may be others, missing, too many or exchanged; never the first. */
        public int edits() {
            return Sequence.edits(term);
        }
    }

    /** Words of more letters are never misspelled by just two, and comparing them is costly. */
    private static final int LONGEST_SPELLED_LIKE = 64;

    private static final String APOSTROPHE = "['\u2019\u02BC\uFF07]";

    /** "l'Ukraine", "qu'Amnesty", "Russia's": what is no part of the word. */
    private static final Pattern NO_PART = Pattern.compile(
            "^(?:" + String.join("|", ApostropheDivision.ELIDED) + ")" + APOSTROPHE + "(?=\\p{L}{2})|" + APOSTROPHE
                    + "s$",
            Pattern.CASE_INSENSITIVE);

    /** What a condition looks for in the texts of a language; empty where it has no word. */
    static List<Sequence> of(InText condition, String family) {
        return switch (condition) {
            case Word word -> ofWord(word.text(), family);
            case Phrase phrase -> exact(phrase.text());
            case Prefix prefix -> withLast(exact(prefix.text()), Begins::new);
            case Similar similar -> similar(similar.text());
        };
    }

    /** Words exactly as written; none where the text holds no word. */
    static List<Sequence> exact(String text) {
        return of(TextAnalysis.EXACT, text);
    }

    private static List<Sequence> ofWord(String word, String family) {
        String bare = NO_PART.matcher(word).replaceAll("");
        List<Sequence> forms = new ArrayList<>(of(family, bare));
        String undivided = withoutApostrophes(bare);
        if (!undivided.equals(bare)) {
            forms.addAll(of(family, undivided));
        }
        return forms;
    }

    private static String withoutApostrophes(String word) {
        StringBuilder without = new StringBuilder();
        word.codePoints().filter(c -> !ApostropheDivision.isApostrophe(c)).forEach(without::appendCodePoint);
        return without.toString();
    }

    private static List<Sequence> of(String form, String text) {
        List<String> terms = TextAnalysis.terms(form, text);
        return terms.isEmpty()
                ? List.of()
                : List.of(new Sequence(
                        form, terms.stream().map(term -> (Part) new Is(term)).toList()));
    }

    private interface Making {
        Part of(String term);
    }

    private static List<Sequence> withLast(List<Sequence> sequences, Making making) {
        return sequences.stream().map(sequence -> sequence.withLast(making)).toList();
    }

    private Sequence withLast(Making making) {
        List<Part> changed = new ArrayList<>(words);
        changed.set(words.size() - 1, making.of(((Is) words.getLast()).term()));
        return new Sequence(form, changed);
    }

    /** Several words, and very long ones, are looked for as they are. */
    private static List<Sequence> similar(String text) {
        List<Sequence> exact = exact(text);
        boolean isSpelling = exact.size() == 1
                && exact.getFirst().words().size() == 1
                && ((Is) exact.getFirst().words().getFirst()).term().length() <= LONGEST_SPELLED_LIKE;
        return isSpelling
                ? withLast(exact, term -> new SpelledLike(term, new CharacterRunAutomaton(spelledLike(term))))
                : exact;
    }

    /** All spellings of a term that a {@link Similar} takes for the same. */
    public static Automaton spelledLike(String term) {
        int first = term.offsetByCodePoints(0, 1);
        int edits = edits(term);
        return new LevenshteinAutomata(term.substring(first), true).toAutomaton(edits, term.substring(0, first));
    }

    private static int edits(String term) {
        return term.codePointCount(0, term.length()) > 5 ? 2 : 1;
    }
}
