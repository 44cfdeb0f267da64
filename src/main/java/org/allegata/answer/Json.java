package org.allegata.answer;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** How answers are printed as JSON, and JSON is read. */
public final class Json {

    /** Immutable and shared. Keeps the order of components, writes days as text, refuses a name given twice. */
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    /** The answer on one line, without a line break at its end. */
    public static String line(Object answer) {
        return MAPPER.writeValueAsString(answer);
    }

    /** The answer in UTF-8. */
    public static byte[] bytes(Object answer) {
        return MAPPER.writeValueAsBytes(answer);
    }
}
