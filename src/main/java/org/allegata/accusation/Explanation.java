package org.allegata.accusation;

import java.util.List;
import java.util.Set;
import org.allegata.article.Span;

/**
 * Why a reading is as it is, sentence by sentence. All spans point into the article's text.
 *
 * @param sentences in order, those too in which nothing was recognised
 * @param overlong how many sentences are too long for their grammar to be looked at; they are not among {@code sentences}
 * @param weighed whether the learned part was asked at all; it knows English only
 * @param reading what came of it
 */
public record Explanation(List<Seen> sentences, int overlong, boolean weighed, Reading reading) {

    public Explanation {
        sentences = List.copyOf(sentences);
    }

    /**
     * What was made of one sentence.
     *
     * @param named who is named, pronouns and descriptions too that were understood
     * @param places states that it speaks of, be it as places, and that {@code named} doesn't have
     * @param source who says what the sentence says
     * @param settled whether the rules leave the learned part nothing to weigh: they name an accused, or see that nobody is known
     * @param weighed the likeliest that the learned part weighed, the likeliest first, and all that was said
     */
    public record Seen(
            Span span,
            List<Naming> named,
            List<Party> places,
            List<DateMention> dates,
            List<TypeNaming> types,
            Party source,
            List<Answer> answers,
            List<Ruled> ruled,
            boolean settled,
            List<Weighed> weighed) {

        public Seen {
            named = List.copyOf(named);
            places = List.copyOf(places);
            dates = List.copyOf(dates);
            types = List.copyOf(types);
            answers = List.copyOf(answers);
            ruled = List.copyOf(ruled);
            weighed = List.copyOf(weighed);
        }

        /** Whether nothing was recognised. */
        public boolean isEmpty() {
            return named.isEmpty()
                    && places.isEmpty()
                    && dates.isEmpty()
                    && types.isEmpty()
                    && answers.isEmpty()
                    && ruled.isEmpty()
                    && weighed.isEmpty();
        }
    }

    /**
     * A phrase that names somebody.
     *
     * @param speaker who is meant where the phrase says something: the body that a person speaks for, else {@code party} itself
     */
    public record Naming(Span span, Party party, Party speaker) {}

    /** A phrase that names accusation types, by their ids. */
    public record TypeNaming(Span span, List<String> types) {

        public TypeNaming {
            types = List.copyOf(types);
        }
    }

    /**
     * What somebody says to accusations.
     *
     * @param by the names that who answers goes under
     * @param types what it answers to; none means everything
     */
    public record Answer(Set<Party> by, List<String> types, Response response) {

        public Answer {
            types = List.copyOf(types);
        }
    }

    /**
     * What a rule found, before the learned part completed it and repetitions were joined; without types where no phrase names any, and what it is about
     * was left to the learned part.
     *
     * @param said whether the reading has its accuser, accused and types, there or in another sentence
     */
    public record Ruled(Accusation accusation, boolean said) {}

    /**
     * One accuser, accused and type that the learned part weighed.
     *
     * @param said how likely the sentence accuses anybody of the type
     * @param against how likely it is this one, if so
     * @param by how likely it is this one who accuses, if so
     * @param pair how likely the article says anywhere, of anything, that this one accuses that one
     */
    public record Weighed(
            Party accuser,
            Party accused,
            String type,
            double said,
            double against,
            double by,
            double pair,
            Outcome outcome) {

        /** How likely all of it is right. */
        public double probability() {
            return said * against * by;
        }
    }

    /** What became of something weighed. */
    public enum Outcome {
        SAID,
        /** The reading has it, with another sentence as evidence. */
        SAID_ELSEWHERE,
        /** Not said, and the sentence doesn't name the accused. */
        ACCUSED_NOT_NAMED,
        /** Not said, and the sentence doesn't show that it is this one who accuses. */
        ACCUSER_NOT_SHOWN,
        /** Not said, though the sentence shows both: not likely enough beside the others. */
        NOT_SURE_ENOUGH
    }
}
