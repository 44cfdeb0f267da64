package org.allegata.lucene;

import java.util.List;
import java.util.stream.Stream;
import org.allegata.query.Query.InText;

/**
 * A condition on the words of a text, with what it may be written as too.
 *
 * @param alsoWritten other spellings of a name, each of one or several words that stand as they are
 */
record Wording(InText condition, List<String> alsoWritten) {

    Wording {
        alsoWritten = List.copyOf(alsoWritten);
    }

    /** What it looks for in texts of a language; nothing where it has no word. */
    List<Sequence> sequences(String family) {
        return Stream.concat(
                        Sequence.of(condition, family).stream(),
                        alsoWritten.stream().flatMap(spelling -> Sequence.exact(spelling).stream()))
                .distinct()
                .toList();
    }
}
