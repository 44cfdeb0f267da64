package org.allegata.accusation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The registry of organisations and the tree of accusation types, and how a name typed by someone finds its entries. */
public final class Vocabulary {

    private final Map<String, RegisteredOrganisation> organisations = new LinkedHashMap<>();
    private final Map<String, AccusationType> types = new LinkedHashMap<>();
    private final Map<String, Set<String>> organisationsByName = new LinkedHashMap<>();
    private final Map<String, Set<String>> typesByName = new LinkedHashMap<>();

    public Vocabulary(Collection<RegisteredOrganisation> organisations, Collection<AccusationType> types) {
        organisations.forEach(this::add);
        types.forEach(this::add);
    }

    /** The vocabulary that comes with the program. */
    public static Vocabulary load() {
        Map<String, Map<String, String>> definitions = new LinkedHashMap<>();
        entries("type-definitions.yaml", "definitions")
                .forEach(node -> definitions.put(node.required("id").asString(), byLanguage(node.required("is"))));
        TypeNouns nouns = TypeNouns.load();
        return new Vocabulary(
                entries("organisations.yaml", "organisations")
                        .map(Vocabulary::organisation)
                        .toList(),
                entries("accusation-types.yaml", "accusationTypes")
                        .map(node -> type(node, definitions, nouns))
                        .toList());
    }

    public Collection<RegisteredOrganisation> organisations() {
        return List.copyOf(organisations.values());
    }

    public Collection<AccusationType> types() {
        return List.copyOf(types.values());
    }

    public Optional<RegisteredOrganisation> organisation(String id) {
        return Optional.ofNullable(organisations.get(id));
    }

    public Optional<AccusationType> type(String id) {
        return Optional.ofNullable(types.get(id));
    }

    /** The ids of all bodies with this id, name or alias; several where an alias is shared, none where it is unknown. */
    public Set<String> organisationsNamed(String name) {
        return organisationsByName.getOrDefault(Names.fold(name), Set.of());
    }

    /** The ids of all types with this id, label or synonym, in any language. */
    public Set<String> typesNamed(String name) {
        return typesByName.getOrDefault(Names.fold(name), Set.of());
    }

    /** A body and all that belong to it, at any depth. */
    public Set<String> withParts(String organisationId) {
        Set<String> all = new LinkedHashSet<>(List.of(organisationId));
        boolean grown = true;
        while (grown) {
            grown = organisations.values().stream()
                    .filter(body -> body.parent() != null && all.contains(body.parent()))
                    .map(body -> all.add(body.id()))
                    .reduce(false, Boolean::logicalOr);
        }
        return all;
    }

    /** A type and all above it, itself first. */
    public List<String> lineage(String typeId) {
        return Stream.iterate(typeId, Objects::nonNull, this::parentOf).toList();
    }

    private @Nullable String parentOf(String typeId) {
        AccusationType type = types.get(typeId);
        return type == null ? null : type.parent();
    }

    private void add(RegisteredOrganisation body) {
        organisations.put(body.id(), body);
        Stream.of(List.of(body.id(), body.name()), body.aliases(), body.ambiguousAliases())
                .flatMap(List::stream)
                .forEach(name -> name(organisationsByName, name, body.id()));
    }

    private void add(AccusationType type) {
        types.put(type.id(), type);
        Stream.of(List.of(type.id()), type.labels().values(), type.synonyms())
                .flatMap(Collection::stream)
                .forEach(name -> name(typesByName, name, type.id()));
    }

    private static void name(Map<String, Set<String>> index, String name, String id) {
        index.computeIfAbsent(Names.fold(name), key -> new LinkedHashSet<>()).add(id);
    }

    static Stream<JsonNode> entries(String resource, String list) {
        return root(resource).required(list).valueStream();
    }

    static JsonNode root(String resource) {
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(resource), resource)) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The vocabulary " + resource + " cannot be read", e);
        }
    }

    private static RegisteredOrganisation organisation(JsonNode node) {
        return new RegisteredOrganisation(
                node.required("id").asString(),
                node.required("name").asString(),
                Kind.of(node.required("kind").asString()).orElseThrow(),
                optional(node, "parent"),
                optional(node, "country"),
                strings(node, "aliases"),
                strings(node, "ambiguousAliases"));
    }

    private static AccusationType type(JsonNode node, Map<String, Map<String, String>> definitions, TypeNouns nouns) {
        String id = node.required("id").asString();
        Map<String, String> labels = byLanguage(node.required("label"));
        return new AccusationType(
                id,
                optional(node, "parent"),
                labels,
                definitions.getOrDefault(id, Map.of()),
                strings(node, "forms"),
                nouns.besides(labels, id),
                strings(node, "legal"),
                strings(node, "verbForms"),
                strings(node, "ambiguousForms"));
    }

    private static Map<String, String> byLanguage(JsonNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.propertyStream()
                .forEach(text -> texts.put(text.getKey(), text.getValue().asString()));
        return texts;
    }

    private static @Nullable String optional(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asString() : null;
    }

    static List<String> strings(JsonNode node, String field) {
        List<String> values = new ArrayList<>();
        node.path(field).valueStream().map(JsonNode::asString).forEach(values::add);
        return values;
    }
}
