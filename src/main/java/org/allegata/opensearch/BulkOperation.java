package org.allegata.opensearch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What is to be done with one document.
 *
 * @param lines as they are sent, each with its line break
 * @param isToLookAt whether it must first be seen what stands there
 */
record BulkOperation(String id, List<byte[]> lines, boolean isToLookAt) {

    private static final byte[] LINE_BREAK = {'\n'};

    /** Adds the document, or replaces the one with its id. */
    static BulkOperation index(String id, JsonNode source) {
        return new BulkOperation(id, lines("index", Map.of("_id", id), Json.MAPPER.writeValueAsBytes(source)), false);
    }

    /** Adds the document; a conflict where there is one with its id. */
    static BulkOperation create(String id, JsonNode source) {
        return new BulkOperation(id, lines("create", Map.of("_id", id), Json.MAPPER.writeValueAsBytes(source)), false);
    }

    /** Removes the document with this id, if there is one. */
    static BulkOperation delete(String id) {
        return new BulkOperation(id, lines("delete", Map.of("_id", id)), false);
    }

    BulkOperation toLookAt() {
        return new BulkOperation(id, lines, true);
    }

    /** The same where nothing stands there; a conflict where something does by then. */
    BulkOperation onNothing() {
        return new BulkOperation(id, lines("create", Map.of("_id", id), source()), false);
    }

    /** The same on the state that was seen; a conflict where there is another by then. */
    BulkOperation on(long sequence, long term) {
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("_id", id);
        seen.put("if_seq_no", sequence);
        seen.put("if_primary_term", term);
        return new BulkOperation(id, isDelete() ? lines("delete", seen) : lines("index", seen, source()), false);
    }

    boolean isDelete() {
        return lines.size() == 2;
    }

    int bytes() {
        return lines.stream().mapToInt(line -> line.length).sum();
    }

    private byte[] source() {
        return lines.get(2);
    }

    private static List<byte[]> lines(String action, Map<String, ?> on) {
        return List.of(Json.MAPPER.writeValueAsBytes(Map.of(action, on)), LINE_BREAK);
    }

    private static List<byte[]> lines(String action, Map<String, ?> on, byte[] source) {
        return List.of(Json.MAPPER.writeValueAsBytes(Map.of(action, on)), LINE_BREAK, source, LINE_BREAK);
    }
}
