package org.allegata.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.allegata.accusation.AccusationType;
import org.allegata.accusation.RegisteredOrganisation;
import org.allegata.accusation.Vocabulary;
import org.allegata.search.Facet;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** How values are shown in a reader's language. */
public final class Labels {

    private final Vocabulary vocabulary;
    private final String language;
    private final Map<String, String> fixed;

    /** @param language a two- or three-letter code; where a label is missing in it, the English one is taken */
    public Labels(Vocabulary vocabulary, String language) {
        this.vocabulary = vocabulary;
        this.language = language;
        this.fixed = Fixed.IN_ALL_LANGUAGES.in(language);
    }

    public String language() {
        return language;
    }

    /** Whether a facet's labels are known only here, so that an index cannot find its values by them. */
    public static boolean areOurs(Facet facet) {
        return switch (facet) {
            case STATUS, RESPONSE, LANGUAGE -> true;
            case ORGANISATION, ACCUSER, ACCUSED, ACCUSATION, SOURCE -> false;
        };
    }

    /** A facet's value as people read it; itself where nothing is known about it. */
    public String of(Facet facet, String value) {
        return switch (facet) {
            case ORGANISATION, ACCUSER, ACCUSED -> party(value);
            case ACCUSATION -> type(value);
            case STATUS, RESPONSE -> fixed(value);
            case LANGUAGE -> languageName(value);
            case SOURCE -> value;
        };
    }

    /** The label of an accusation type, or the id of one that the vocabulary does not have (any more). */
    public String type(String id) {
        return vocabulary
                .type(id)
                .map((AccusationType type) -> type.label(language))
                .orElse(id);
    }

    /** The name of a body of the registry; a reserved party in words; any other name as it is. */
    public String party(String key) {
        return vocabulary
                .organisation(key)
                .map(RegisteredOrganisation::name)
                .orElseGet(() -> key.equals("unnamed") || key.equals("article") ? fixed(key) : key);
    }

    private String languageName(String code) {
        if (code.equals("unknown")) {
            return fixed(code);
        }
        return Locale.of(code).getDisplayLanguage(Locale.of(language));
    }

    private String fixed(String id) {
        return fixed.getOrDefault(id, id);
    }

    /** The labels outside the vocabularies. */
    private record Fixed(Map<String, Map<String, String>> byId) {

        static final Fixed IN_ALL_LANGUAGES = load();

        Map<String, String> in(String language) {
            Map<String, String> labels = new LinkedHashMap<>();
            byId.forEach((id, by) -> labels.put(id, by.getOrDefault(language, Objects.requireNonNull(by.get("en")))));
            return labels;
        }

        private static Fixed load() {
            try (InputStream in = Objects.requireNonNull(Labels.class.getResourceAsStream("labels.yaml"))) {
                Map<String, Map<String, String>> byId = new LinkedHashMap<>();
                new YAMLMapper()
                        .readTree(in)
                        .required("labels")
                        .valueStream()
                        .forEach(label -> byId.put(label.required("id").asString(), languages(label)));
                return new Fixed(byId);
            } catch (IOException e) {
                throw new UncheckedIOException("The labels cannot be read", e);
            }
        }

        private static Map<String, String> languages(JsonNode label) {
            Map<String, String> by = new LinkedHashMap<>();
            label.propertyStream()
                    .forEach(entry -> by.put(entry.getKey(), entry.getValue().asString()));
            return by;
        }
    }
}
