package org.allegata.article;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads one JSON object with the fields of an article; others are passed over, whatever they hold. */
final class JsonEntry {

    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(ArticleReader.MAX_TEXT)
                    .maxNameLength(1 << 20)
                    .build())
            // What other programs write although the standard forbids it.
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    /** What the object says; without text and title it is no article. */
    Draft read(Slice slice) throws RefusedException {
        try {
            return read(json.createParser(ObjectReadContext.empty(), slice.bytes(), 0, slice.length()));
        } catch (StreamConstraintsException e) {
            throw new RefusedException(
                    "nested more than 500 deep, or with a text longer than " + ArticleReader.MAX_TEXT_IN_WORDS);
        } catch (JacksonException e) {
            if (!Decoding.isUtf8(slice.bytes(), slice.length())) {
                return readOtherEncoding(slice);
            }
            throw new RefusedException(reason(e));
        }
    }

    private Draft readOtherEncoding(Slice slice) throws RefusedException {
        try {
            String decoded = Decoding.decode(Arrays.copyOf(slice.bytes(), slice.length()));
            return read(json.createParser(ObjectReadContext.empty(), decoded));
        } catch (JacksonException e) {
            throw new RefusedException(reason(e));
        }
    }

    private static Draft read(JsonParser opened) throws RefusedException {
        try (JsonParser parser = opened) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new RefusedException("no JSON object");
            }
            Map<Field, String> fields = new EnumMap<>(Field.class);
            String text = "";
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                String value = value(name, parser);
                if (value != null && name.equals("text")) {
                    text = Cleaning.clean(value);
                } else if (value != null) {
                    note(name, value, fields);
                }
            }
            if (parser.nextToken() != null) {
                throw new RefusedException("something follows the JSON object");
            }
            return new Draft(fields, text);
        }
    }

    /** The value of a field of ours as text; null where it is another field, or not given. */
    private static @Nullable String value(String name, JsonParser parser) throws RefusedException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            parser.skipChildren();
            if (name.equals("text") || name.equals("title")) {
                throw new RefusedException("\"" + name + "\" is no string");
            }
            return null;
        }
        boolean ours = name.equals("text") || name.equals("published") || field(name) != null;
        return ours && token != JsonToken.VALUE_NULL ? parser.getString() : null;
    }

    private static void note(String name, String value, Map<Field, String> fields) {
        Field field = field(name);
        if (value.isBlank()) {
            return;
        } else if (field != null) {
            fields.put(field, value);
        } else {
            fields.putIfAbsent(Field.DATE, value);
        }
    }

    private static @Nullable Field field(String name) {
        return switch (name) {
            case "id" -> Field.ID;
            case "title" -> Field.TITLE;
            case "date" -> Field.DATE;
            case "source" -> Field.SOURCE;
            case "url" -> Field.URL;
            case "language" -> Field.LANGUAGE;
            default -> null;
        };
    }

    private static String reason(JacksonException e) {
        String message = e.getOriginalMessage().lines().findFirst().orElse("");
        String place =
                e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
        return "no valid JSON" + place + ": " + TitleOfText.shortened(Cleaning.clean(message), 200);
    }
}
