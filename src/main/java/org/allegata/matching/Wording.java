package org.allegata.matching;

import java.util.List;
import java.util.stream.Stream;
import org.allegata.query.Query.InText;

/**
 * A condition on the words of a text, with what it may be written as too.
 *
 * @param alsoWritten other spellings of a name, each of one or several words that stand as they are
 */
public record Wording(InText condition, List<String> alsoWritten) {

    public Wording {
        alsoWritten = List.copyOf(alsoWritten);
    }

    /** What it looks for in texts of whatever language: in each by that language's rules. */
    public Stream<Sequence> sequences() {
        return TextAnalysis.families().stream()
                .flatMap(family -> sequences(family).stream())
                .distinct();
    }

    /** What it looks for in texts of a language; nothing where it has no word. */
    public List<Sequence> sequences(String family) {
        return Stream.concat(
                        Sequence.of(condition, family).stream(),
                        alsoWritten.stream().flatMap(spelling -> Sequence.exact(spelling).stream()))
                .distinct()
                .toList();
    }
}
