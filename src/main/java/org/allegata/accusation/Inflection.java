package org.allegata.accusation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The other forms of words that stand in the vocabulary in one form only. A form that no text has does no harm. */
final class Inflection {

    /** Where the part of a phrase that has a plural ends. */
    private static final Set<String> LINKS = Set.of(
            "de", "d", "du", "des", "del", "à", "a", "par", "por", "contre", "contra", "con", "avec", "en", "sur",
            "sobre", "sans", "sin", "hors", "para", "pour", "aux");

    private static final List<String> FRENCH_ER =
            List.of("er", "e", "ee", "es", "ees", "ant", "ait", "aient", "ent", "erent");
    private static final List<String> SPANISH_AR =
            List.of("ar", "ado", "ada", "ados", "adas", "ando", "aron", "aban", "arlos", "arlas");
    private static final List<String> SPANISH_ER =
            List.of("er", "ir", "ido", "ida", "idos", "idas", "iendo", "ieron", "ian");

    private Inflection() {}

    /** A noun with its plural: "exécution sommaire", "exécutions sommaires". */
    static Stream<String> noun(Tongue tongue, String phrase) {
        return switch (tongue) {
            case FRENCH, SPANISH -> Stream.of(phrase, plural(tongue, phrase));
            case ENGLISH, ARABIC -> Stream.of(phrase);
        };
    }

    /** A verb that stands as an infinitive, with its participles and the forms of the third person that mean nothing else. */
    static Stream<String> verb(Tongue tongue, String infinitive) {
        int cut = infinitive.length() - 2;
        String stem = infinitive.substring(0, Math.max(0, cut));
        return switch (tongue) {
            case FRENCH -> infinitive.endsWith("er") ? forms(stem, FRENCH_ER) : Stream.of(infinitive);
            case SPANISH -> {
                boolean first = infinitive.endsWith("ar");
                boolean second = infinitive.endsWith("er") || infinitive.endsWith("ir");
                yield first ? forms(stem, SPANISH_AR) : second ? forms(stem, SPANISH_ER) : Stream.of(infinitive);
            }
            case ENGLISH -> english(infinitive);
            case ARABIC -> Stream.of(infinitive);
        };
    }

    /** "Bomb", "seize", "deny" and "ban" with their regular forms; of a verb of several words its first changes. */
    private static Stream<String> english(String infinitive) {
        int space = infinitive.indexOf(' ') < 0 ? infinitive.length() : infinitive.indexOf(' ');
        String verb = infinitive.substring(0, space);
        String rest = infinitive.substring(space);
        char last = verb.charAt(verb.length() - 1);
        String stem = last == 'e' || last == 'y' ? verb.substring(0, verb.length() - 1) : verb;
        Stream<String> forms = switch (last) {
            case 'e' -> Stream.of(verb + "s", stem + "ed", stem + "ing");
            case 'y' -> Stream.of(stem + "ies", stem + "ied", verb + "ing", verb + "s", verb + "ed");
            default ->
                Stream.of(verb + "s", verb + "es", verb + "ed", verb + "ing", verb + last + "ed", verb + last + "ing");
        };
        return Stream.concat(Stream.of(verb), forms).map(form -> form + rest);
    }

    private static Stream<String> forms(String stem, List<String> ends) {
        return ends.stream().map(end -> stem + end);
    }

    private static String plural(Tongue tongue, String phrase) {
        String[] words = phrase.split("(?<=')| ");
        boolean[] linked = {false};
        return Stream.of(words)
                .map(word -> {
                    linked[0] |= word.endsWith("'") || LINKS.contains(word);
                    return linked[0] ? word : tongue == Tongue.FRENCH ? french(word) : spanish(word);
                })
                .collect(Collectors.joining(" "));
    }

    private static String french(String word) {
        boolean same = word.endsWith("s") || word.endsWith("x") || word.endsWith("z");
        return same ? word : word.endsWith("al") ? word.substring(0, word.length() - 1) + "ux" : word + "s";
    }

    private static String spanish(String word) {
        char last = Names.fold(word).isEmpty()
                ? 's'
                : Names.fold(word).charAt(Names.fold(word).length() - 1);
        boolean vowel = "aeiou".indexOf(last) >= 0;
        return last == 's' ? word : vowel ? word + "s" : word + "es";
    }
}
