package org.allegata.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of a vocabulary. */
public sealed interface VocabularyAnswer {

    /** The tree of accusation types, each with the type above it. */
    record Types(String language, List<Type> accusationTypes) implements VocabularyAnswer {
        public Types {
            accusationTypes = List.copyOf(accusationTypes);
        }
    }

    /** A type; {@code legal} says where the act is defined, {@code definition} what it is, in a sentence. */
    record Type(
            String id,
            @Nullable String parent,
            String label,
            List<String> synonyms,
            List<String> legal,
            String definition) {
        public Type {
            synonyms = List.copyOf(synonyms);
            legal = List.copyOf(legal);
        }
    }

    /** The registry of organisations. */
    record Organisations(List<Organisation> organisations) implements VocabularyAnswer {
        public Organisations {
            organisations = List.copyOf(organisations);
        }
    }

    /** A body of the registry. */
    record Organisation(
            String id,
            String name,
            String kind,
            @Nullable String parent,
            @Nullable String country,
            List<String> aliases,
            List<String> ambiguousAliases) {
        public Organisation {
            aliases = List.copyOf(aliases);
            ambiguousAliases = List.copyOf(ambiguousAliases);
        }
    }
}
