package org.allegata.accusation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.accusation.words.CaseStyle;
import org.allegata.accusation.words.Phrases.Found;
import org.allegata.accusation.words.Words;

/** What two names of one body have in common. */
final class BodyNames {

    private static final Set<String> SMALL = Set.of(
            "the", "of", "for", "and", "on", "in", "to", "de", "del", "des", "du", "la", "les", "y", "et", "al",
            "armed");

    /** Words for the same organ of a state. */
    private static final Map<String, String> ORGANS = Map.of(
            "army", "military",
            "forces", "military",
            "troops", "military",
            "troopers", "military",
            "soldiers", "military",
            "policemen", "police");

    /** What may follow a name without making it another: "Reuters news agency", "MDC Alliance". */
    private static final Set<String> TAILS = Set.of(
            "news",
            "agency",
            "society",
            "alliance",
            "organisation",
            "organization",
            "movement",
            "group",
            "newspaper",
            "party",
            "international",
            "network",
            "foundation",
            "corporation",
            "company",
            "website");

    private static final int LONGEST_TAIL = 2;
    private static final int MOST_BEFORE = 3;

    private final RegistryNames registry;

    BodyNames(RegistryNames registry) {
        this.registry = registry;
    }

    /** The state and the other words of a name, the same for "Haiti's police" and "Haitian police"; empty where too little is left of it. */
    Optional<String> sense(String name) {
        Words words = Words.of(name);
        Set<String> states = new TreeSet<>();
        List<String> rest = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Found<RegistryNames.Name>> state = state(words, at);
            state.ifPresent(found -> states.add(found.value().body().id()));
            if (state.isEmpty() && counts(words, at)) {
                rest.add(ORGANS.getOrDefault(words.fold(at), words.fold(at)));
            }
            at = state.map(Found::end).orElse(at + 1);
        }
        boolean tells = !rest.isEmpty() && (!states.isEmpty() || rest.size() > 1);
        return tells ? Optional.of(String.join(" ", states) + "|" + String.join(" ", rest)) : Optional.empty();
    }

    private Optional<Found<RegistryNames.Name>> state(Words words, int at) {
        return registry.at(words, at, CaseStyle.MIXED)
                .filter(found -> found.value().body().kind() == Kind.STATE
                        && found.value().certainty() != RegistryNames.Certainty.SEAT);
    }

    private static boolean counts(Words words, int at) {
        return !words.isMark(at) && !words.is(at, Words.POSSESSIVE) && !SMALL.contains(words.fold(at));
    }

    /** The acronyms that the words of a name make, with its small words and without. */
    static List<String> acronyms(String name) {
        List<String> words = List.of(Names.fold(name).split(" "));
        return words.size() < 2
                ? List.of()
                : Stream.of(initials(words.stream()), initials(words.stream().filter(word -> !SMALL.contains(word))))
                        .distinct()
                        .toList();
    }

    private static String initials(Stream<String> words) {
        return words.map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    /** A name without the one, two or three words it begins with: "San Diego County Sheriff's Department" is "the Sheriff's Department". */
    static List<String> ends(String name) {
        List<String> words = List.of(Names.fold(name).split(" "));
        return words.contains("and")
                ? List.of()
                : Stream.iterate(1, cut -> cut + 1)
                        .limit(MOST_BEFORE)
                        .filter(cut -> words.size() - cut > 1)
                        .map(cut -> String.join(" ", words.subList(cut, words.size())))
                        .toList();
    }

    /** A name without what may follow it. */
    static List<String> beginnings(String name) {
        List<String> words = List.of(Names.fold(name).split(" "));
        return Stream.iterate(1, cut -> cut + 1)
                .limit(LONGEST_TAIL)
                .map(cut -> words.size() - cut)
                .filter(end -> end > 0 && TAILS.contains(words.get(end)))
                .map(end -> String.join(" ", words.subList(0, end)))
                .toList();
    }
}
