package org.allegata.accusation.words;

/** Bits that say how a word looks; bits and not a set, since every word of every article has them. */
final class Shape {

    static final int CAPITAL = 1;
    static final int ALL_CAPS = 2;
    static final int NUMBER = 4;
    static final int MARK = 8;
    static final int QUOTED = 16;
    static final int LINE_START = 32;
    static final int PARAGRAPH_START = 64;

    private Shape() {}

    static int of(String word) {
        int letters = 0;
        int upper = 0;
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            upper += Character.isUpperCase(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
        }
        int capital = Character.isUpperCase(word.charAt(0)) ? CAPITAL : 0;
        int allCaps = upper > 1 && upper == letters ? ALL_CAPS : 0;
        return capital | allCaps | (digits > 0 && letters == 0 ? NUMBER : 0);
    }
}
