package org.allegata.accusation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.allegata.accusation.words.Words;

/** Tells who is a victim: who suffers what a noun names, "the murder of N. N.", "the arrest of N. N.", and who died. */
final class Victims {

    private static final Set<String> SUFFERED = Set.of(
            "death",
            "murder",
            "killing",
            "slaying",
            "assassination",
            "shooting",
            "execution",
            "disappearance",
            "abduction",
            "kidnapping",
            "rape",
            "torture",
            "beating",
            "poisoning",
            "arrest",
            "detention",
            "imprisonment",
            "persecution",
            "harassment");

    private static final Set<String> DEADLY =
            Set.of("death", "murder", "killing", "slaying", "body", "remains", "funeral", "disappearance");

    /** What befell somebody: after a passive, but for those who are just gone. */
    private static final Set<String> FATES = Set.of("killed", "murdered", "slain", "dead", "strangled");

    private static final Set<String> GONE = Set.of("vanished", "disappeared", "died");
    private static final Set<String> PASSIVE = Set.of("was", "were", "been", "is", "found");
    private static final Set<String> BEFORE_FATES =
            Set.of("was", "were", "is", "had", "has", "been", "found", "shot", "reported", "brutally");

    /** After a surname: steps of justice, which the dead are spared. */
    private static final Set<String> STEPS = Set.of(
            "convicted",
            "charged",
            "sentenced",
            "indicted",
            "tried",
            "acquitted",
            "jailed",
            "arrested",
            "guilty",
            "pleaded",
            "confessed",
            "faces");

    private static final Set<String> BEFORE_STEPS = Set.of("was", "is", "has", "had", "been", "found", "later");

    private static final int MOST_TITLES = 3;

    private Victims() {}

    /**
     * The mentions without the surnames of those who died: where "Anna Miller" vanished, the "Miller" who is convicted is another of that name, or nobody
     * knows.
     */
    static List<ActorMention> withoutNamesakes(List<ActorMention> mentions, Words words) {
        Set<Actor> dead = dead(mentions, words);
        return mentions.stream()
                .filter(mention -> !dead.contains(mention.actor())
                        || mention.end() - mention.first() > 1
                        || mention.actor().folded().indexOf(' ') < 0
                        || !isTried(mention, words))
                .toList();
    }

    private static boolean isTried(ActorMention mention, Words words) {
        int after = mention.end();
        while (BEFORE_STEPS.contains(words.fold(after))) {
            after++;
        }
        return STEPS.contains(words.fold(after));
    }

    /** Persons who, the article says, died or vanished. */
    static Set<Actor> dead(List<ActorMention> mentions, Words words) {
        return mentions.stream()
                .filter(mention -> mention.actor().isPerson() && isDead(mention, words))
                .map(ActorMention::actor)
                .collect(Collectors.toSet());
    }

    private static boolean isDead(ActorMention mention, Words words) {
        int after = mention.end();
        boolean passive = false;
        while (BEFORE_FATES.contains(words.fold(after))) {
            passive |= PASSIVE.contains(words.fold(after));
            after++;
        }
        String fate = words.fold(after);
        return GONE.contains(fate) || passive && FATES.contains(fate) || isObjectOf(DEADLY, mention, words);
    }

    /** Whether a mention is the object of such a noun, be it with a title: "the killing of Prime Minister N. N." */
    static boolean isOne(ActorMention mention, Words words) {
        return isObjectOf(SUFFERED, mention, words);
    }

    private static boolean isObjectOf(Set<String> nouns, ActorMention mention, Words words) {
        int of = mention.first() - 1;
        while (words.isCapital(of) && mention.first() - of <= MOST_TITLES) {
            of--;
        }
        return words.is(of, "of") && nouns.contains(words.fold(of - 1));
    }
}
