package org.allegata.opensearch;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Does what a bulk request asks, on a map, but for the documents that a rule rejects. */
final class FakeBulk implements FakeNode.Part {

    static final ServerError DONE = new ServerError(200, "", "");
    static final ServerError BUSY = new ServerError(429, "rejected_execution_exception", "The queue is full.");

    private final Map<String, JsonNode> documents = new ConcurrentHashMap<>();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger mostRunning = new AtomicInteger();
    private final Function<String, ServerError> rule;

    /** @param rule what is said to the action on a document with an id; {@link #DONE} if it is done */
    FakeBulk(Function<String, ServerError> rule) {
        this.rule = rule;
    }

    Map<String, JsonNode> documents() {
        return documents;
    }

    /** How many requests were on their way at the same time. */
    int mostRunning() {
        return mostRunning.get();
    }

    @Override
    public void play(HttpExchange exchange, String body) throws IOException {
        mostRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
        try {
            FakeNode.answer(200, answer(body)).play(exchange, body);
        } finally {
            running.decrementAndGet();
        }
    }

    /** Does what is asked and then breaks off, as a node does that dies before it can say so. */
    FakeNode.Part brokenOff() {
        return (exchange, body) -> {
            answer(body);
            FakeNode.breakOff().play(exchange, body);
        };
    }

    /** Ids in the order of a request's actions. */
    static List<String> ids(String body) {
        List<String> ids = new ArrayList<>();
        for (var lines = body.lines().iterator(); lines.hasNext(); ) {
            JsonNode action = Json.MAPPER.readTree(lines.next());
            ids.add(action.iterator().next().path("_id").asString());
            if (action.has("index")) {
                lines.next();
            }
        }
        return ids;
    }

    private String answer(String body) {
        ObjectNode answer = Json.MAPPER.createObjectNode().put("errors", false);
        ArrayNode items = answer.putArray("items");
        for (var lines = body.lines().iterator(); lines.hasNext(); ) {
            JsonNode action = Json.MAPPER.readTree(lines.next());
            String name = action.has("index") ? "index" : "delete";
            String id = action.path(name).path("_id").asString();
            JsonNode source = name.equals("index") ? Json.MAPPER.readTree(lines.next()) : null;
            ServerError said = rule.apply(id);
            ObjectNode item = items.addObject().putObject(name).put("status", said.status());
            if (!said.equals(DONE)) {
                answer.put("errors", true);
                item.putObject("error").put("type", said.type()).put("reason", said.text());
            } else if (source == null) {
                documents.remove(id);
            } else {
                documents.put(id, source);
            }
        }
        return answer.toString();
    }
}
