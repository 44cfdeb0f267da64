package org.allegata.article;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of its article in JSON-LD, the form that search engines ask for; each part may be missing. */
record LinkedFacts(
        @Nullable String headline,
        @Nullable String published,
        @Nullable String publisher) {

    private static final LinkedFacts NONE = new LinkedFacts(null, null, null);
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Of the first object in the page that has a day of publication. */
    static LinkedFacts of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            LinkedFacts facts = in(script.data());
            if (facts != NONE) {
                return facts;
            }
        }
        return NONE;
    }

    private static LinkedFacts in(String json) {
        try {
            return in(JSON.readTree(json));
        } catch (JacksonException e) {
            // Pages break their own JSON-LD often; it is one source of several.
            return NONE;
        }
    }

    private static LinkedFacts in(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            JsonNode node = open.poll();
            if (node.path("datePublished").isString()) {
                return new LinkedFacts(
                        string(node.path("headline")),
                        string(node.path("datePublished")),
                        string(node.path("publisher").path("name")));
            }
            // The article stands at the top, in a list, or in a graph; comments and videos deeper down have days of
            // their own.
            (node.isArray() ? node : node.path("@graph")).forEach(open::add);
        }
        return NONE;
    }

    private static @Nullable String string(JsonNode node) {
        return node.isString() ? node.stringValue() : null;
    }
}
