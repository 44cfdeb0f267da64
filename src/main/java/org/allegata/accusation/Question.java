package org.allegata.accusation;

/** What the learned part is asked about a passage; each has a model of its own. */
enum Question {
    /** Whether a word hints at a type: decides which types are looked at where no phrase names them. */
    CUE,
    /** Whether a named type is an accusation. */
    NAMED,
    /** Whether a type that no phrase names is one. */
    HINTED,
    ACCUSED,
    ACCUSER,
    /** Whether the article says of two that one accuses the other, by all that it says of them. */
    PAIR,
    INVESTIGATED,
    CHARGED,
    WARRANT,
    CONVICTED,
    RULED,
    SANCTIONED,
    CLEARED,
    DENIED,
    ADMITTED,
    EVENT,
    /** Whether the name of a body begins at a word. */
    BEGINS_NAME,
    /** Whether a name that has begun goes on at a word. */
    GOES_ON,
    /** Whether the article lists a body. */
    LISTED;

    String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
