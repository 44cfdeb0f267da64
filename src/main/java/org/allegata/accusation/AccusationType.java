package org.allegata.accusation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree of accusation types.
 *
 * @param id permanent; appears in addresses and queries
 * @param parent the id of the node above, or null at the top
 * @param labels by language code; English is always there
 * @param definitions what it is, in a sentence, by language code; English is there if any is
 * @param synonyms noun forms that name the type, in English
 * @param nouns the same in other languages, by language code, for people to read
 * @param legal where the act is defined
 * @param verbForms what says in a verb that somebody did it
 * @param ambiguousForms nouns and verbs that also mean something else and count only with a second cue
 */
public record AccusationType(
        String id,
        @Nullable String parent,
        Map<String, String> labels,
        Map<String, String> definitions,
        List<String> synonyms,
        Map<String, List<String>> nouns,
        List<String> legal,
        List<String> verbForms,
        List<String> ambiguousForms) {

    public AccusationType {
        labels = Map.copyOf(labels);
        definitions = Map.copyOf(definitions);
        synonyms = List.copyOf(synonyms);
        nouns = Map.copyOf(nouns);
        legal = List.copyOf(legal);
        verbForms = List.copyOf(verbForms);
        ambiguousForms = List.copyOf(ambiguousForms);
    }

    /** A type that is known by its labels and synonyms only. */
    public AccusationType(
            String id, @Nullable String parent, Map<String, String> labels, List<String> synonyms, List<String> legal) {
        this(id, parent, labels, Map.of(), synonyms, Map.of(), legal, List.of(), List.of());
    }

    /** The label in a language, else in English. */
    public String label(String language) {
        String label = labels.get(language);
        return label != null ? label : Objects.requireNonNull(labels.get("en"));
    }

    /** The definition in a language, else in English; empty where there is none. */
    public String definition(String language) {
        return definitions.getOrDefault(language, definitions.getOrDefault("en", ""));
    }

    /** Its other names in a language; empty where none are known. */
    public List<String> synonyms(String language) {
        return language.equals("en") ? synonyms : nouns.getOrDefault(language, List.of());
    }
}
