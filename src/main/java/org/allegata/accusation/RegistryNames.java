package org.allegata.accusation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allegata.accusation.words.CaseStyle;
import org.allegata.accusation.words.Phrases;
import org.allegata.accusation.words.Words;
import tools.jackson.databind.JsonNode;

/** All names of the registry, and how sure each is. */
final class RegistryNames {

    /** How much a name says by itself. */
    enum Certainty {
        /** Names its body wherever it stands. */
        SURE,
        /** Also means something else: counts where the article names the body in another way too. */
        AMBIGUOUS,
        /** The name of a country: the state where a government acts, else a place. */
        COUNTRY,
        /** "Egyptian", "Egyptians". */
        ADJECTIVE,
        /** The seat of a government, which stands for it where it speaks or acts. */
        SEAT
    }

    /** Acronyms that are other words too where nothing is written in capitals. */
    private static final Set<String> ALSO_WORDS = Set.of(
            "who", "witness", "cage", "ice", "mad", "may", "memo", "met", "mission", "time", "wired", "arena", "sun",
            "spa", "eta", "sars", "care", "oas", "dina", "ans", "pan");

    record Name(RegisteredOrganisation body, Certainty certainty, boolean capital, boolean allCaps) {}

    private static final List<String> ATTACHED = List.of("\u0648", "\u0644", "\u0628");

    private final Vocabulary vocabulary;
    private final Phrases<Name> names = new Phrases<>();
    private final Phrases<RegisteredOrganisation> adjectives = new Phrases<>();
    private final Map<String, List<String>> inEnglish = new HashMap<>();
    private final Map<String, RegisteredOrganisation> states = new HashMap<>();

    /** The names for articles in a language. */
    RegistryNames(Tongue tongue, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        if (tongue == Tongue.ENGLISH) {
            addStates();
        }
        vocabulary.organisations().forEach(this::add);
        vocabulary.organisations().stream()
                .filter(body -> body.kind() == Kind.STATE && body.country() != null)
                .forEach(body -> states.put(body.country(), body));
        if (tongue != Tongue.ENGLISH) {
            addStates(tongue);
        }
        if (tongue == Tongue.ARABIC) {
            vocabulary.organisations().forEach(this::addAttached);
        }
    }

    /** The states as a language other than English names them. */
    private void addStates(Tongue tongue) {
        Vocabulary.entries("states.yaml", "states")
                .forEach(node -> inEnglish.put(node.required("id").asString(), Vocabulary.strings(node, "adjectives")));
        Vocabulary.entries("states.yaml", "states")
                .forEach(node -> state(node, "id")
                        .ifPresent(state ->
                                Vocabulary.strings(node, "seats").forEach(seat -> add(seat, state, Certainty.SEAT))));
        List<JsonNode> own = Vocabulary.entries("state-words.yaml", "states")
                .filter(node -> node.required("language").asString().equals(tongue.code()))
                .toList();
        own.forEach(node -> state(node, "state")
                .ifPresent(state -> Vocabulary.strings(node, "names").forEach(name -> {
                    add(name, state, Certainty.COUNTRY);
                    attached(name).forEach(more -> add(more, state, Certainty.COUNTRY));
                })));
        own.forEach(node -> state(node, "state")
                .ifPresent(state -> Vocabulary.strings(node, "adjectives").forEach(name -> {
                    adjectives.add(name, state);
                    add(name, state, Certainty.ADJECTIVE);
                })));
    }

    /** The state with this code of two letters. */
    Optional<RegisteredOrganisation> state(String country) {
        return Optional.ofNullable(states.get(country));
    }

    private Optional<RegisteredOrganisation> state(JsonNode node, String field) {
        return vocabulary.organisation(node.required(field).asString());
    }

