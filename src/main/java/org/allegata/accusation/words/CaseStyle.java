package org.allegata.accusation.words;

/** Whether capital letters in a text tell names from other words. */
public enum CaseStyle {
    MIXED,
    /** A text without lower-case letters, as agencies sent them by telex. */
    UPPER,
    /** A text without capital letters. */
    LOWER;

    /** The style of a whole text. */
    public static CaseStyle of(Words words) {
        int all = 0;
        int capital = 0;
        int upper = 0;
        for (int i = 0; i < words.size(); i++) {
            all += words.isWord(i) ? 1 : 0;
            capital += words.isCapital(i) ? 1 : 0;
            upper += words.isAllCaps(i) ? 1 : 0;
        }
        return upper * 2 > all ? UPPER : all > 20 && capital * 100 < all ? LOWER : MIXED;
    }
}
