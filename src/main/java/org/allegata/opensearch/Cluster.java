package org.allegata.opensearch;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Asks a cluster over HTTP; may be used from any thread. Questions go to its nodes in turn, and those that may be asked again to another where one
 * does not answer.
 *
 * <p>All methods throw {@link ClusterFaultException} with a sentence for people where no node gives an answer in time, and {@link
 * RefusedByClusterException} where the question itself is refused (404, 400, 409 and the like).
 */
final class Cluster implements AutoCloseable {

    private final ClusterSettings settings;
    private final NodeClient client;
    private final NodeOrder order;

    Cluster(ClusterSettings settings) {
        this.settings = settings;
        this.client = new NodeClient(settings);
        this.order = new NodeOrder(settings.urls());
    }

    /** The cluster in words, for messages. */
    String where() {
        return settings.where();
    }

    /** @param path with its parameters, from its slash */
    JsonNode ask(String method, String path, @Nullable JsonNode body) {
        return ask(ClusterRequest.of(method, path, body, settings.timeout()));
    }

    /** Posts lines of JSON, each with its line break, as {@code _bulk} and {@code _msearch} want them. */
    JsonNode askLines(String path, List<byte[]> lines) {
        return askLines(path, lines, settings.timeout());
    }

    JsonNode askLines(String path, List<byte[]> lines, Duration timeout) {
        return ask(ClusterRequest.ofLines(path, lines, timeout));
    }

    /** Within which each question is answered or given up. */
    Duration timeout() {
        return settings.timeout();
    }

    /** Posts a search; the answer is always that of all shards. */
    JsonNode search(String path, JsonNode body) {
        String separator = path.contains("?") ? "&" : "?";
        JsonNode answer = ask("POST", path + separator + "allow_partial_search_results=false", body);
        checkWhole(answer);
        return answer;
    }

    /** @throws ClusterFaultException if the answer to a search leaves out what some shards hold */
    void checkWhole(JsonNode answer) {
        if (answer.path("timed_out").asBoolean(false)) {
            throw partial("it was cut off when its time was over");
        }
        JsonNode shards = answer.path("_shards");
        if (shards.path("failed").asInt(0) > 0) {
            ServerError error =
                    ServerError.of(200, shards.path("failures").path(0).path("reason"));
            throw partial(shards.path("failed").asInt() + " of "
                    + shards.path("total").asInt() + " shards failed (" + error.text() + ")");
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private JsonNode ask(ClusterRequest request) {
        Attempts attempts = new Attempts(request, order.next());
        while (true) {
            switch (client.ask(attempts.node(), request, attempts.longest())) {
                case Outcome.Answered answered -> {
                    return answered.body();
                }
                case Outcome.Refused refused -> throw new RefusedByClusterException(where(), refused.error());
                case Fault fault -> {
                    order.failed(fault.node());
                    attempts.after(fault);
                }
            }
        }
    }

    private ClusterFaultException partial(String why) {
        return new ClusterFaultException(
                "OpenSearch at " + where() + " answered a search only in part: " + why
                        + ". Try again; look at the health of the cluster.",
                true);
    }
}
