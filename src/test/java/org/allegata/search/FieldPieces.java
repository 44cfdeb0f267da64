package org.allegata.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.allegata.accusation.AccusationType;
import org.allegata.accusation.RegisteredOrganisation;
import org.allegata.accusation.Vocabulary;
import org.allegata.article.Span;
import org.allegata.query.NameVariants;
import org.jspecify.annotations.Nullable;

/** Makes values of fields and filters that something read in an article has. */
final class FieldPieces {

    private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*\\+?");

    private final Random random;
    private final Vocabulary vocabulary;
    private final NameVariants names = NameVariants.load();

    FieldPieces(Random random, Vocabulary vocabulary) {
        this.random = random;
        this.vocabulary = vocabulary;
    }

    /** As a value stands behind a field's colon. */
    static String value(String value) {
        if (ONE_WORD.matcher(value).matches()) {
            return value;
        }
        boolean parts = value.endsWith("+");
        String name = parts ? value.substring(0, value.length() - 1) : value;
        return '"' + TextPieces.inQuotes(name) + '"' + (parts ? "+" : "");
    }

    /** One of the ways to ask for a body: by id, name, alias, as a part of another, or by some words of its name. */
    String body(@Nullable String id, String name) {
        if (id == null) {
            return random.nextInt(3) == 0 ? someWords(name) : name;
        }
        RegisteredOrganisation body = vocabulary.organisation(id).orElseThrow();
        return switch (random.nextInt(6)) {
            case 0 ->
                pick(Stream.of(List.of(body.name()), body.aliases(), body.ambiguousAliases())
                        .flatMap(List::stream)
                        .toList());
            case 1 -> Objects.requireNonNullElse(body.parent(), id) + "+";
            case 2 -> body.name() + "+";
            case 3 -> someWords(name);
            default -> id;
        };
    }

    /** Words of a name in their order, one of several left out. */
    private String someWords(String name) {
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        if (words.size() > 1) {
            words.remove(random.nextInt(words.size()));
        }
        return String.join(" ", words);
    }

    /** A type by id, label or synonym, itself or one above it. */
    String type(String id) {
        AccusationType type = vocabulary.type(pick(vocabulary.lineage(id))).orElseThrow();
        List<String> names = Stream.concat(type.labels().values().stream().sorted(), type.synonyms().stream())
                .filter(name -> !name.contains(","))
                .toList();
        return random.nextBoolean() || names.isEmpty() ? type.id() : pick(names);
    }

    /** A label or synonym of a type, or a name or alias of a body. */
    String anyName(String id) {
        return pick(vocabulary
                .type(id)
                .map(type -> Stream.concat(type.labels().values().stream().sorted(), type.synonyms().stream())
                        .toList())
                .orElseGet(() -> {
                    RegisteredOrganisation body = vocabulary.organisation(id).orElseThrow();
                    return Stream.concat(Stream.of(body.name()), body.aliases().stream())
                            .toList();
                }));
    }

    /** A name in another spelling where one is known. */
    String spelledElse(String name) {
        List<String> words = List.of(name.split(" "));
        List<String> others = names.of(words).getFirst();
        return others.isEmpty() ? name : pick(others);
    }

    /** Several types with commas between. */
    String types(String id) {
        String other = pick(List.copyOf(vocabulary.types())).id();
        return random.nextInt(4) == 0 ? type(id) + "," + other : type(id);
    }

    /** A day, month, year or range, open or not, that a period has a day of. */
    String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            return within(from, to == null ? from.plusYears(1) : to);
        }
        return to == null ? "unknown" : within(to.minusYears(1), to);
    }

    private String within(LocalDate first, LocalDate last) {
        return switch (random.nextInt(6)) {
            case 0 -> first.toString();
            case 1 -> last.toString().substring(0, 7);
            case 2 -> first.toString().substring(0, 4);
            case 3 ->
                first.minusDays(random.nextInt(40)) + ".." + last.toString().substring(0, 7);
            case 4 -> first.toString().substring(0, 7) + "..";
            default -> ".." + last.plusDays(random.nextInt(400));
        };
    }

    /** A part of an address that begins and ends with whole words. */
    String address(String url) {
        List<Span> words = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+")
                .matcher(url)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
        int first = random.nextInt(words.size());
        int last = Math.min(words.size() - 1, first + random.nextInt(5));
        return url.substring(words.get(first).start(), words.get(last).end()).replaceAll("[()\"\\\\\\s]", "/");
    }

    /** One word of a publisher's name, or some that follow one another. */
    Optional<String> publisher(String source) {
        return new TextPieces(random).quoted(source, 1, 3);
    }

    <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
