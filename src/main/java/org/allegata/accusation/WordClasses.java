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
        return load(Tongue.ENGLISH);
    }

    /** The classes of a language; one that its file leaves out has no words. */
    static WordClasses load(Tongue tongue) {
        WordClasses classes = new WordClasses();
        Vocabulary.entries(Tongue.ENGLISH.resource("words"), "classes")
                .forEach(entry -> classes.words.put(entry.required("name").asString(), Set.of()));
        Vocabulary.entries(tongue.resource("words"), "classes")
                .forEach(entry -> classes.words.put(
                        entry.required("name").asString(), Set.copyOf(Vocabulary.strings(entry, "words"))));
        return classes;
    }

    /** @throws NullPointerException if there is no such class */
    Set<String> of(String name) {
        return Objects.requireNonNull(words.get(name), name);
    }
}
