package org.allegata.accusation;

/**
 * A phrase that names an actor: the words from {@code first} up to but not including {@code end}. It may be longer than the name itself: "a
 * spokesperson for Amnesty" stands for Amnesty.
 */
record ActorMention(int first, int end, Actor actor) {

    /** Who is meant where this phrase says something. */
    Actor speaker() {
        return actor.speaker();
    }

    ActorMention of(Actor other) {
        return new ActorMention(first, end, other);
    }

    ActorMention from(int newFirst) {
        return new ActorMention(newFirst, end, actor);
    }

    ActorMention upTo(int newEnd) {
        return new ActorMention(first, newEnd, actor);
    }

    ActorMention speakingFor(Actor body) {
        actor.speakFor(body);
        return this;
    }
}
