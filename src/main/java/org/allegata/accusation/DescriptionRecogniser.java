package org.allegata.accusation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allegata.accusation.words.Phrases.Found;
import org.allegata.accusation.words.Words;

/** "The human rights organisation", "this group", "the ministry": refers back to the last fitting organisation. */
final class DescriptionRecogniser {

    /** Between a body and the word for what it wrote: "a report by the X", "X's new report". */
    private static final int NEAR = 3;

    private static final Set<String> ACCUSING =
            Set.of("accuse", "accuses", "accused", "accusing", "suspects", "convicted");

    private static final int MOST_ADJECTIVES = 3;

    private final OrganisationWords organisations;
    private final Set<String> pointers;
    private final Set<String> documents;
    private final Set<String> quoting;

    /** Where these stand before the noun, it is another phrase's: "that put the university", "those involved have been party". */
    private final Set<String> noPhrase = new HashSet<>();

    DescriptionRecogniser(ActorRules rules) {
        this.organisations = rules.organisations();
        this.pointers = rules.classes().of("pointer");
        this.documents = rules.classes().of("document");
        this.quoting = rules.classes().of("quoting");
        Stream.of("pointer", "auxiliary", "preposition", "relative")
                .forEach(words -> noPhrase.addAll(rules.classes().of(words)));
    }

    void find(ActorFinder finder) {
        Words words = finder.words();
        for (int at = 0; at < words.size(); at++) {
            if (finder.at(at) == null && (pointers.contains(words.fold(at)) || isGroups(words, at))) {
                describe(finder, at);
            }
        }
    }

    /** "Palestinian groups". */
    private boolean isGroups(Words words, int at) {
        return words.is(at + 1, "groups") && words.isCapital(at);
    }

    private void describe(ActorFinder finder, int at) {
        Words words = finder.words();
        for (int noun = at + 1; noun <= at + 1 + MOST_ADJECTIVES; noun++) {
            ActorMention organ = finder.at(noun);
            Optional<Found<Set<Kind>>> found = organisations.descriptions.longest(words, noun, words.size());
            if (found.isPresent()
                    && (!words.isCapital(noun) || words.is(noun, "ngo"))
                    && !isOfSomething(words, at, found.get().end())) {
                refer(finder, at, noun, found.get());
                return;
            }
            if (organ != null || words.isMark(noun) || words.isCapital(noun) || noPhrase.contains(words.fold(noun))) {
                return;
            }
        }
    }

    /** "The organisation of the march", but neither "the group of killing" nor "accused the group of torture". */
    private static boolean isOfSomething(Words words, int pointer, int end) {
        return words.is(end, "of")
                && !words.fold(end + 1).endsWith("ing")
                && !ACCUSING.contains(words.fold(pointer - 1));
    }

    private void refer(ActorFinder finder, int at, int noun, Found<Set<Kind>> found) {
        String name = finder.words().fold(found.end() - 1);
        finder.before(at, actor -> hasWord(actor, name))
                .or(() -> writer(finder, at, name, found.value()))
                .or(() -> finder.before(at, actor -> isMeant(actor, name, found.value())))
                .filter(mention -> finder.isFree(at, found.end()) && noun < found.end())
                .ifPresent(mention -> finder.take(at, found.end(), mention.actor()));
    }

    /** Whose "the report" is: of the last who said something, or whose report was spoken of, and not of who only ordered it. */
    private Optional<ActorMention> writer(ActorFinder finder, int at, String noun, Set<Kind> kinds) {
        Words words = finder.words();
        return documents.contains(noun)
                ? finder.mentionBefore(
                        at,
                        mention -> isMeant(mention.actor(), noun, kinds)
                                && (quoting.contains(words.fold(mention.end()))
                                        || IntStream.rangeClosed(1, NEAR)
                                                .anyMatch(i -> documents.contains(words.fold(mention.first() - i))
                                                        || documents.contains(words.fold(mention.end() - 1 + i)))))
                : Optional.empty();
    }

    /** Whether the word belongs to the name: "the commission" after "Commission of Inquiry". */
    private static boolean hasWord(Actor actor, String noun) {
        return !actor.isPerson()
                && Character.isUpperCase(actor.name().codePointAt(0))
                && (" " + actor.folded() + " ").contains(" " + noun + " ");
    }

    /** One of the kinds that are called so. */
    private static boolean isMeant(Actor actor, String noun, Set<Kind> kinds) {
        if (noun.equals("groups")) {
            return actor.folded().endsWith(" groups");
        }
        return kinds.contains(actor.kind())
                && (actor.id() != null || Character.isUpperCase(actor.name().codePointAt(0)));
    }
}
