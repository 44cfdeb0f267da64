package org.allegata.accusation;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    /** What follows "of" in the name of a body and has no capital: "intérieur" in "ministère de l'Intérieur". */
    final Set<String> complements = new HashSet<>();
    /** Organs of a state by their words in this language, and what English calls them. */
    final Phrases<List<String>> organsInEnglish = new Phrases<>();

    private OrganisationWords() {}

    static OrganisationWords load(Tongue tongue) {
        OrganisationWords words = new OrganisationWords();
        JsonNode root = Vocabulary.root(tongue.resource("organisation-words"));
        root.path("heads").forEach(node -> each(node, head -> words.heads.add(head, kind(node))));
        root.path("organs").forEach(node -> words.addOrgans(tongue, node));
        root.path("appositions").forEach(node -> each(node, noun -> words.appositions.add(noun, kind(node))));
        root.path("families").forEach(words::addFamily);
        root.path("descriptions").forEach(node -> each(node, noun -> words.descriptions.add(noun, kinds(node))));
        words.governments.addAll(Vocabulary.strings(root.path("governments"), "words"));
        words.modifiers.addAll(Vocabulary.strings(root.path("modifiers"), "words"));
        words.things.addAll(Vocabulary.strings(root.path("things"), "words"));
        words.complements.addAll(Vocabulary.strings(root.path("complements"), "words"));
        return words;
    }

    private void addOrgans(Tongue tongue, JsonNode node) {
        List<String> english = Vocabulary.strings(node, "english");
        Vocabulary.strings(node, "words").stream()
                .flatMap(organ -> tongue == Tongue.ARABIC
                        ? Stream.concat(Stream.of(organ), RegistryNames.attached(organ).stream())
                        : Stream.of(organ))
                .forEach(organ -> {
                    organs.add(organ, kind(node));
                    organsInEnglish.add(organ, english);
                });
    }

    private void addFamily(JsonNode node) {
        OrganFamily family = new OrganFamily(node.required("name").asString(), Vocabulary.strings(node, "within"));
        Vocabulary.strings(node, "short").forEach(name -> families.add(name, family));
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
