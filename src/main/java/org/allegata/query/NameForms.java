package org.allegata.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.accusation.Names;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The names of {@code name-variants.yaml}: by each way to type one, all ways to write it. */
final class NameForms {

    private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019\u02BC\u02BE\u02BF`]");

    private final Map<String, List<String>> byKey = new HashMap<>();
    private final Set<String> noNames = new HashSet<>();
    private final StopWords stopWords = StopWords.load();

    private NameForms() {}

    static NameForms load() {
        NameForms forms = new NameForms();
        try (InputStream in = Objects.requireNonNull(NameForms.class.getResourceAsStream("name-variants.yaml"))) {
            forms.read(new YAMLMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The variants of names cannot be read", e);
        }
        return forms;
    }

    private void read(JsonNode root) {
        noNames.addAll(strings(root.required("noNames")));
        read(root, "spellings", Stream::of, Stream::of);
        read(root, "articleNames", NameForms::withArticle, NameForms::withArticle);
        read(root, "dinNames", ArabicNames::withDin, ArabicNames::typedWithDin);
        read(root, "abdNames", ArabicNames::withAbd, ArabicNames::typedWithAbd);
    }

    private void read(
            JsonNode root,
            String list,
            Function<String, Stream<String>> written,
            Function<String, Stream<String>> typed) {
        root.required(list).valueStream().map(NameForms::strings).forEach(names -> {
            List<String> all = each(names, written).toList();
            each(names, typed).forEach(form -> put(key(form), all));
        });
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static Stream<String> each(List<String> names, Function<String, Stream<String>> forms) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).flatMap(forms);
    }

    private static Stream<String> withArticle(String name) {
        return Stream.concat(Stream.of(name), ArabicNames.joinedWithArticle(name));
    }

    private void put(String key, List<String> all) {
        byKey.put(key, all);
        String asked = Stream.of(key.split(" "))
                .filter(word -> !stopWords.contains(word))
                .collect(Collectors.joining(" "));
        if (asked.contains(" ")) {
            byKey.put(asked, all);
        }
    }

    /** How spellings are compared: without case, accents, apostrophes, and with blanks for hyphens. */
    static String key(String typed) {
        return Names.fold(APOSTROPHES.matcher(typed).replaceAll(""));
    }

    /** All ways to write the name with this key; empty where it is not known. */
    List<String> of(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** Whether this means something else and so is never a way to write a name. */
    boolean isNoName(String form) {
        return noNames.contains(form);
    }
}
