package org.allegata.answer;

import java.util.List;
import org.allegata.search.Difference;

/**
 * A known way in which an answer may be another than the query language says.
 *
 * @param id its name, for programs
 * @param reason what it means, as a sentence
 */
public record WarningAnswer(String id, String reason) {

    public static List<WarningAnswer> of(List<Difference> differences) {
        return differences.stream()
                .map(difference -> new WarningAnswer(difference.id(), difference.reason()))
                .toList();
    }
}
