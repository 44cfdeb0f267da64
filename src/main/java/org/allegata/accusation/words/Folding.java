package org.allegata.accusation.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.allegata.accusation.Names;

/** The form by which single words are compared. */
final class Folding {

    /** "and", "by", "like" and "for" before the Arabic article, the longest first. */
    private static final List<String> ARABIC_ARTICLES = List.of("وال", "بال", "كال", "فال", "لل", "ال");

    private Folding() {}

    static String fold(String word) {
        if (isAscii(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String folded = Names.fold(word);
        return folded.isEmpty() ? word : withoutArabicArticle(westernDigits(folded));
    }

    /** A number in the digits of any script, in those that ASCII has. */
    private static String westernDigits(String word) {
        return Character.isDigit(word.charAt(0))
                ? word.chars()
                        .mapToObj(c ->
                                Character.isDigit(c) ? String.valueOf(Character.digit(c, 10)) : Character.toString(c))
                        .collect(Collectors.joining())
                : word;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String withoutArabicArticle(String word) {
        if (Character.UnicodeScript.of(word.codePointAt(0)) != Character.UnicodeScript.ARABIC) {
            return word;
        }
        return ARABIC_ARTICLES.stream()
                .filter(article -> word.startsWith(article) && word.length() >= article.length() + 2)
                .findFirst()
                .map(article -> word.substring(article.length()))
                .orElse(word);
    }
}
