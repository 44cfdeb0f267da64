package org.allegata.accusation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allegata.accusation.words.Phrases;
import org.allegata.accusation.words.Words;

/** Names of months, days and small numbers in several languages. */
final class DateWords {

    private final Phrases<Integer> months = new Phrases<>();
    private final Map<String, Integer> weekdays = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private DateWords() {}

    static DateWords load() {
        DateWords dateWords = new DateWords();
        lists("months").forEach(names -> each(names, dateWords.months::add));
        lists("weekdays")
                .forEach(names -> each(
                        names,
                        (name, n) -> dateWords.weekdays.put(Words.of(name).fold(0), n)));
        lists("numbers").forEach(names -> each(names, dateWords.numbers::put));
        return dateWords;
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
}
