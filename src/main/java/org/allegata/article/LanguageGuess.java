package org.allegata.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text's language where nobody says it: by its script where one language alone is written in it, else by a statistical model
 * among the languages of that script. Safe for several threads.
 */
final class LanguageGuess {

    private static final String MODEL = "/langdetect-183.bin";

    /** Characters of a text that are looked at; a call costs some 4 ms for this many. */
    private static final int SAMPLE = 1000;

    /** Fewer letters than these are no ground for a guess; the second is for a script that one language alone uses. */
    private static final int MIN_LETTERS = 40;

    private static final int MIN_LETTERS_OF_OWN_SCRIPT = 8;

    /**
     * The share of the model's belief that the best language must have in a text of {@link #LONG} characters. A language that the model knows
     * gets more, one that it does not know (Hausa, Yoruba) is spread over several. In shorter texts all shares are smaller, by a power found on
     * the first 50 to 700 characters of texts in 100 known and 280 unknown languages.
     */
    private static final double MIN_SHARE = 0.6;

    private static final double LONG = 500;
    private static final double POWER = 1.5;

    /** How much more than the second best it must have. */
    private static final double MIN_LEAD = 1.2;

    private static final Map<UnicodeScript, String> OWN_SCRIPT = Map.ofEntries(
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

    private static final Map<UnicodeScript, Set<String>> OTHER_SCRIPTS = Map.of(
            UnicodeScript.ARABIC, Set.of("ar", "fa", "ur", "ps", "ku", "ckb", "ug", "sd", "pa", "az"),
            UnicodeScript.CYRILLIC,
                    Set.of("ru", "uk", "bg", "be", "mk", "sr", "kk", "ky", "tg", "mn", "tt", "ba", "cv"),
            UnicodeScript.DEVANAGARI, Set.of("hi", "mr", "ne", "sa"));

    /** Letters that Russian and its neighbours have and Bulgarian, Macedonian and Serbian lack. */
    private static final String NOT_SOUTH_SLAVIC = "ыэё";

    private static final Set<String> SOUTH_SLAVIC = Set.of("bg", "mk", "sr");

    private static final Pattern OROMO_WORDS = Pattern.compile("\\b(?:fi|kan|akka|irraa|keessa)\\b");
    private static final Pattern SOMALI_WORDS = Pattern.compile("\\b(?:iyo|oo|ee|ka|ku)\\b");

    private final Languages languages;
    private final Memo<LanguageDetectorME> detector = new Memo<>(LanguageGuess::load);

    LanguageGuess(Languages languages) {
        this.languages = languages;
    }

    /** The language's code; null where the text is too short or could be several. */
    @Nullable
    String of(String text) {
        String sample = sample(text);
        Map<UnicodeScript, Integer> letters = letters(sample);
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        UnicodeScript script = mainScript(letters, all);
        if (script == null) {
            return null;
        }
        String own = OWN_SCRIPT.get(script);
        if (own != null) {
            return all < MIN_LETTERS_OF_OWN_SCRIPT ? null : own;
        }
        if (script == UnicodeScript.ETHIOPIC) {
            return all < MIN_LETTERS_OF_OWN_SCRIPT ? null : ethiopic(sample);
        }
        return all < MIN_LETTERS ? null : predicted(sample, script);
    }

    private @Nullable String predicted(String sample, UnicodeScript script) {
        Map<String, Double> confidences = new HashMap<>();
        for (Language candidate : detector.get().predictLanguages(sample)) {
            String code = languages.code(candidate.getLang());
            if (code != null && isPossible(code, script, sample)) {
                confidences.merge(code, candidate.getConfidence(), Double::sum);
            }
        }
        String best = standingOut(confidences, sample.length());
        return "so".equals(best) ? cushitic(sample) : best;
    }

    private static @Nullable String standingOut(Map<String, Double> confidences, int length) {
        List<Map.Entry<String, Double>> ranked = confidences.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .toList();
        if (ranked.size() < 2) {
            return null;
        }
        double best = ranked.getFirst().getValue();
        double sum = ranked.stream().mapToDouble(Map.Entry::getValue).sum();
        double leastShare = MIN_SHARE * Math.pow(Math.min(1, length / LONG), POWER);
        boolean standsOut =
                best >= leastShare * sum && best >= MIN_LEAD * ranked.get(1).getValue();
        return standsOut ? ranked.getFirst().getKey() : null;
    }

    /** The model knows Somali, not its neighbour Oromo, and takes one for the other; their words for "and" and "of" tell them apart. */
    private static String cushitic(String sample) {
        long oromo = OROMO_WORDS.matcher(sample).results().count();
        long somali = SOMALI_WORDS.matcher(sample).results().count();
        return oromo > somali ? "om" : "so";
    }

    private static boolean isPossible(String code, UnicodeScript script, String sample) {
        Set<String> ofScript = OTHER_SCRIPTS.get(script);
        if (ofScript == null) {
            return !OWN_SCRIPT.containsValue(code)
                    && OTHER_SCRIPTS.values().stream().noneMatch(set -> set.contains(code) && !isLatinToo(code));
        }
        boolean southern =
                SOUTH_SLAVIC.contains(code) && sample.chars().anyMatch(c -> NOT_SOUTH_SLAVIC.indexOf(c) >= 0);
        return ofScript.contains(code) && !southern;
    }

    /** Languages of another script that are often or officially written in Latin letters too. */
    private static boolean isLatinToo(String code) {
        return Set.of("az", "sr", "ku").contains(code);
    }

    /** Amharic and Tigrinya share a script that the model does not know; Tigrinya's negation and its letters ቐ and ኸ tell them apart. */
    private static String ethiopic(String sample) {
        long tigrinya = sample.chars()
                .filter(c -> (c >= 'ቐ' && c <= 'ቝ') || (c >= 'ኸ' && c <= 'ዅ'))
                .count();
        return tigrinya * 100 >= sample.length() ? "ti" : "am";
    }

    private static @Nullable UnicodeScript mainScript(Map<UnicodeScript, Integer> letters, int all) {
        // Japanese mixes three scripts; a fifth of kana is enough.
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana > 0 && kana * 5 >= all) {
            return UnicodeScript.HIRAGANA;
        }
        return letters.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static Map<UnicodeScript, Integer> letters(String sample) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        return letters;
    }

    private static String sample(String text) {
        int end = Math.min(text.length(), SAMPLE);
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    private static LanguageDetectorME load() {
        try (InputStream in = LanguageGuess.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("The language model " + MODEL + " is missing from the program");
            }
            return new LanguageDetectorME(new LanguageDetectorModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