    /** Arabic writes "and", "for" and "by" as one word with the name. */
    private void addAttached(RegisteredOrganisation body) {
        Certainty certainty = body.kind() == Kind.STATE ? Certainty.COUNTRY : Certainty.SURE;
        body.aliases().forEach(name -> attached(name).forEach(more -> add(more, body, certainty)));
    }

    static List<String> attached(String name) {
        boolean arabic = Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.ARABIC;
        return arabic && name.length() > 3
                ? ATTACHED.stream().map(letter -> letter + name).toList()
                : List.of();
    }

    /** The state whose adjective stands at a word, in a language other than English. */
    Optional<Phrases.Found<RegisteredOrganisation>> adjective(Words words, int at) {
        return adjectives.longest(words, at, words.size());
    }

    /** The organ of a state that English calls so, "Malian army", if the registry has it. */
    Optional<RegisteredOrganisation> organ(RegisteredOrganisation state, List<String> english) {
        return inEnglish.getOrDefault(state.id(), List.of()).stream()
                .flatMap(adjective -> english.stream().map(organ -> adjective + " " + organ))
                .flatMap(name -> vocabulary.organisationsNamed(name).stream())
                .findFirst()
                .flatMap(vocabulary::organisation);
    }

    private void addStates() {
        Vocabulary.entries("states.yaml", "states")
                .forEach(node -> vocabulary
                        .organisation(node.required("id").asString())
                        .ifPresent(state -> {
                            Vocabulary.strings(node, "adjectives")
                                    .forEach(name -> add(name, state, Certainty.ADJECTIVE));
                            Vocabulary.strings(node, "seats").forEach(name -> add(name, state, Certainty.SEAT));
                        }));
    }

    private void add(RegisteredOrganisation body) {
        Certainty certainty = body.kind() == Kind.STATE ? Certainty.COUNTRY : Certainty.SURE;
        body.ambiguousAliases()
                .forEach(name -> add(name, body, body.kind() == Kind.STATE ? Certainty.SEAT : Certainty.AMBIGUOUS));
        add(body.name(), body, certainty);
        body.aliases().forEach(name -> add(name, body, isGovernment(name) ? Certainty.SURE : certainty));
    }

    private static boolean isGovernment(String name) {
        String folded = Names.fold(name);
        return folded.endsWith("government")
                || folded.endsWith("authorities")
                || folded.endsWith("administration")
                || folded.endsWith("regime");
    }

    private void add(String name, RegisteredOrganisation body, Certainty certainty) {
        Words words = Words.of(name);
        int shown = words.size() > 2 && words.is(0, "the") ? 1 : 0;
        boolean oneShort = words.size() == 1 && words.isAllCaps(0);
        names.add(shown == 1 ? name.substring(4) : name, new Name(body, certainty, words.isCapital(shown), oneShort));
    }

    /** The longest name that begins at a word and is written as a name. */
    Optional<Phrases.Found<Name>> at(Words words, int at, CaseStyle style) {
        return names.longest(words, at, words.size()).filter(found -> isWrittenSo(words, at, found, style));
    }

    /** "Nato", "Isis", "Unicef": acronyms that some write as words. */
    private static boolean isWordOfLetters(Words words, int at, Name name) {
        return words.isCapital(at)
                && words.end(at) - words.start(at) >= 4
                && (name.body().kind() == Kind.INTERGOVERNMENTAL || name.body().kind() == Kind.ARMED_GROUP);
    }

    private static boolean isWrittenSo(Words words, int at, Phrases.Found<Name> found, CaseStyle style) {
        if (style != CaseStyle.MIXED) {
            return style == CaseStyle.UPPER
                    || !found.value().allCaps()
                    || words.end(at) - words.start(at) > 2 && !ALSO_WORDS.contains(words.fold(at));
        }
        return (!found.value().capital() || words.isCapital(at) || words.isCapital(found.end() - 1))
                && (!found.value().allCaps() || words.isAllCaps(at) || isWordOfLetters(words, at, found.value()));
    }
}
