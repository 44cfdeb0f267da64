package org.allegata.accusation;

import java.util.HashSet;
import java.util.Set;

/** Words that tell the name of a person. */
final class PersonWords {

    /** Titles and roles before a name. */
    final Set<String> titles = new HashSet<>();
    /** Small words inside names: "bin", "de", "van". */
    final Set<String> particles = new HashSet<>();
    /** Capitalised words that are no part of a person's name. */
    final Set<String> never = new HashSet<>();
    /** Common first names, folded. */
    final Set<String> firstNames = new HashSet<>();

    private PersonWords() {}

    static PersonWords load() {
        PersonWords words = new PersonWords();
        Vocabulary.entries("person-words.yaml", "classes").forEach(node -> {
            Set<String> set = switch (node.required("name").asString()) {
                case "titles" -> words.titles;
                case "particles" -> words.particles;
                case "firstNames" -> words.firstNames;
                default -> words.never;
            };
            set.addAll(Vocabulary.strings(node, "words"));
        });
        return words;
    }
}
