package org.allegata.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A day as people write it, found in a piece of text: {@code 2025-12-11}, {@code 11 December 2025}, {@code December 11, 2025},
 * {@code 11 de diciembre de 2025}, {@code 11.12.2025}. A time behind it does not move the day, whatever its zone.
 *
 * @param start where it starts in the text as {@link WordList#plain} makes it
 * @param end where it ends there
 */
record WrittenDay(LocalDate day, int start, int end) {

    /** Years outside these are misreadings. */
    private static final int FIRST_YEAR = 1500;

    private static final int LAST_YEAR = 2100;

    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH = "(?:"
            + MONTHS.keySet().stream()
                    .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")";
    private static final Pattern DAY = Pattern.compile("(?<![\\p{L}\\d])(?:"
            + "(?<y1>\\d{4}) ?(?:[-/.]|年) ?(?<m1>\\d{1,2}) ?(?:[-/.]|月) ?(?<d1>\\d{1,2})"
            + "|(?<d2>\\d{1,2})(?:st|nd|rd|th|er|o|°|\\.)?[ -](?:de |of |d')?(?<m2>" + MONTH
            + ")(?:/" + MONTH + ")?\\.?,?[ -](?:de |del )?(?<y2>\\d{4})"
            + "|(?<m3>" + MONTH + ")\\.? (?<d3>\\d{1,2})(?:st|nd|rd|th)?,? (?<y3>\\d{4})"
            + "|(?<d4>\\d{1,2}) ?[./-] ?(?<m4>\\d{1,2}) ?[./-] ?(?<y4>\\d{4})"
            + ")(?!\\d)");

    /** The first day written in the text; null where there is none. Of "3/4/2021" nobody can tell which is the month: it is none. */
    static @Nullable WrittenDay in(String plainText) {
        Matcher found = DAY.matcher(plainText);
        while (found.find()) {
            LocalDate day = dayOf(found);
            if (day != null) {
                return new WrittenDay(day, found.start(), found.end());
            }
        }
        return null;
    }

    private static @Nullable LocalDate dayOf(Matcher found) {
        if (found.group("y1") != null) {
            return day(found.group("y1"), number(found.group("m1")), found.group("d1"));
        } else if (found.group("y2") != null) {
            return day(found.group("y2"), month(found.group("m2")), found.group("d2"));
        } else if (found.group("y3") != null) {
            return day(found.group("y3"), month(found.group("m3")), found.group("d3"));
        }
        return numeric(found);
    }

    private static @Nullable LocalDate numeric(Matcher found) {
        String first = found.group("d4");
        String second = found.group("m4");
        String year = found.group("y4");
        boolean dotted = found.group().indexOf('.') >= 0;
        if (number(second) > 12) {
            return day(year, number(first), second);
        }
        // Full stops between the numbers are the way of countries that put the day first.
        boolean dayFirst = dotted || number(first) > 12 || number(first) == number(second);
        return dayFirst ? day(year, number(second), first) : null;
    }

    private static @Nullable LocalDate day(String year, int month, String day) {
        int y = number(year);
        if (y < FIRST_YEAR || y > LAST_YEAR) {
            return null;
        }
        try {
            return LocalDate.of(y, month, number(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(name, 0);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String line : WordList.read("months.txt")) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                months.put(WordList.plain(words[i].replace('_', ' ')), Integer.parseInt(words[0]));
            }
        }
        return Map.copyOf(months);
    }
}
