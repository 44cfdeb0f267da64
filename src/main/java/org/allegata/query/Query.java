package org.allegata.query;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.allegata.accusation.Response;
import org.allegata.accusation.Status;

/**
 * What is asked, as a tree that knows nothing of any search library.
 *
 * <p>An article answers {@link And} if it answers all its parts, where all parts that are {@linkplain #asksAccusation about an accusation} must
 * hold for one and the same accusation; if two of them are on one field, for two accusations, each with all the other conditions.
 */
public sealed interface Query {

    /** Everything. */
    record All() implements Query {}

    /**
     * Plain words that stand together without an operator, two at least; if no article has all of them, those with most answer.
     */
    record Words(List<Word> words) implements Query {
        public Words {
            words = List.copyOf(words);
        }
    }

    /** Something to be found in the words of an article, and so to be highlighted there. */
    sealed interface InText extends Query {
        TextField field();

        /** What was typed, without quotes or operator. */
        String text();
    }

    /** A word and its family, by the rules of the article's language; several words where the analysis splits it (as "al-Qassam"). */
    record Word(TextField field, String text) implements InText {}

    /** Words exactly as written, but for case and accents, one after the other. */
    record Phrase(TextField field, String text) implements InText {}

    /** Words that begin so, as written but for case and accents. */
    record Prefix(TextField field, String text) implements InText {}

    /** Words spelled alike: at most one edit apart up to 5 characters, two from there on, the first character the same. */
    record Similar(TextField field, String text) implements InText {}

    /**
     * Parts that stand close together in one stretch of title or of text, in any order; each a text of field {@link TextField#TITLE_OR_TEXT}, or an
     * {@link Or} of such, two parts at least.
     */
    sealed interface Together extends Query {
        List<Query> parts();
    }

    /** All parts within one stretch that holds at most this many words which belong to no part. */
    record Near(int words, List<Query> parts) implements Together {
        public Near {
            parts = List.copyOf(parts);
        }
    }

    /** All parts within one sentence. */
    record InSentence(List<Query> parts) implements Together {
        public InSentence {
            parts = List.copyOf(parts);
        }
    }

    /** Where text is looked for. */
    enum TextField {
        TITLE_OR_TEXT,
        TITLE
    }

    /** The publisher's name holds these words, one after the other. */
    record SourceNamed(String words) implements Query {}

    /** The publisher is just this, but for case and accents. */
    record SourceIs(String name) implements Query {}

    /** The address holds these words, one after the other; anything but letters and digits divides words. */
    record UrlHas(String words) implements Query {}

    /** The article's language, a two- or three-letter code in lower case; {@code unknown} for those whose language is not known. */
    record LanguageIs(String code) implements Query {}

    /** The day of publication lies in the range. */
    record Published(DayRange days) implements Query {}

    /** An organisation is named in the article. */
    record Mentions(Body body) implements Query {}

    /** A condition on one accusation. */
    sealed interface OnAccusation extends Query {}

    /** The accuser is this body. */
    record AccuserIs(Body body) implements OnAccusation {}

    /** The accused is this body. */
    record AccusedIs(Body body) implements OnAccusation {}

    /** One of the accusation's types is one of these, or stands below one. */
    record TypeIs(SortedSet<String> ids) implements OnAccusation {
        public TypeIs {
            ids = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(ids));
        }
    }

    record StatusIs(Status status) implements OnAccusation {}

    record ResponseIs(Response response) implements OnAccusation {}

    /** The event overlaps the range; an open end of the event reaches to any date on that side. */
    record Event(DayRange days) implements OnAccusation {}

    /** All of these. */
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of these. */
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** Articles that do not answer this; of a condition on an accusation: those in which no accusation fits it. */
    record Not(Query part) implements Query {}

    /**
     * A party or organisation as asked for.
     *
     * @param asked the registry's id where one body is meant, else the name as typed
     * @param ids the bodies of the registry that are meant; several where an alias is shared; with their parts where those are asked for too; empty
     *     where the name is not known: then all its words must stand in the party's name, in order
     * @param withParts whether the parts of a body count as the body
     */
    record Body(String asked, SortedSet<String> ids, boolean withParts) {
        public Body {
            ids = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(ids));
        }
    }

    /** Whether this is a condition on one accusation: a leaf of that sort, or a group that holds one outside an exclusion. */
    default boolean asksAccusation() {
        return switch (this) {
            case OnAccusation leaf -> true;
            case And and -> and.parts().stream().anyMatch(Query::asksAccusation);
            case Or or -> or.parts().stream().anyMatch(Query::asksAccusation);
            case All all -> false;
            case Words words -> false;
            case InText text -> false;
            case Together together -> false;
            case SourceNamed source -> false;
            case SourceIs source -> false;
            case UrlHas url -> false;
            case LanguageIs language -> false;
            case Published published -> false;
            case Mentions mentions -> false;
            case Not not -> false;
        };
    }
}
