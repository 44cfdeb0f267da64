package org.allegata.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What plain words of a query name, and what articles are found by beside the words.
 *
 * @param words as typed
 * @param types the ids of the accusation types of this name
 * @param organisations the ids of the bodies of the registry of this name
 */
public record Concept(List<String> words, SortedSet<String> types, SortedSet<String> organisations) {

    public Concept {
        words = List.copyOf(words);
        types = Collections.unmodifiableSortedSet(new TreeSet<>(types));
        organisations = Collections.unmodifiableSortedSet(new TreeSet<>(organisations));
    }

    /** What an article that is read as such answers, one or the other: {@link Query.TypeIs}, {@link Query.Mentions}. */
    public List<Query> conditions() {
        List<Query> conditions = new ArrayList<>();
        if (!types.isEmpty()) {
            conditions.add(new Query.TypeIs(types));
        }
        if (!organisations.isEmpty()) {
            String asked = organisations.size() == 1 ? organisations.first() : String.join(" ", words);
            conditions.add(new Query.Mentions(new Query.Body(asked, organisations, false)));
        }
        return conditions;
    }
}
