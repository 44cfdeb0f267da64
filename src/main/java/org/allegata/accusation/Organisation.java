package org.allegata.accusation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A collective actor that an article names.
 *
 * @param id the registry's id, or null for a name found in the text only
 * @param name the registry's name, else the fullest form in the article
 * @param forms the exact strings used for it in this article, the first used first, without repeats
 * @param mentions where it is named, in order
 */
public record Organisation(@Nullable String id, String name, Kind kind, List<String> forms, List<Mention> mentions) {

    public Organisation {
        forms = List.copyOf(forms);
        mentions = List.copyOf(mentions);
    }

    /** What stands for this organisation in facets and filters: the registry's id, else the name as shown. */
    public String key() {
        return id != null ? id : name;
    }
}
