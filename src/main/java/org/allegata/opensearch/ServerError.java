package org.allegata.opensearch;

import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Why the server says no, to a question or to one document of many.
 *
 * @param status of HTTP
 * @param type the server's name for it, such as {@code mapper_parsing_exception}; empty where it gives none
 * @param text its sentences, from the outermost to the cause
 */
record ServerError(int status, String type, String text) {

    private static final int OVERLOADED = 429;

    /** @param error what the server gives as {@code error}: an object, a plain sentence or nothing */
    static ServerError of(int status, JsonNode error) {
        if (!error.isObject()) {
            return new ServerError(status, "", error.asString(""));
        }
        Set<String> sentences = new LinkedHashSet<>();
        collect(error, sentences);
        collect(error.path("root_cause").path(0), sentences);
        boolean outOfMemory =
                isOutOfMemory(error) || isOutOfMemory(error.path("root_cause").path(0));
        return new ServerError(
                outOfMemory ? OVERLOADED : status, error.path("type").asString(""), String.join(": ", sentences));
    }

    /** A node that has no memory for a question right now says 429 by itself, but 500 where another exception wraps that one. */
    private static boolean isOutOfMemory(JsonNode error) {
        for (JsonNode cause = error; cause.isObject(); cause = cause.path("caused_by")) {
            if (cause.path("type").asString("").equals("circuit_breaking_exception")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the same may be answered later, without anybody doing anything. */
    boolean isPassing() {
        return status == 429 || status >= 502 && status <= 504;
    }

    /** The index is closed to everybody: for a full disk, a cluster without a manager, or by somebody's order. */
    boolean isBlock() {
        return type.equals("cluster_block_exception");
    }

    /** Whether no document could be written there, whatever it is. */
    boolean isOfIndex() {
        return isBlock()
                || status == 401
                || status == 403
                || type.equals("index_not_found_exception")
                || type.equals("index_closed_exception");
    }

    /** What a person can do about it, as a sentence. */
    String advice() {
        if (isFullDisk()) {
            return "A disk is nearly full, so the cluster lets nothing be written; free some space or add a node.";
        }
        return switch (status) {
            case 401 -> "Give the right user and password, or API key.";
            case 403 ->
                isBlock()
                        ? "Somebody made the index read-only; take the block from it."
                        : "Give the user the right to do this.";
            case 429 -> "The cluster is overloaded; try again later, or give it more nodes.";
            case 502, 503, 504 -> "Look at the health of the cluster (is it red?): a part of it is missing.";
            default -> "The server's log says more.";
        };
    }

    /** What it says, and the advice, as sentences. */
    String withAdvice() {
        return text.replaceFirst("\\.$", "") + ". " + advice();
    }

    /** Nothing is written, but deleting goes on. */
    boolean isFullDisk() {
        return isBlock() && text.contains("read-only-allow-delete");
    }

    private static void collect(JsonNode error, Set<String> sentences) {
        for (JsonNode cause = error; cause.isObject(); cause = cause.path("caused_by")) {
            String sentence = cause.path("reason").asString("");
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
        }
    }
}
