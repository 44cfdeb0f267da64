package org.allegata.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

    /** Languages so alike that the model's belief is split among them; each is read well enough as the other. */
    private static final List<Set<String>> SISTERS =
            List.of(Set.of("hr", "bs", "sr"), Set.of("id", "ms"), Set.of("nb", "nn"));

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
        long letters = sample.codePoints().filter(Character::isLetter).count();
        Script script = Script.of(sample);
        String own = script.onlyLanguage(sample);
        if (own != null) {
            return letters < MIN_LETTERS_OF_OWN_SCRIPT ? null : own;
        }
        return letters < MIN_LETTERS ? null : predicted(sample, script);
    }

    private @Nullable String predicted(String sample, Script script) {
        Map<String, Double> confidences = new HashMap<>();
        for (Language candidate : detector.get().predictLanguages(sample)) {
            String code = languages.code(candidate.getLang());
            if (code != null && script.isPossible(code, sample)) {
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
        String best = ranked.getFirst().getKey();
        Set<String> sisters =
                SISTERS.stream().filter(set -> set.contains(best)).findFirst().orElse(Set.of(best));
        double belief = sum(ranked, sisters::contains);
        double second = ranked.stream()
                .filter(other -> !sisters.contains(other.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(0.0);
        double leastShare = MIN_SHARE * Math.pow(Math.min(1, length / LONG), POWER);
        return belief >= leastShare * sum(ranked, language -> true) && belief >= MIN_LEAD * second ? best : null;
    }

    private static double sum(List<Map.Entry<String, Double>> beliefs, Predicate<String> languages) {
        return beliefs.stream()
                .filter(belief -> languages.test(belief.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /** The model knows Somali, not its neighbour Oromo, and takes one for the other; their words for "and" and "of" tell them apart. */
    private static String cushitic(String sample) {
        long oromo = OROMO_WORDS.matcher(sample).results().count();
        long somali = SOMALI_WORDS.matcher(sample).results().count();
        return oromo > somali ? "om" : "so";
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
