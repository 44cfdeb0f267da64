package org.allegata.accusation;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.allegata.accusation.words.Phrases;
import org.allegata.accusation.words.Words;
import tools.jackson.databind.JsonNode;

/** Names of months, days and small numbers in several languages, and how one of them points to a time. */
final class DateWords {

    /** A time that lies so many units from the day of publication. */
    record Away(ChronoUnit unit, int count) {}

    /** A part of a month or a year. */
    enum Part {
        EARLY,
        MID,
        LATE
    }

    /** What a small word does to the date beside it. */
    enum Sign {
        AGO,
        IN,
        SINCE,
        TO,
        FROM,
        LAST,
        NEXT
    }

    private final Tongue tongue;
    private final Phrases<Integer> months = new Phrases<>();
    private final Map<String, Integer> weekdays = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Phrases<Away> phrases = new Phrases<>();
    private final Phrases<Part> parts = new Phrases<>();
    private final Map<String, ChronoUnit> units = new HashMap<>();
    private final Map<Sign, Phrases<Sign>> signs = new HashMap<>();

    private DateWords(Tongue tongue) {
        this.tongue = tongue;
    }

    static DateWords load(Tongue tongue) {
        DateWords dateWords = new DateWords(tongue);
        lists("months").forEach(names -> each(names, dateWords.months::add));
        lists("weekdays")
                .forEach(names -> each(
                        names,
                        (name, n) -> dateWords.weekdays.put(Words.of(name).fold(0), n)));
        lists("numbers").forEach(names -> each(names, dateWords.numbers::put));
        dateWords.addOwn();
        return dateWords;
    }

    /** What counts in articles of its language only. */
    private void addOwn() {
        own("counts")
                .forEach(node -> each(
                        Vocabulary.strings(node, "words"),
                        (name, n) -> numbers.put(Words.of(name).fold(0), n)));
        own("phrases").forEach(node -> {
            Away away = new Away(unit(node), node.required("away").asInt());
            Vocabulary.strings(node, "words").forEach(phrase -> phrases.add(phrase, away));
        });
        own("edges").forEach(node -> {
            Part part = Part.valueOf(constant(node, "part"));
            Vocabulary.strings(node, "words").forEach(phrase -> parts.add(phrase, part));
        });
        own("units")
                .forEach(node -> Vocabulary.strings(node, "words")
                        .forEach(name -> units.put(Words.of(name).fold(0), unit(node))));
        own("signs").forEach(node -> {
            Sign sign = Sign.valueOf(constant(node, "sign"));
            Phrases<Sign> own = signs.computeIfAbsent(sign, key -> new Phrases<>());
            Vocabulary.strings(node, "words").forEach(phrase -> own.add(phrase, sign));
        });
    }

    private Stream<JsonNode> own(String list) {
        return Vocabulary.entries("date-words.yaml", list)
                .filter(node -> node.required("language").asString().equals(tongue.code()));
    }

    private static ChronoUnit unit(JsonNode node) {
        return ChronoUnit.valueOf(constant(node, "unit"));
    }

    private static String constant(JsonNode node, String field) {
        return node.required(field).asString().toUpperCase(Locale.ROOT);
    }

    private static List<List<String>> lists(String name) {
        return Vocabulary.entries("date-words.yaml", name)
                .map(entry -> Vocabulary.strings(entry, "words"))
                .toList();
    }

    private static void each(List<String> names, java.util.function.BiConsumer<String, Integer> take) {
        for (int i = 0; i < names.size(); i++) {
            take.accept(names.get(i), i + 1);
        }
    }

    Tongue tongue() {
        return tongue;
    }

    /** The month (1 to 12) whose name begins here. */
    Optional<Phrases.Found<Integer>> month(Words words, int at) {
        return months.longest(words, at, words.size());
    }

    /** 1 for Monday to 7, or 0. */
    int weekday(String folded) {
        return weekdays.getOrDefault(folded, 0);
    }

    /** A number as a word or in figures, or 0. */
    int number(String folded) {
        if (folded.length() <= 3 && !folded.isEmpty() && folded.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.parseInt(folded);
        }
        return numbers.getOrDefault(folded, 0);
    }

    /** "Le mois dernier", "hoy". */
    Optional<Phrases.Found<Away>> away(Words words, int at) {
        return phrases.longest(words, at, words.size());
    }

    /** "Fin", "principios de". */
    Optional<Phrases.Found<Part>> part(Words words, int at) {
        return parts.longest(words, at, words.size());
    }

    /** The unit of time that a word names, or null. */
    Optional<ChronoUnit> unit(String folded) {
        return Optional.ofNullable(units.get(folded));
    }

    /** Where a sign that begins at a word ends; the same word where none does. */
    int after(Sign sign, Words words, int at) {
        Phrases<Sign> own = signs.get(sign);
        return own == null
                ? at
                : own.longest(words, at, words.size()).map(Phrases.Found::end).orElse(at);
    }

    /** Whether a sign of one to three words ends right before a word. */
    boolean isBefore(Sign sign, Words words, int at) {
        return after(sign, words, at - 1) == at || after(sign, words, at - 2) == at || after(sign, words, at - 3) == at;
    }
}
