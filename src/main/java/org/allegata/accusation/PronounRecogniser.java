package org.allegata.accusation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.allegata.accusation.words.Sentence;
import org.allegata.accusation.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom "he" and "it" mean, where only one can be meant: the only person, or the only body that reports or judges, named before it in its
 * sentence or in the sentence before. Where two could be meant, nobody is.
 */
final class PronounRecogniser {

    /** A sentence that names more is a list; the bound keeps the time linear. */
    private static final int MOST_NAMED = 40;

    private static final Set<String> PERSON = Set.of("he", "she", "him", "il", "elle");
    private static final Set<String> BODY = Set.of("it", "they", "elle", "il");
    /** What only a court, an inquiry or an organisation does; a state may well accuse. */
    private static final Set<String> FINDING = Set.of(
            "find",
            "finds",
            "found",
            "hold",
            "holds",
            "held",
            "rule",
            "rules",
            "ruled",
            "concluded",
            "concludes",
            "determined",
            "established",
            "convicted",
            "acquitted",
            "sentenced",
            "documented",
            "documents");

    private static final Set<Kind> REPORTERS = Set.of(Kind.COURT, Kind.NGO, Kind.INTERGOVERNMENTAL);

    private final Words words;
    private final Set<String> reporting;
    private final Set<String> adverbs;
    private Set<Actor> dead = Set.of();
    private @Nullable Actor person;
    private @Nullable Actor reporter;
    private @Nullable Actor body;

    PronounRecogniser(Words words, WordClasses classes) {
        this.words = words;
        this.reporting = classes.of("reporting");
        this.adverbs = classes.of("adverb");
    }

    /** The mentions, which must be in order, with those by a pronoun. */
    List<ActorMention> with(List<ActorMention> mentions) {
        List<ActorMention> all = new ArrayList<>(mentions);
        dead = Victims.dead(mentions, words);
        int next = 0;
        for (Sentence sentence : words.sentences()) {
            int from = next;
            while (next < mentions.size() && mentions.get(next).first() < sentence.end()) {
                next++;
            }
            List<ActorMention> named = mentions.subList(from, next);
            if (named.size() <= MOST_NAMED) {
                find(sentence, named, all);
            }
        }
        all.sort(Comparator.comparingInt(ActorMention::first));
        return all;
    }

    private void find(Sentence sentence, List<ActorMention> named, List<ActorMention> all) {
        // "A suspect in the murder of N. N., he is charged": not the victim.
        List<ActorMention> alive = named.stream()
                .filter(mention -> !Victims.isOne(mention, words) && !dead.contains(mention.actor()))
                .toList();
        for (int at = sentence.first(); at < sentence.end(); at++) {
            if (words.isQuoted(at)) {
                continue;
            }
            if (PERSON.contains(words.fold(at))) {
                add(at, only(at, alive, Actor::isPerson, carriedTo(at, named, alive)), all);
            }
            String verb = BODY.contains(words.fold(at)) ? verbAfter(at) : "";
            if (FINDING.contains(verb)) {
                add(at, only(at, named, PronounRecogniser::isReporter, reporter), all);
            } else if (reporting.contains(verb)) {
                add(at, only(at, named, actor -> !actor.isPerson(), body), all);
            }
        }
        person = only(sentence.end(), alive, Actor::isPerson, carriedTo(sentence.end(), named, alive));
        reporter = only(sentence.end(), named, PronounRecogniser::isReporter, reporter);
        body = only(sentence.end(), named, actor -> !actor.isPerson(), body);
    }

    /** The person of the sentences before, unless somebody who died was named since, who may be meant. */
    private @Nullable Actor carriedTo(int limit, List<ActorMention> named, List<ActorMention> alive) {
        boolean dead = named.stream()
                .anyMatch(mention -> mention.first() < limit && mention.actor().isPerson() && !alive.contains(mention));
        return dead ? null : person;
    }

    private static void add(int at, @Nullable Actor actor, List<ActorMention> all) {
        if (actor != null) {
            all.add(new ActorMention(at, at + 1, actor));
        }
    }

    /** The only one named before the word, else the one carried over; null where there are several. */
    private static @Nullable Actor only(
            int limit, List<ActorMention> named, Predicate<Actor> fits, @Nullable Actor carried) {
        List<Actor> fitting = named.stream()
                .filter(mention -> mention.first() < limit)
                .map(ActorMention::actor)
                .filter(fits)
                .distinct()
                .toList();
        return fitting.isEmpty() ? carried : fitting.size() == 1 ? fitting.getFirst() : null;
    }

    private static boolean isReporter(Actor actor) {
        return REPORTERS.contains(actor.kind()) || Inquiries.isInquiry(actor.party());
    }

    /** The verb that follows a pronoun, or what else stands in its place. */
    private String verbAfter(int pronoun) {
        int at = pronoun + 1;
        while (adverbs.contains(words.fold(at)) || words.is(at, "has") || words.is(at, "had") || words.is(at, "have")) {
            at++;
        }
        return words.fold(at);
    }
}
