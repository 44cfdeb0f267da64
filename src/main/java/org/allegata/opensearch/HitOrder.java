package org.allegata.opensearch;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.allegata.search.CursorExpiredException;
import org.allegata.search.SearchRequest.Sort;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The order of articles, and how the place where a page ended is written into a cursor and read back. */
final class HitOrder {

    private HitOrder() {}

    /** Ties are broken by id; what has no date comes last, whichever way dates run. */
    static List<Map<String, Object>> of(Sort sort) {
        return List.of(
                switch (sort) {
                    case RELEVANCE -> Map.of("_score", Map.of("order", "desc"));
                    case NEWEST -> byDate("desc");
                    case OLDEST -> byDate("asc");
                },
                Map.of(Mapping.ID, Map.of("order", "asc")));
    }

    private static Map<String, Object> byDate(String order) {
        return Map.of(Mapping.PUBLISHED, Map.of("order", order, "missing", "_last"));
    }

    /**
     * Where a page ended.
     *
     * @param wordsRequired the number of words that its hits had to have
     * @param article the sort key of its last article
     * @param position of its last accusation in that article, or -1 where hits are articles
     */
    record Key(int wordsRequired, List<Object> article, int position) {

        String id() {
            return String.valueOf(article.getLast());
        }

        String write() {
            byte[] json = Json.MAPPER.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
        }

        /** @throws CursorExpiredException if the key is none that this index wrote */
        static Key read(String key) {
            try {
                Key read = Json.MAPPER.readValue(Base64.getUrlDecoder().decode(key), Key.class);
                if (read.article() == null || read.article().size() != 2) {
                    throw new CursorExpiredException();
                }
                return read;
            } catch (IllegalArgumentException | JacksonException e) {
                throw new CursorExpiredException();
            }
        }
    }

    /** The sort key of a hit. */
    static List<Object> keyOf(JsonNode hit) {
        return hit.path("sort").valueStream().map(HitOrder::value).toList();
    }

    private static Object value(JsonNode value) {
        return value.isNumber() ? value.numberValue() : value.asString();
    }
}
