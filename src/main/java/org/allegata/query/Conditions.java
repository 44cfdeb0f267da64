package org.allegata.query;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.allegata.accusation.Party;
import org.allegata.accusation.Vocabulary;

/** What a value typed for a field means; one reading of it for query texts and for the filters beside them. */
public final class Conditions {

    private static final Set<String> RESERVED = Set.of(Party.UNNAMED.name(), Party.ARTICLE.name());

    private final Vocabulary vocabulary;
    private final Nearest typeNames;
    private final Nearest bodyNames;

    public Conditions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        typeNames = new Nearest(vocabulary.types().stream()
                .flatMap(type -> Stream.of(List.of(type.id()), type.labels().values(), type.synonyms()))
                .flatMap(Collection::stream)
                .toList());
        bodyNames = new Nearest(vocabulary.organisations().stream()
                .flatMap(body -> Stream.of(List.of(body.name(), body.id()), body.aliases(), body.ambiguousAliases()))
                .flatMap(Collection::stream)
                .toList());
    }

    /** A body by its id, name or alias, a {@code +} at the end asking for its parts too; any name is a body, known or not. */
    public Query.Body body(String asked) {
        String name = Spelling.collapse(asked);
        return name.endsWith("+") ? body(name.substring(0, name.length() - 1).strip(), true) : body(name, false);
    }

    Query.Body body(String name, boolean withParts) {
        String reserved = name.toLowerCase(Locale.ROOT);
        if (RESERVED.contains(reserved)) {
            return new Query.Body(reserved, new TreeSet<>(), false);
        }
        Set<String> named = bodiesNamed(name);
        String asked = named.size() == 1 ? named.iterator().next() : name;
        return new Query.Body(asked, withParts ? withParts(named) : new TreeSet<>(named), withParts);
    }

    /** Whether this is nobody of the registry by intent: somebody unnamed, or the article itself. */
    static boolean isReserved(Query.Body body) {
        return RESERVED.contains(body.asked());
    }

    Set<String> bodiesNamed(String name) {
        return vocabulary.organisation(name).isPresent() ? Set.of(name) : vocabulary.organisationsNamed(name);
    }

    private SortedSet<String> withParts(Set<String> ids) {
        SortedSet<String> all = new TreeSet<>();
        ids.forEach(id -> all.addAll(vocabulary.withParts(id)));
        return all;
    }

    /**
     * Accusation types by id, label or synonym in any language, several with commas between; empty where one is unknown.
     */
    public Optional<Query.TypeIs> type(String asked) {
        Set<String> ids = typesNamed(asked);
        return ids.isEmpty() ? types(List.of(asked.split(","))) : Optional.of(new Query.TypeIs(new TreeSet<>(ids)));
    }

    private Optional<Query.TypeIs> types(List<String> names) {
        SortedSet<String> all = new TreeSet<>();
        for (String name : names) {
            Set<String> ids = typesNamed(name);
            if (ids.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(ids);
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(new Query.TypeIs(all));
    }

    private Set<String> typesNamed(String name) {
        return vocabulary.type(name).isPresent() ? Set.of(name) : vocabulary.typesNamed(name);
    }

    /** A language by its code, also with a region, or by its name in English or in itself; empty where it is not known. */
    public Optional<Query.LanguageIs> language(String asked) {
        return LanguageNames.code(asked.strip()).map(Query.LanguageIs::new);
    }

    /** A day, month, year or range of them, or {@code unknown}; empty where it is impossible, reversed or open at both ends. */
    public Optional<DayRange> days(String asked) {
        return Days.parse(asked.strip());
    }

    /** The names of all accusation types, to find the one that was meant. */
    Nearest typeNames() {
        return typeNames;
    }

    /** The names of all bodies of the registry. */
    Nearest bodyNames() {
        return bodyNames;
    }
}
