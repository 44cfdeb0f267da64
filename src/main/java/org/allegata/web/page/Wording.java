package org.allegata.web.page;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.allegata.answer.Labels;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the pages say, in one reader's language: their words, the labels of values, days and numbers. Thread-safe. */
public final class Wording {

    /** The languages that the pages speak, each by its own name, in the order shown; the first is for readers of any other. */
    private static final Map<String, String> NAMES = names();

    private static final Map<String, Map<String, String>> PATTERNS =
            NAMES.keySet().stream().collect(Collectors.toUnmodifiableMap(language -> language, Wording::patterns));

    private final String language;
    private final Locale locale;
    private final Labels labels;
    private final Map<String, String> patterns;

    /** @param labels in the reader's language; one that the pages do not speak gets English words around them */
    public Wording(Labels labels) {
        this.labels = labels;
        this.language = NAMES.containsKey(labels.language()) ? labels.language() : "en";
        this.locale = Locale.of(language, language.equals("en") ? "GB" : ""); // the day before the month
        this.patterns = Objects.requireNonNull(PATTERNS.get(language));
    }

    /** Their codes, English first. */
    public static List<String> languages() {
        return List.copyOf(NAMES.keySet());
    }

    /** A language's name in itself. */
    public static String name(String language) {
        return Objects.requireNonNull(NAMES.get(language), language);
    }

    /** The language of the page's words, as a code. */
    public String language() {
        return language;
    }

    /** As the attribute {@code dir} takes it. */
    public String direction() {
        return language.equals("ar") ? "rtl" : "ltr";
    }

    Locale locale() {
        return locale;
    }

    /** The labels of values. */
    public Labels labels() {
        return labels;
    }

    /**
     * A sentence or word of the page.
     *
     * @param name as in the files of words, as {@code results.none}
     * @param arguments numbers or texts that its pattern takes
     * @throws NullPointerException if there is no such name
     */
    public String say(String name, Object... arguments) {
        String pattern = Objects.requireNonNull(patterns.get(name), name);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** Whether there is such a name, where it comes from data. */
    boolean has(String name) {
        return patterns.containsKey(name);
    }

    /** A number as the reader writes it. */
    public String number(long number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    /** Days and ranges of days. */
    DayText days() {
        return new DayText(this);
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("en", "English");
        names.put("fr", "Français");
        names.put("es", "Español");
        names.put("ar", "العربية");
        return names;
    }

    static Map<String, String> patterns(String language) {
        String file = "words-" + language + ".yaml";
        try (InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream(file), file)) {
            Map<String, String> patterns = new LinkedHashMap<>();
            flatten("", new YAMLMapper().readTree(in), patterns);
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException("The words of the pages cannot be read: " + file, e);
        }
    }

    private static void flatten(String name, JsonNode node, Map<String, String> patterns) {
        if (node.isObject()) {
            node.propertyStream()
                    .forEach(entry -> flatten(
                            name.isEmpty() ? entry.getKey() : name + "." + entry.getKey(), entry.getValue(), patterns));
        } else {
            patterns.put(name, node.asString());
        }
    }
}
