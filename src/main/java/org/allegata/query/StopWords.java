package org.allegata.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words of six languages too common to ask for. In capitals they are abbreviations and count: {@code UN} is no French article, {@code IS} no English
 * verb.
 */
final class StopWords {

    private final Set<String> words;

    private StopWords(Set<String> words) {
        this.words = words;
    }

    /** The list that comes with the program: a word a line, {@code #} before a remark. */
    static StopWords load() {
        try (InputStream in = Objects.requireNonNull(StopWords.class.getResourceAsStream("stop-words.txt"))) {
            return new StopWords(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException("The stop words cannot be read", e);
        }
    }

    Set<String> words() {
        return words;
    }

    boolean contains(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT).replace('\u2019', '\'')) && !isInCapitals(word);
    }

    /** One letter alone begins a sentence and is no abbreviation. */
    private static boolean isInCapitals(String word) {
        return word.length() > 1 && word.codePoints().allMatch(Character::isUpperCase);
    }
}
