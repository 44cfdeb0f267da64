package org.allegata.opensearch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allegata.matching.TextAnalysis;
import org.allegata.search.Facet;

/** The names of the fields of an article's document, how the cluster indexes them, and the number of that form. */
final class Mapping {

    /** Raised whenever documents written before can no longer be read rightly, or hold readings that would be others today. */
    static final int SCHEMA = 6;

    /** The note in the mapping of an index with its schema's number. */
    static final String SCHEMA_NOTE = "schema";

    static final String ID = "id";

    /** The ids of all places with the article's text, its own included. */
    static final String PLACE_ID = "place_id";

    /** Which indexer wrote the article. */
    static final String OWNER = "owner";

    /** The whole article and its reading, which the cluster keeps and does not look into. */
    static final String STORED = "stored";

    static final String TITLE = "title";
    static final String TEXT = "text";

    /** The words of the title as written, to complete to. */
    static final String TITLE_WORD = "title_word";

    /** Days since 1970. */
    static final String PUBLISHED = "published";

    static final String SOURCE_WORDS = "source_words";
    static final String SOURCE_FOLDED = "source_folded";
    static final String URL_WORDS = "url_words";
    static final String LANGUAGE = "language";
    static final String ORGANISATION = "organisation";

    /** What near copies are likely to have in common: the bands of the text's sketch. */
    static final String COPY_BAND = "copy_band";

    /** The sketch itself, kept beside the stored article. */
    static final String COPY_SKETCH = "copy_sketch";

    static final String ACCUSATIONS = "accusations";

    /** Endings of a party's fields: the registry's id, the words of its name, and the name as one. */
    static final String PARTY_ID = ".id";

    static final String PARTY_WORDS = ".words";
    static final String PARTY_RESERVED = ".reserved";

    /** Of an accusation. */
    static final String ACCUSER = ACCUSATIONS + ".accuser";

    static final String ACCUSED = ACCUSATIONS + ".accused";
    static final String TYPE = ACCUSATIONS + ".type";
    static final String STATUS = ACCUSATIONS + ".status";
    static final String RESPONSE = ACCUSATIONS + ".response";

    /** Its position in the reading. */
    static final String POSITION = ACCUSATIONS + ".position";

    /** Accuser and accused as one. */
    static final String PAIR = ACCUSATIONS + ".pair";

    /** The first and last day of the event as a range of days since 1970; open ends are the least and greatest number. */
    static final String EVENT = ACCUSATIONS + ".event";

    static final String EVENT_FROM = ACCUSATIONS + ".event_from";
    static final String EVENT_TO = ACCUSATIONS + ".event_to";

    /** The least and the greatest day that the event names: where an end is open, the other end. */
    static final String EVENT_LEAST = ACCUSATIONS + ".event_least";

    static final String EVENT_GREATEST = ACCUSATIONS + ".event_greatest";

    /** The day on which the accusation's article was published. */
    static final String ACCUSATION_PUBLISHED = ACCUSATIONS + ".published";

    /** The value of a language that is not known. */
    static final String UNKNOWN = "unknown";

    /** The analysis that takes ready words apart. */
    static final String READY = "ready";

    /** A long word of a long-winded script, folded, stays below this. */
    private static final int LONGEST_TOKEN = 100_000;

    /** Accusations of one article: no more can be told with a hit, so an article with more is refused, and listed, in place of losing some of them. */
    static final int MOST_ACCUSATIONS = 10_000;

    private Mapping() {}

    /** The field of a title or text in one of its forms. */
    static String text(String text, String form) {
        return text + "." + form;
    }

    /** The field with the values that a facet counts, on articles. */
    static String counted(Facet facet) {
        return facet.ofAccusation() ? countedOnAccusation(facet) : "facet_" + facet.id();
    }

    /** The same on accusations, which carry what is counted of their articles too. */
    static String countedOnAccusation(Facet facet) {
        return ACCUSATIONS + ".facet_" + facet.id();
    }

