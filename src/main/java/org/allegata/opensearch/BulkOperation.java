package org.allegata.opensearch;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What is to be done with one document.
 *
 * @param lines as they are sent, each with its line break
 */
record BulkOperation(String id, List<byte[]> lines) {

    private static final byte[] LINE_BREAK = {'\n'};

    /** Adds the document, or replaces the one with its id. */
    static BulkOperation index(String id, JsonNode source) {
        return new BulkOperation(
                id, List.of(action("index", id), LINE_BREAK, Json.MAPPER.writeValueAsBytes(source), LINE_BREAK));
    }

    /** Removes the document with this id, if there is one. */
    static BulkOperation delete(String id) {
        return new BulkOperation(id, List.of(action("delete", id), LINE_BREAK));
    }

    int bytes() {
        return lines.stream().mapToInt(line -> line.length).sum();
    }

    private static byte[] action(String name, String id) {
        return Json.MAPPER.writeValueAsBytes(Map.of(name, Map.of("_id", id)));
    }
}
