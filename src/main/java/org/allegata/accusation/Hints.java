package org.allegata.accusation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.allegata.accusation.model.LinearModel;

/** The types worth asking about in a passage: those that a phrase names, and those that a term hints at. */
record Hints(LinearModel cues, Collection<String> allTypes) {

    Set<String> types(Passage passage, List<String> terms) {
        Set<String> types = new LinkedHashSet<>();
        passage.types().forEach(mention -> types.addAll(mention.types()));
        for (String type : allTypes) {
            if (!types.contains(type) && terms.stream().anyMatch(term -> cues.weight(Lessons.cue(type, term)) > 0)) {
                types.add(type);
            }
        }
        return types;
    }
}
