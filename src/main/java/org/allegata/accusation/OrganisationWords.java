package org.allegata.accusation;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.allegata.accusation.words.Phrases;
import tools.jackson.databind.JsonNode;

/** Words that make a phrase the name of an organisation, or let it refer back to one. */
final class OrganisationWords {

    final Phrases<Kind> heads = new Phrases<>();
    final Phrases<Kind> organs = new Phrases<>();
    final Phrases<Kind> appositions = new Phrases<>();
    final Phrases<OrganFamily> families = new Phrases<>();
    final Phrases<Set<Kind>> descriptions = new Phrases<>();
    final Set<String> governments = new HashSet<>();
    final Set<String> modifiers = new HashSet<>();
    final Set<String> things = new HashSet<>();

    private OrganisationWords() {}

    static OrganisationWords load() {
        OrganisationWords words = new OrganisationWords();
        entries("heads").forEach(node -> each(node, head -> words.heads.add(head, kind(node))));
        entries("organs").forEach(node -> each(node, organ -> words.organs.add(organ, kind(node))));
        entries("appositions").forEach(node -> each(node, noun -> words.appositions.add(noun, kind(node))));
        entries("families").forEach(words::addFamily);
        entries("descriptions").forEach(node -> each(node, noun -> words.descriptions.add(noun, kinds(node))));
        words.governments.addAll(
                Vocabulary.strings(Vocabulary.root("organisation-words.yaml").required("governments"), "words"));
        words.modifiers.addAll(
                Vocabulary.strings(Vocabulary.root("organisation-words.yaml").required("modifiers"), "words"));
        words.things.addAll(
                Vocabulary.strings(Vocabulary.root("organisation-words.yaml").required("things"), "words"));
        return words;
    }

    private void addFamily(JsonNode node) {
        OrganFamily family = new OrganFamily(node.required("name").asString(), Vocabulary.strings(node, "within"));
        Vocabulary.strings(node, "short").forEach(name -> families.add(name, family));
    }

    private static java.util.stream.Stream<JsonNode> entries(String list) {
        return Vocabulary.entries("organisation-words.yaml", list);
    }

    private static void each(JsonNode node, java.util.function.Consumer<String> take) {
        Vocabulary.strings(node, "words").forEach(take);
    }

    private static Kind kind(JsonNode node) {
        return Kind.of(node.required("kind").asString()).orElseThrow();
    }

    private static Set<Kind> kinds(JsonNode node) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Vocabulary.strings(node, "kinds").forEach(id -> kinds.add(Kind.of(id).orElseThrow()));
        return kinds;
    }
}
