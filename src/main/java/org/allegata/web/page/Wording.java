package org.allegata.web.page;

import com.ibm.icu.text.ConstrainedFieldPosition;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.ListFormatter.FormattedList;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.answer.Labels;
import org.allegata.query.Repair;
import org.allegata.web.request.Parameters;
import org.allegata.web.request.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the pages say, in one reader's language: their words, the labels of values, days and numbers. Thread-safe. */
public final class Wording {

    /** The languages that the pages speak, each by its own name, in the order shown; the first is for readers of any other. */
    private static final Map<String, String> NAMES = names();

    private static final Map<String, Map<String, String>> PATTERNS =
            NAMES.keySet().stream().collect(Collectors.toUnmodifiableMap(language -> language, Wording::patterns));

    private static final Pattern ARGUMENT = Pattern.compile("\\{([0-9])}");

    private final String language;
    private final Locale locale;
    private final Labels labels;
    private final Parameters chosen;
    private final Map<String, String> patterns;

    /** Words ({@code argument} is -1), or what stands for an argument of that number. */
    record Part(String text, int argument) {}

    /** A wording in a language that no address names. */
    public Wording(Labels labels) {
        this(labels, Parameters.NONE);
    }

    /**
     * @param labels in the reader's language; one that the pages do not speak gets English words around them
     * @param chosen what an address says to get this language again; nothing where the reader has not chosen one
     */
    public Wording(Labels labels, Parameters chosen) {
        this.labels = labels;
        this.chosen = chosen;
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

    /** What an address that asks nothing ends with to get a page in the language that the reader has chosen. */
    String suffix() {
        return chosen.suffix();
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

    /** What was repaired in a query, as a sentence. */
    String say(Repair repair) {
        return say("repairs." + repair.kind().id(), apart(repair.arguments()));
    }

    /** What a parameter takes, as what follows its name. */
    public String say(Refusal refusal) {
        return say("refusals." + refusal.reason().id(), apart(refusal.arguments()));
    }

    /** As arguments that keep their own direction to themselves, whatever they hold. */
    private static Object[] apart(List<String> arguments) {
        return arguments.stream().map(text -> "\u2068" + text + "\u2069").toArray();
    }

    /**
     * The same in pieces: words, and what stands for an argument.
     *
     * @param name of a pattern with simple arguments, as {0}
     */
    Stream<Part> parts(String name) {
        String pattern = Objects.requireNonNull(patterns.get(name), name);
        List<Part> parts = new ArrayList<>();
        int done = 0;
        for (Matcher argument = ARGUMENT.matcher(pattern); argument.find(); done = argument.end()) {
            parts.add(new Part(pattern.substring(done, argument.start()), -1));
            parts.add(new Part("", Integer.parseInt(argument.group(1))));
        }
        parts.add(new Part(pattern.substring(done), -1));
        return parts.stream()
                .filter(part -> part.argument() >= 0 || !part.text().isEmpty());
    }

    /** A list as a sentence holds it, in pieces: "one, another and a third". */
    Stream<Part> listed(List<String> items) {
        FormattedList list = ListFormatter.getInstance(locale).formatToValue(items);
        String text = list.toString();
        List<Part> parts = new ArrayList<>();
        ConstrainedFieldPosition item = new ConstrainedFieldPosition();
        item.constrainClass(ListFormatter.SpanField.class);
        int done = 0;
        for (int i = 0; list.nextPosition(item); i++) {
            parts.add(new Part(text.substring(done, item.getStart()), -1));
            parts.add(new Part(text.substring(item.getStart(), item.getLimit()), i));
            done = item.getLimit();
        }
        parts.add(new Part(text.substring(done), -1));
        return parts.stream().filter(part -> !part.text().isEmpty());
    }

    /** A label as it stands within a sentence: without the capital of its first word, unless that has more of them. */
    String within(String label) {
        boolean capital =
                label.length() > 1 && Character.isUpperCase(label.charAt(0)) && Character.isLowerCase(label.charAt(1));
        return capital ? label.substring(0, 1).toLowerCase(locale) + label.substring(1) : label;
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
            if (language.equals("en")) {
                told(patterns);
            }
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException("The words of the pages cannot be read: " + file, e);
        }
    }

    /** What programs are told too stands in English where it is told from. */
    private static void told(Map<String, String> patterns) {
        for (Repair.Kind kind : Repair.Kind.values()) {
            patterns.put("repairs." + kind.id(), kind.english());
        }
        for (Refusal.Reason reason : Refusal.Reason.values()) {
            patterns.put("refusals." + reason.id(), reason.english());
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
