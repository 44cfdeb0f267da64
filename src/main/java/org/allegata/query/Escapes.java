package org.allegata.query;

import java.util.function.IntPredicate;

/** Protects text, by quotes or backslashes, from being read as more than text; what needs no protection stays as it is. */
final class Escapes {

    private static final StopWords STOP_WORDS = StopWords.load();

    private Escapes() {}

    /** A word that stands alone, neither an operator nor a stop word. */
    static String plainWord(String word) {
        boolean special = Lexer.isOperator(word) || STOP_WORDS.contains(word);
        return (special ? "\\" : "") + outsideField(word);
    }

    /** A word that could be taken for a field and its value. */
    static String outsideField(String word) {
        return escape(word, i -> isSpecial(word, i) || isFieldColon(word, i));
    }

    /** A word after a field's colon. */
    static String inWord(String word) {
        return escape(word, i -> isSpecial(word, i));
    }

    private static boolean isFieldColon(String word, int at) {
        boolean address = word.startsWith("://", at)
                && Lexer.fieldNamed(word.substring(0, at)).isEmpty();
        return word.charAt(at) == ':' && Spelling.isLetterAt(word, at - 1) && !address;
    }

    private static boolean isSpecial(String word, int at) {
        char c = word.charAt(at);
        return c == '\\'
                || c == '*'
                || c == '~'
                || Spelling.isBlank(c)
                || Spelling.isBracket(c)
                || Spelling.isQuoteAt(word, at);
    }

    private static String escape(String word, IntPredicate special) {
        StringBuilder escaped = new StringBuilder(word.length() + 2);
        for (int i = 0; i < word.length(); i++) {
            escaped.append(special.test(i) ? "\\" : "").append(word.charAt(i));
        }
        return escaped.toString();
    }

    /** A text in print whose commas would end a part of {@code NEAR} or {@code SENTENCE}. */
    static String commas(String printed) {
        return escape(printed, i -> Spelling.isComma(printed.charAt(i)));
    }

    static String quoted(String text) {
        return '"' + escape(text, i -> text.charAt(i) == '\\' || Spelling.quoteFamily(text.charAt(i)) == 1) + '"';
    }

    /** In quotes where it is more than one simple word. */
    static String name(String name) {
        boolean simple = name.equals(Spelling.strip(name)) && name.codePoints().allMatch(Escapes::isSimple);
        return simple ? name : quoted(name);
    }

    private static boolean isSimple(int c) {
        return Character.isLetterOrDigit(c) || "-_.'\u2019/&@".indexOf(c) >= 0;
    }

    /** In quotes where it would end early. */
    static String address(String address) {
        boolean simple = !address.isEmpty()
                && address.chars()
                        .noneMatch(c -> c == '\\'
                                || Spelling.isBlank((char) c)
                                || Spelling.isBracket((char) c)
                                || Spelling.quoteFamily((char) c) != 0);
        return simple ? address : quoted(address);
    }
}
