package org.allegata.accusation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The classes of words that the recognisers look for, by name. */
final class WordClasses {

    private final Map<String, Set<String>> words = new HashMap<>();

    private WordClasses() {}

    static WordClasses load() {
        WordClasses classes = new WordClasses();
        Vocabulary.entries("words.yaml", "classes")
                .forEach(entry -> classes.words.put(
                        entry.required("name").asString(), Set.copyOf(Vocabulary.strings(entry, "words"))));
        return classes;
    }

    /** @throws NullPointerException if there is no such class */
    Set<String> of(String name) {
        return Objects.requireNonNull(words.get(name), name);
    }
}
