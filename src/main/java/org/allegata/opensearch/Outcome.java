package org.allegata.opensearch;

import tools.jackson.databind.JsonNode;

/** What came of asking one node once. */
sealed interface Outcome permits Outcome.Answered, Outcome.Refused, Fault {

    /** @param body missing where the answer has none */
    record Answered(JsonNode body) implements Outcome {}

    /** The question itself is at fault. */
    record Refused(ServerError error) implements Outcome {}
}
