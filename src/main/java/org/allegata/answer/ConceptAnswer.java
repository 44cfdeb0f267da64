package org.allegata.answer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What plain words of a query name; articles read as such are found too.
 *
 * @param text the words as typed
 */
public record ConceptAnswer(String text, List<TypeAnswer> types, List<PartyAnswer> organisations) {

    public ConceptAnswer {
        types = List.copyOf(types);
        organisations = List.copyOf(organisations);
    }

    /** All that is named, for people. */
    public String names() {
        return Stream.concat(
                        types.stream().map(TypeAnswer::label),
                        organisations.stream().map(PartyAnswer::name))
                .collect(Collectors.joining(", "));
    }
}
