package org.allegata.accusation.words;

import java.util.List;
import java.util.Locale;
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
        return folded.isEmpty() ? word : withoutArabicArticle(folded);
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
