package org.allegata.accusation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What people say that an article says, in the words of what was found in it. */
public interface LabelledStatements {

    /** Whether the article accuses anybody of a type. */
    boolean hasType(String type);

    /** Whether a sentence is one that carries an accusation of a type. */
    boolean isEvidence(String sentence, String type);

    /** Whether somebody is accused of a type. */
    boolean isAccused(Party accused, String type);

    /** Whether somebody accuses somebody of anything. */
    boolean accuses(Party accuser, Party accused);

    /** What the article says of one accuser's accusing somebody of a type; empty where it says no such thing. */
    Optional<Label> accusation(Party accuser, Party accused, String type);

    /** The bodies that the article names. */
    List<Body> bodies();

    /** Which of them is one that has a name, forms and perhaps an id of the registry, leaving out some; empty for none. */
    OptionalInt body(String name, Collection<String> forms, @Nullable String id, Collection<Integer> leftOut);

    /**
     * A body that the article names.
     *
     * @param forms what it is called, the name too
     */
    record Body(String name, Kind kind, List<String> forms) {

        public Body {
            forms = List.copyOf(forms);
        }
    }

    /** The rest of an accusation. */
    record Label(Status status, Response response, Period event) {}
}
