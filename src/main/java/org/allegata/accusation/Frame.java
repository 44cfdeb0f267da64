package org.allegata.accusation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A word that links an accuser, an accused and what for, with the role of each of its grammatical places. The file {@code frames.yaml} says what
 * each field means; every frame carries sentences that it must match and ones that it must not.
 */
record Frame(
        String id,
        Tongue tongue,
        boolean accents,
        boolean courtOnly,
        boolean verbFirst,
        List<String> cues,
        Set<String> participles,
        Set<String> complements,
        boolean explicit,
        Set<String> outright,
        boolean noun,
        Set<String> verbs,
        @Nullable Role subject,
        @Nullable Role object,
        Map<String, Role> after,
        Map<String, Role> once,
        Map<String, Role> later,
        DefaultAccuser accuser,
        List<String> defaultTypes,
        Status status,
        Response response,
        List<String> examples,
        List<String> counterexamples) {

    enum Role {
        ACCUSER,
        ACCUSED,
        ACTS,
        /** Known, and nothing to us. */
        NONE
    }

    /** Who accuses where no phrase has that role. */
    enum DefaultAccuser {
        UNNAMED,
        /** Whoever says the sentence; the article where nobody does. */
        SOURCE,
        /** A court or prosecutor named in the sentence. */
        COURT,
        /** The authority that says the sentence, or the only prosecutors of the article. */
        PROSECUTOR,
        /** The accused: who admits a wrong tells of himself. */
        SELF
    }

    /** All frames of a language. */
    static List<Frame> load(Tongue tongue) {
        return all().filter(frame -> frame.tongue() == tongue).toList();
    }

    static Stream<Frame> all() {
        return Vocabulary.entries("frames.yaml", "frames").map(Frame::of);
    }

    private static Frame of(JsonNode node) {
        return new Frame(
                node.required("id").asString(),
                Tongue.of(node.path("language").asString("")),
                node.path("accents").asBoolean(false),
                node.path("courtOnly").asBoolean(false),
                node.path("verbFirst").asBoolean(false),
                Vocabulary.strings(node, "cue"),
                Vocabulary.strings(node, "participles").stream()
                        .map(Names::fold)
                        .collect(java.util.stream.Collectors.toUnmodifiableSet()),
                Set.copyOf(Vocabulary.strings(node, "complements")),
                node.path("explicit").asBoolean(false),
                Set.copyOf(Vocabulary.strings(node, "outright")),
                node.path("noun").asBoolean(false),
                Set.copyOf(Vocabulary.strings(node, "verbs")),
                role(node, "subject"),
                role(node, "object"),
                roles(node, "after"),
                roles(node, "once"),
                roles(node, "later"),
                DefaultAccuser.valueOf(constant(node.required("accuser").asString())),
                Vocabulary.strings(node, "default"),
                Status.of(node.required("status").asString()).orElseThrow(),
                Response.of(node.path("response").asString(Response.NONE.id())).orElseThrow(),
                new ArrayList<>(Vocabulary.strings(node, "examples")),
                Vocabulary.strings(node, "counterexamples"));
    }

    /** Whether a text is one of the cues letter by letter, accents included: "accusé" is no "accuse". */
    boolean isWrittenSo(String text) {
        return cues.contains(text.toLowerCase(java.util.Locale.ROOT));
    }

    private static @Nullable Role role(JsonNode node, String field) {
        return node.hasNonNull(field) ? Role.valueOf(constant(node.get(field).asString())) : null;
    }

    private static Map<String, Role> roles(JsonNode node, String field) {
        Map<String, Role> roles = new LinkedHashMap<>();
        node.path(field)
                .propertyStream()
                .forEach(entry -> roles.put(
                        entry.getKey(), Role.valueOf(constant(entry.getValue().asString()))));
        return roles;
    }

    private static String constant(String id) {
        return id.toUpperCase(java.util.Locale.ROOT);
    }
}
