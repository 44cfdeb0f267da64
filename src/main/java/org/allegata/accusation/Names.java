package org.allegata.accusation;

import com.ibm.icu.text.Normalizer2;

/** How two spellings of a name are compared: without case, accents, punctuation and a leading "the". */
public final class Names {

    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();

    private Names() {}

    /** Words in lower case without marks, joined by single blanks; empty where the name has neither letter nor digit. */
    public static String fold(String name) {
        String plain = DECOMPOSE.normalize(FOLD.normalize(name));
        StringBuilder folded = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            int c = plain.codePointAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            if (Character.isLetterOrDigit(c)) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                folded.appendCodePoint(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        String words = folded.toString();
        return words.startsWith("the ") ? words.substring(4) : words;
    }
}
