package org.allegata.accusation;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages whose words and grammar the reader knows. */
enum Tongue {
    ENGLISH("en"),
    FRENCH("fr"),
    SPANISH("es"),
    ARABIC("ar");

    private final String code;

    Tongue(String code) {
        this.code = code;
    }

    /** The one with a language's code; English, whose words cover more than English, for all others and for none. */
    static Tongue of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(tongue -> tongue.code.equals(code))
                .findFirst()
                .orElse(ENGLISH);
    }

    String code() {
        return code;
    }

    /** Where the words of a kind stand: "words.yaml" for English, "words-fr.yaml" for French. */
    String resource(String name) {
        return this == ENGLISH ? name + ".yaml" : String.format(Locale.ROOT, "%s-%s.yaml", name, code);
    }
}
