package org.allegata.accusation;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

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

    /** The words for articles in a language: those of English, as names keep their form, and its own; in Spanish "y" is taken for "and", though it also joins surnames. */
    static PersonWords load(Tongue tongue) {
        PersonWords words = new PersonWords();
        Vocabulary.entries("person-words.yaml", "classes")
                .filter(node ->
                        !node.has("language") || node.get("language").asString().equals(tongue.code()))
                .forEach(words::add);
        if (tongue == Tongue.SPANISH) {
            words.particles.remove("y");
        }
        return words;
    }

    private void add(JsonNode node) {
        Set<String> set = switch (node.required("name").asString()) {
            case "titles" -> titles;
            case "particles" -> particles;
            case "firstNames" -> firstNames;
            default -> never;
        };
        set.addAll(Vocabulary.strings(node, "words"));
    }
}
