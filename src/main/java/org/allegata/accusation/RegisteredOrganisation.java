package org.allegata.accusation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body of the registry.
 *
 * @param id permanent; appears in addresses and queries
 * @param parent the id of the body it belongs to, or null
 * @param country a two-letter code, or null
 * @param ambiguousAliases names that also mean something else and count only with a second cue
 */
public record RegisteredOrganisation(
        String id,
        String name,
        Kind kind,
        @Nullable String parent,
        @Nullable String country,
        List<String> aliases,
        List<String> ambiguousAliases) {

    public RegisteredOrganisation {
        aliases = List.copyOf(aliases);
        ambiguousAliases = List.copyOf(ambiguousAliases);
    }
}
