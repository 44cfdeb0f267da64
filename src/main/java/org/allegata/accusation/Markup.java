package org.allegata.accusation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.allegata.accusation.words.Sentence;
import org.allegata.accusation.words.Words;
import org.jspecify.annotations.Nullable;

/** The words of an article with what has been found in them, by position. */
final class Markup {

    private final Words words;
    private final Optional<Party> state;
    private final Places places;
    private final Optional<Party> court;
    private final Optional<Party> prosecutors;
    private final @Nullable ActorMention[] actors;
    private final @Nullable TypeMention[] types;
    private final @Nullable DateRange[] dates;

    Markup(
            Words words,
            Collection<ActorMention> actors,
            Collection<TypeMention> types,
            Collection<DateRange> dates,
            Optional<Party> state,
            Places places) {
        this.words = words;
        this.state = state;
        this.places = places;
        this.court = only(actors, actor -> actor.kind() == Kind.COURT && !actor.isGeneric());
        this.prosecutors = only(
                actors,
                actor -> actor.kind() == Kind.STATE_ORGAN
                        && Names.fold(actor.name()).contains("prosecut"));
        this.actors = new ActorMention[words.size()];
        this.types = new TypeMention[words.size()];
        this.dates = new DateRange[words.size()];
        actors.forEach(actor -> java.util.Arrays.fill(this.actors, actor.first(), actor.end(), actor));
        types.forEach(type -> java.util.Arrays.fill(this.types, type.first(), type.end(), type));
        dates.forEach(date -> java.util.Arrays.fill(this.dates, date.first(), date.end(), date));
    }

    /** The only one of its sort, if the article names no more. */
    private static Optional<Party> only(Collection<ActorMention> actors, Predicate<Actor> sort) {
        List<Party> found = actors.stream()
                .map(ActorMention::actor)
                .filter(sort)
                .map(Actor::party)
                .distinct()
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    Words words() {
        return words;
    }

    /** The state that the article is about. */
    Optional<Party> state() {
        return state;
    }

    /** The same where a sentence is about no other state: what happens in Zimbabwe is not laid at Malawi's door. */
    Optional<Party> stateOf(Sentence sentence) {
        return state.filter(about -> !places.isAboutOther(sentence, words, about));
    }

    /** The court of the article, if it names one only. */
    Optional<Party> court() {
        return court;
    }

    /** The prosecutors of the article, if it names but one body of them. */
    Optional<Party> prosecutors() {
        return prosecutors;
    }

    /** The sentence before another. */
    Optional<Sentence> previous(Sentence sentence) {
        int at = java.util.Collections.binarySearch(
                words.sentences(), sentence, java.util.Comparator.comparingInt(Sentence::first));
        return at > 0 ? Optional.of(words.sentences().get(at - 1)) : Optional.empty();
    }

    /** Who is named by the phrase that this word belongs to. */
    @Nullable
    ActorMention actor(int at) {
        return at < 0 || at >= actors.length ? null : actors[at];
    }

    @Nullable
    TypeMention type(int at) {
        return at < 0 || at >= types.length ? null : types[at];
    }

    @Nullable
    DateRange date(int at) {
        return at < 0 || at >= dates.length ? null : dates[at];
    }

    List<TypeMention> types(int from, int to) {
        return java.util.stream.IntStream.range(Math.max(from, 0), Math.min(to, types.length))
                .mapToObj(at -> types[at])
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    List<ActorMention> actors(Sentence sentence) {
        return java.util.stream.IntStream.range(sentence.first(), sentence.end())
                .mapToObj(at -> actors[at])
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    List<DateRange> dates(Sentence sentence) {
        return java.util.stream.IntStream.range(sentence.first(), sentence.end())
                .mapToObj(at -> dates[at])
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }
}