    /** Settings and mapping of an empty index. */
    static Map<String, Object> index(Sizing sizing) {
        return Map.of(
                "settings",
                settings(sizing),
                "mappings",
                Map.of(
                        "dynamic",
                        "strict",
                        "_meta",
                        Map.of(SCHEMA_NOTE, SCHEMA),
                        "_source",
                        Map.of("includes", List.of(STORED, COPY_SKETCH, OWNER)),
                        "properties",
                        properties()));
    }

    private static Map<String, Object> settings(Sizing sizing) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("number_of_shards", sizing.shards());
        // Set right when the first load is over.
        settings.put("number_of_replicas", 0);
        settings.put("refresh_interval", "-1");
        settings.put("codec", "best_compression");
        settings.put("max_inner_result_window", MOST_ACCUSATIONS);
        settings.put("mapping", Map.of("nested_objects", Map.of("limit", MOST_ACCUSATIONS)));
        settings.put(
                "analysis",
                Map.of(
                        "tokenizer",
                        Map.of(
                                "places",
                                Map.of(
                                        "type",
                                        "char_group",
                                        "tokenize_on_chars",
                                        List.of(Tokens.NEXT),
                                        "max_token_length",
                                        LONGEST_TOKEN)),
                        "filter",
                        Map.of(
                                "same_place",
                                Map.of(
                                        "type",
                                        "pattern_capture",
                                        "preserve_original",
                                        false,
                                        "patterns",
                                        List.of("([^" + Tokens.SAME_PLACE + "]+)"))),
                        "analyzer",
                        Map.of(
                                READY,
                                Map.of("type", "custom", "tokenizer", "places", "filter", List.of("same_place")))));
        return settings;
    }

    private static Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(STORED, Map.of("type", "object", "enabled", false));
        properties.put(COPY_SKETCH, Map.of("type", "object", "enabled", false));
        List.of(ID, PLACE_ID, OWNER, SOURCE_FOLDED, LANGUAGE, COPY_BAND, TITLE_WORD)
                .forEach(field -> properties.put(field, keyword()));
        properties.put(PUBLISHED, Map.of("type", "integer"));
        properties.put(TITLE, Map.of("properties", forms()));
        properties.put(TEXT, Map.of("properties", forms()));
        properties.put(SOURCE_WORDS, words());
        properties.put(URL_WORDS, words());
        properties.put(ORGANISATION, Map.of("properties", Map.of("id", keyword(), "words", words())));
        for (Facet facet : Facet.values()) {
            if (!facet.ofAccusation()) {
                properties.put(counted(facet), keyword());
            }
        }
        properties.put(ACCUSATIONS, Map.of("type", "nested", "dynamic", "strict", "properties", ofAccusation()));
        return properties;
    }

    private static Map<String, Object> ofAccusation() {
        Map<String, Object> properties = new LinkedHashMap<>();
        Map<String, Object> party =
                Map.of("properties", Map.of("id", keyword(), "words", words(), "reserved", keyword()));
        properties.put(name(ACCUSER), party);
        properties.put(name(ACCUSED), party);
        List.of(TYPE, STATUS, RESPONSE, PAIR).forEach(field -> properties.put(name(field), keyword()));
        List.of(POSITION, EVENT_FROM, EVENT_TO, EVENT_LEAST, EVENT_GREATEST, ACCUSATION_PUBLISHED)
                .forEach(field -> properties.put(name(field), Map.of("type", "integer")));
        properties.put(name(EVENT), Map.of("type", "integer_range"));
        for (Facet facet : Facet.values()) {
            properties.put(name(countedOnAccusation(facet)), keyword());
        }
        return properties;
    }

    /** A field's name within its accusation. */
    static String name(String field) {
        return field.substring(ACCUSATIONS.length() + 1);
    }

    private static Map<String, Object> forms() {
        List<String> forms = new ArrayList<>(TextAnalysis.families());
        forms.add(TextAnalysis.EXACT);
        Map<String, Object> fields = new LinkedHashMap<>();
        forms.forEach(form -> fields.put(form, words()));
        return fields;
    }

    private static Map<String, Object> words() {
        return Map.of("type", "text", "analyzer", READY, "position_increment_gap", TextAnalysis.GAP);
    }

    private static Map<String, Object> keyword() {
        return Map.of("type", "keyword");
    }
}
