package org.allegata.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.allegata.article.Span;

/** Makes pieces of query texts from what stands in a title or text; empty where there is too little. */
final class TextPieces {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:['\u2019-][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("[.!?\n\u061f\u3002]");

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    /** Words apart that are taken to be near each other. */
    private static final int NEAR = 10;

    private final Random random;
    private final Map<String, List<Span>> words = new HashMap<>();

    TextPieces(Random random) {
        this.random = random;
    }

    private List<Span> words(String text) {
        return words.computeIfAbsent(
                text,
                key -> WORD.matcher(key)
                        .results()
                        .map(match -> new Span(match.start(), match.end()))
                        .toList());
    }

    /** Some words that stand near each other, most of them longer than the commonest ones. */
    Optional<String> some(String text, int number) {
        List<String> near = someNear(text, number);
        return near.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", near));
    }

    private List<String> someNear(String text, int number) {
        List<Span> all = words(text);
        if (all.size() < number) {
            return List.of();
        }
        int first = random.nextInt(all.size());
        List<Span> near = all.subList(Math.max(0, first - NEAR), Math.min(all.size(), first + NEAR));
        List<Span> longer = near.stream().filter(word -> word.length() > 4).toList();
        List<Span> from = new ArrayList<>(longer.size() < number ? near : longer);
        java.util.Collections.shuffle(from, random);
        return from.stream().limit(number).map(word -> typed(word.of(text))).toList();
    }

    /** As people type: now and then without accents, or in other letters. */
    private String typed(String word) {
        boolean operator = List.of("AND", "OR", "NOT", "NEAR", "SENTENCE").contains(word);
        return switch (operator ? 0 : random.nextInt(10)) {
            case 0 -> word.toLowerCase(Locale.ROOT);
            case 1 ->
                java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFD)
                        .replaceAll("\\p{Mn}", "");
            case 2 -> word.length() > 4 ? word.toUpperCase(Locale.ROOT) : word;
            case 3 -> word.replace('\'', '\u2019');
            default -> word;
        };
    }

    /** Words of a name, as people type them. */
    String named(String name) {
        return words(name).stream().map(word -> typed(word.of(name))).collect(Collectors.joining(" "));
    }

    Optional<String> quoted(String text, int from, int to) {
        List<Span> all = words(text);
        int number = from + random.nextInt(to - from + 1);
        if (all.size() < number) {
            return Optional.empty();
        }
        int first = random.nextInt(all.size() - number + 1);
        String phrase = text.substring(
                all.get(first).start(), all.get(first + number - 1).end());
        return Optional.of('"' + inQuotes(phrase) + '"');
    }

    static String inQuotes(String text) {
        return text.replaceAll("[\"\\\\\u201c-\u201f\u00ab\u00bb\uff02]", " ");
    }

    Optional<String> prefix(String text) {
        return one(text)
                .filter(word -> word.length() > 2)
                .map(word -> word.substring(0, 2 + random.nextInt(word.length() - 2)) + "*");
    }

    /** A word with none, one or two mistakes; now and then with more than a similar one may have. */
    Optional<String> similar(String text) {
        return one(text).filter(word -> word.length() > 3).map(word -> {
            String wrong = word;
            int most = word.length() > 5 ? 2 : 1;
            for (int edits = random.nextInt(most + 1) + random.nextInt(8) / 7; edits > 0; edits--) {
                wrong = misspelled(wrong);
            }
            return wrong + "~";
        });
    }

    private String misspelled(String word) {
        int at = 1 + random.nextInt(word.length() - 2);
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + "e" + word.substring(at);
            case 2 -> before + "a" + after;
            default -> before + after.charAt(0) + word.charAt(at) + after.substring(1);
        };
    }

    /** A word without hyphen and apostrophe. */
    private Optional<String> one(String text) {
        return some(text, 1).map(word -> word.split("['\u2019-]")[0]);
    }

    /** Two or three parts that are about as near each other as is asked. */
    Optional<String> near(String text) {
        int reach = 1 + random.nextInt(NEAR);
        return parts(text, reach, 2 + random.nextInt(2), NOTHING)
                .map(parts -> "NEAR/" + (reach - random.nextInt(reach / 2 + 1)) + parts);
    }

    Optional<String> sentence(String text) {
        return parts(text, NEAR, 2 + random.nextInt(2), BETWEEN_SENTENCES).map(parts -> "SENTENCE" + parts);
    }

    /** Parts of a stretch of the text that ends before what divides it. */
    private Optional<String> parts(String text, int reach, int number, Pattern divides) {
        List<Span> all = words(text);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int first = random.nextInt(all.size());
        int start = all.get(first).start();
        int end = all.get(Math.min(all.size() - 1, first + reach)).end();
        Matcher divided = divides.matcher(text).region(start, end);
        String stretch = text.substring(start, divided.find() ? divided.start() : end);
        List<String> parts = IntStream.range(0, number)
                .mapToObj(i -> part(stretch))
                .flatMap(Optional::stream)
                .toList();
        return parts.size() < number ? Optional.empty() : Optional.of("(" + String.join(", ", parts) + ")");
    }

    private Optional<String> part(String stretch) {
        return switch (random.nextInt(7)) {
            case 0 -> prefix(stretch);
            case 1 -> similar(stretch);
            case 2 -> quoted(stretch, 1, 3);
            case 3 -> alternatives(stretch);
            default -> some(stretch, 1);
        };
    }

    private Optional<String> alternatives(String stretch) {
        List<Optional<String>> some =
                new ArrayList<>(List.of(some(stretch, 1), quoted(stretch, 2, 2), prefix(stretch)));
        java.util.Collections.shuffle(some, random);
        return some.stream().flatMap(Optional::stream).limit(2).count() < 2
                ? Optional.empty()
                : Optional.of(some.stream().flatMap(Optional::stream).limit(2).collect(Collectors.joining(" OR ")));
    }
}
