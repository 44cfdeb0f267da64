package org.allegata.accusation;

import java.util.Set;
import org.allegata.accusation.words.Words;

/** Tells who suffers what a noun names: "the murder of N. N.", "the arrest of N. N." */
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

    private static final int MOST_TITLES = 3;

    private Victims() {}

    /** Whether a mention is the object of such a noun, be it with a title: "the killing of Prime Minister N. N." */
    static boolean isOne(ActorMention mention, Words words) {
        int of = mention.first() - 1;
        while (words.isCapital(of) && mention.first() - of <= MOST_TITLES) {
            of--;
        }
        return words.is(of, "of") && SUFFERED.contains(words.fold(of - 1));
    }
}
