package org.allegata.article;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The script that most letters of a text belong to, and which languages it leaves possible.
 *
 * @param name COMMON for a text without letters
 */
record Script(UnicodeScript name) {

    private static final Map<UnicodeScript, String> ONE_LANGUAGE = Map.ofEntries(
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.TIBETAN, "bo"),
            Map.entry(UnicodeScript.ORIYA, "or"),
            Map.entry(UnicodeScript.THAANA, "dv"),
            Map.entry(UnicodeScript.HAN, "zh"));

    private static final Map<UnicodeScript, Set<String>> SEVERAL_LANGUAGES = Map.of(
            UnicodeScript.ARABIC, Set.of("ar", "fa", "ur", "ps", "ku", "ckb", "ug", "sd", "pa", "az"),
            UnicodeScript.CYRILLIC,
                    Set.of("ru", "uk", "bg", "be", "mk", "sr", "kk", "ky", "tg", "mn", "tt", "ba", "cv"),
            UnicodeScript.DEVANAGARI, Set.of("hi", "mr", "ne", "sa"));

    /** Letters that Russian and its neighbours have and Bulgarian, Macedonian and Serbian lack. */
    private static final String NOT_SOUTH_SLAVIC = "ыэё";

    private static final Set<String> SOUTH_SLAVIC = Set.of("bg", "mk", "sr");

    /** Languages of another script that are often or officially written in Latin letters too. */
    private static final Set<String> LATIN_TOO = Set.of("az", "sr", "ku");

    static Script of(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        return new Script(isJapanese(letters) ? UnicodeScript.HIRAGANA : most(letters));
    }

    /** The one language written in this script; null where there are several. */
    @Nullable
    String onlyLanguage(String text) {
        return name == UnicodeScript.ETHIOPIC ? ethiopic(text) : ONE_LANGUAGE.get(name);
    }

    /** Whether a text in this script can be in this language. */
    boolean isPossible(String language, String text) {
        Set<String> languages = SEVERAL_LANGUAGES.get(name);
        if (languages == null) {
            return LATIN_TOO.contains(language) || !hasScriptOfItsOwn(language);
        }
        boolean excluded =
                SOUTH_SLAVIC.contains(language) && text.chars().anyMatch(c -> NOT_SOUTH_SLAVIC.indexOf(c) >= 0);
        return languages.contains(language) && !excluded;
    }

    private static boolean hasScriptOfItsOwn(String language) {
        return ONE_LANGUAGE.containsValue(language)
                || SEVERAL_LANGUAGES.values().stream().anyMatch(languages -> languages.contains(language));
    }

    /** Amharic and Tigrinya share a script that the model does not know; Tigrinya's negation and its letters ቐ and ኸ tell them apart. */
    private static String ethiopic(String sample) {
        long tigrinya = sample.chars()
                .filter(c -> (c >= 'ቐ' && c <= 'ቝ') || (c >= 'ኸ' && c <= 'ዅ'))
                .count();
        return tigrinya * 100 >= sample.length() ? "ti" : "am";
    }

    /** Japanese mixes three scripts, Chinese uses one of them; a fifth of kana is enough. */
    private static boolean isJapanese(Map<UnicodeScript, Integer> letters) {
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        return kana > 0 && kana * 5 >= all;
    }

    private static UnicodeScript most(Map<UnicodeScript, Integer> letters) {
        return letters.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
    }
}
