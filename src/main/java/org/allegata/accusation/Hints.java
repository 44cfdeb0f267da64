package org.allegata.accusation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allegata.accusation.model.Features;
import org.allegata.accusation.model.LinearModel;

/** The types worth asking about in a passage: those that a phrase names, and those that a term hints at. */
final class Hints {

    private final LinearModel cues;
    private final Map<String, Integer> cuesByType = new LinkedHashMap<>();

    Hints(LinearModel cues, Collection<String> types) {
        this.cues = cues;
        types.forEach(type -> cuesByType.put(type, cuesOf(type)));
    }

    /** What the terms that hint at a type have in common. */
    static int cuesOf(String type) {
        return Features.hash("cue", type);
    }

    Set<String> types(Passage passage, List<String> terms) {
        Set<String> types = new LinkedHashSet<>();
        passage.types().forEach(mention -> types.addAll(mention.types()));
        cuesByType.forEach((type, cuesOfType) -> {
            if (!types.contains(type) && hasCue(terms, cuesOfType)) {
                types.add(type);
            }
        });
        return types;
    }

    private boolean hasCue(List<String> terms, int cuesOfType) {
        for (String term : terms) {
            if (cues.weight(Features.hash(cuesOfType, term)) > 0) {
                return true;
            }
        }
        return false;
    }
}
