package org.allegata.accusation;

import org.jspecify.annotations.Nullable;

/**
 * A phrase that names an actor: the words from {@code first} up to but not including {@code end}. It may be longer than the name itself: "a
 * spokesperson for Amnesty" stands for Amnesty.
 *
 * @param speaksFor the body that a person speaks for, or null
 */
record ActorMention(
        int first, int end, Actor actor, @Nullable Actor speaksFor) {

    ActorMention(int first, int end, Actor actor) {
        this(first, end, actor, null);
    }

    /** Who is meant where this phrase says something. */
    Actor speaker() {
        return speaksFor != null ? speaksFor : actor;
    }

    ActorMention from(int newFirst) {
        return new ActorMention(newFirst, end, actor, speaksFor);
    }

    ActorMention upTo(int newEnd) {
        return new ActorMention(first, newEnd, actor, speaksFor);
    }

    ActorMention speakingFor(Actor body) {
        return new ActorMention(first, end, actor, body);
    }
}
