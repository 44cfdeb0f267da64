package org.allegata.accusation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.allegata.accusation.words.Phrases;
import org.allegata.accusation.words.Sentence;
import org.allegata.accusation.words.Words;
import tools.jackson.databind.JsonNode;

/**
 * Finds deeds: a verb, or the noun of one, with what it is done to. "Bombed" names no wrong and "a school" neither, but "bombed the two village schools"
 * does, "the schools were bombed", "an attack on a school" and "the school bombing". Only English has a list of them. Built once, for all articles.
 */
final class Deeds {

    private static final String LEXICON = "deeds.yaml";

    /** How many words back the auxiliary of a passive may stand. */
    private static final int REACH = 8;

    /** What links a noun to its object, unless a deed says which of them do. */
    private static final Set<String> LINKS = Set.of("on", "of", "against", "upon", "at", "to");

    private final Phrases<Set<Deed>> verbs = new Phrases<>();
    private final Phrases<Set<Deed>> nouns = new Phrases<>();
    private final DeedObjects objects;
    private final Set<String> be;
    private final Set<String> participles;
    private final Set<String> between = new HashSet<>();

    /** The types of what is done, by what it is done to; and by which prepositions its noun is linked to that. */
    private record Deed(Map<String, List<String>> typesByObject, Set<String> links) {

        static Deed of(JsonNode entry) {
            Map<String, List<String>> types = new LinkedHashMap<>();
            JsonNode of = entry.required("of");
            of.propertyStream()
                    .forEach(objects -> types.put(objects.getKey(), Vocabulary.strings(of, objects.getKey())));
            List<String> links = Vocabulary.strings(entry, "links");
            return new Deed(types, links.isEmpty() ? LINKS : Set.copyOf(links));
        }

        Stream<String> types(Set<String> classesOfObjects) {
            return classesOfObjects.stream().flatMap(of -> typesByObject.getOrDefault(of, List.of()).stream());
        }
    }

    /** What something is done to, and whether whoever does it stands before the word as its subject. */
    private record Done(Set<String> to, boolean bySubject) {}

    private Deeds(WordClasses classes) {
        JsonNode lexicon = Vocabulary.root(LEXICON);
        objects = new DeedObjects(lexicon, classes);
        be = classes.of("be");
        participles = classes.of("participle");
        between.addAll(classes.of("adverb"));
        between.addAll(classes.of("auxiliary"));
        between.removeAll(be);
        Map<String, Set<Deed>> byVerb = new LinkedHashMap<>();
        Map<String, Set<Deed>> byNoun = new LinkedHashMap<>();
        lexicon.required("deeds").valueStream().forEach(entry -> {
            Deed deed = Deed.of(entry);
            List<String> forms = Vocabulary.strings(entry, "verbs").stream()
                    .flatMap(verb -> Inflection.verb(Tongue.ENGLISH, verb))
                    .toList();
            forms.forEach(verb ->
                    byVerb.computeIfAbsent(verb, key -> new LinkedHashSet<>()).add(deed));
            Stream.concat(
                            Vocabulary.strings(entry, "nouns").stream(),
                            forms.stream().filter(f -> f.endsWith("ing")))
                    .forEach(noun -> byNoun.computeIfAbsent(noun, key -> new LinkedHashSet<>())
                            .add(deed));
        });
        byVerb.forEach(verbs::add);
        byNoun.forEach(nouns::add);
    }

    static Deeds load(WordClasses classes) {
        return new Deeds(classes);
    }

    /** The deeds of a sentence. Their place is the verb or noun alone. */
    List<TypeMention> find(Words words, Sentence sentence) {
        List<TypeMention> found = new ArrayList<>();
        for (int at = sentence.first(); at < sentence.end(); at++) {
            int here = at;
            verbs.longest(words, at, sentence.end())
                    .flatMap(verb -> ofVerb(words, sentence, here, verb))
                    .ifPresent(found::add);
            nouns.longest(words, at, sentence.end())
                    .flatMap(noun -> ofNoun(words, sentence, here, noun))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<TypeMention> ofVerb(Words words, Sentence sentence, int at, Phrases.Found<Set<Deed>> verb) {
        Done done = done(words, sentence, at, verb.end());
        return mention(at, verb.end(), verb.value().stream().flatMap(deed -> deed.types(done.to())), done.bySubject());
    }

    /** "An attack on a school", "the school attack". */
    private Optional<TypeMention> ofNoun(Words words, Sentence sentence, int at, Phrases.Found<Set<Deed>> noun) {
        String link = words.fold(noun.end());
        Set<String> linked = objects.after(words, sentence, noun.end() + 1);
        Stream<String> types =
                noun.value().stream().anyMatch(deed -> deed.links().contains(link))
                        ? noun.value().stream()
                                .filter(deed -> deed.links().contains(link))
                                .flatMap(deed -> deed.types(linked))
                        : noun.value().stream().flatMap(deed -> deed.types(objects.ending(words, sentence, at)));
        return mention(at, noun.end(), types, false);
    }

    private static Optional<TypeMention> mention(int at, int end, Stream<String> types, boolean verb) {
        List<String> named = types.distinct().toList();
        return named.isEmpty() ? Optional.empty() : Optional.of(new TypeMention(at, end, named, verb, true));
    }

    /** "Killed three reporters", "three reporters were killed", "three reporters killed in". */
    private Done done(Words words, Sentence sentence, int at, int end) {
        boolean participle = isParticiple(words.fold(at));
        int governor = auxiliary(words, sentence, at);
        if (participle && be.contains(words.fold(governor))) {
            return new Done(objects.before(words, sentence, subjectEnd(words, sentence, governor)), true);
        }
        if (words.is(end, "of")) {
            return new Done(Set.of(), false);
        }
        if (participle && objects.isNone(words, sentence, end)) {
            return new Done(objects.before(words, sentence, at), false);
        }
        return new Done(objects.after(words, sentence, end), true);
    }

    private boolean isParticiple(String fold) {
        return fold.endsWith("ed") || participles.contains(fold);
    }

    /** The word before the participle, its adverbs and the participles that stand in a list with it. */
    private int auxiliary(Words words, Sentence sentence, int participle) {
        int at = participle - 1;
        while (at > Math.max(sentence.first(), participle - REACH)
                && (between.contains(words.fold(at)) || isListed(words, at))) {
            at--;
        }
        return at;
    }

    private int subjectEnd(Words words, Sentence sentence, int auxiliary) {
        int at = auxiliary;
        while (at > Math.max(sentence.first(), auxiliary - REACH) && between.contains(words.fold(at - 1))) {
            at--;
        }
        return at;
    }

    /** Another participle that has the same subject: "arrested and beaten". */
    private boolean isListed(Words words, int at) {
        return isLink(words, at) || isParticiple(words.fold(at)) && isLink(words, at + 1);
    }

    private static boolean isLink(Words words, int at) {
        return words.is(at, ",") || words.is(at, "and") || words.is(at, "or");
    }
}
