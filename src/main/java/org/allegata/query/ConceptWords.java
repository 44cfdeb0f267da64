package org.allegata.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.accusation.Names;

/** How the words of a concept's name are compared: without stop words, case and accents, and names of several words without plural and Arabic article. */
final class ConceptWords {

    private static final StopWords STOP_WORDS = StopWords.load();
    private static final String ARABIC_ARTICLE = "\u0627\u0644";

    private ConceptWords() {}

    /** The words of a name; all of them where all are stop words, as of "IS". */
    static List<String> of(String name) {
        List<String> words = Stream.of(name.split("\\s+"))
                .filter(word -> !STOP_WORDS.contains(Spelling.strip(word)))
                .flatMap(ConceptWords::ofWord)
                .toList();
        return words.isEmpty() ? ofWord(name).toList() : words;
    }

    /** The words of a word as typed, several for "ill-treatment". */
    static Stream<String> ofWord(String word) {
        return Stream.of(Names.fold(word).split(" ")).filter(part -> !part.isEmpty());
    }

    static String numberless(List<String> words) {
        return words.stream().map(ConceptWords::numberless).collect(Collectors.joining(" "));
    }

    /** A word in the singular, roughly, in the languages of the names: what matters is that both numbers become the same. */
    static String numberless(String word) {
        if (word.startsWith(ARABIC_ARTICLE) && word.length() > 4) {
            return word.substring(2);
        }
        if (word.endsWith("iones")) {
            return word.substring(0, word.length() - 2);
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.endsWith("s") && word.length() > 3 && "sui".indexOf(word.charAt(word.length() - 2)) < 0;
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
