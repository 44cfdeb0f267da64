package org.allegata.opensearch;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A question to the cluster.
 *
 * @param path with its parameters, from its slash
 * @param type of the body's content
 * @param body read anew each time that the question is asked
 * @param repeatable whether to ask it twice does the same as to ask it once
 * @param timeout within which it is answered or given up, all repetitions counted
 */
record ClusterRequest(
        String method, String path, String type, BodyPublisher body, boolean repeatable, Duration timeout) {

    /** Ends of paths where POST just reads, or does again what is done. */
    private static final Set<String> REPEATABLE_POSTS = Set.of(
            "_analyze",
            "_bulk",
            "_count",
            "_explain",
            "_flush",
            "_mget",
            "_msearch",
            "_refresh",
            "_search",
            "point_in_time");

    static ClusterRequest of(String method, String path, @Nullable JsonNode body, Duration timeout) {
        BodyPublisher publisher = body == null
                ? BodyPublishers.noBody()
                : BodyPublishers.ofByteArray(Json.MAPPER.writeValueAsBytes(body));
        return new ClusterRequest(method, path, "application/json", publisher, isRepeatable(method, path), timeout);
    }

    /** @param lines each with its line break; sent one after the other, without a copy */
    static ClusterRequest ofLines(String path, List<byte[]> lines, Duration timeout) {
        BodyPublisher publisher = BodyPublishers.ofByteArrays(lines);
        return new ClusterRequest("POST", path, "application/x-ndjson", publisher, isRepeatable("POST", path), timeout);
    }

    /** What is asked, for people: without parameters. */
    String what() {
        return method + " " + withoutParameters(path);
    }

    private static boolean isRepeatable(String method, String path) {
        String plain = withoutParameters(path);
        return switch (method) {
            case "GET", "HEAD" -> true;
            case "PUT", "DELETE" -> plain.contains("/_doc/");
            default -> REPEATABLE_POSTS.contains(plain.substring(plain.lastIndexOf('/') + 1));
        };
    }

    private static String withoutParameters(String path) {
        int question = path.indexOf('?');
        return question < 0 ? path : path.substring(0, question);
    }
}
