package org.allegata.accusation;

import java.util.List;
import java.util.stream.Stream;

/**
 * A phrase that names accusation types: the words from {@code first} up to but not including {@code end}.
 *
 * @param verb whether it is a verb, whose subject did it
 * @param sure whether it counts by itself; else only where a frame asks for what somebody is accused of
 */
record TypeMention(int first, int end, List<String> types, boolean verb, boolean sure) {

    /** The same with what another says of the same words. */
    TypeMention with(TypeMention other) {
        List<String> all =
                Stream.concat(types.stream(), other.types.stream()).distinct().toList();
        return new TypeMention(first, end, all, verb, sure || other.sure);
    }
}
