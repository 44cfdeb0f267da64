package org.allegata.accusation;

import java.util.Optional;

/** What people say that an article says, in the words of what was found in it. */
public interface LabelledStatements {

    /** Whether the article accuses anybody of a type. */
    boolean hasType(String type);

    /** Whether a sentence is one that carries an accusation of a type. */
    boolean isEvidence(String sentence, String type);

    /** Whether somebody is accused of a type. */
    boolean isAccused(Party accused, String type);

    /** What the article says of one accuser's accusing somebody of a type; empty where it says no such thing. */
    Optional<Label> accusation(Party accuser, Party accused, String type);

    /** The rest of an accusation. */
    record Label(Status status, Response response, Period event) {}
}
