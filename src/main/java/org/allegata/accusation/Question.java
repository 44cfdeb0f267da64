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
    INVESTIGATED,
    CHARGED,
    WARRANT,
    CONVICTED,
    RULED,
    SANCTIONED,
    CLEARED,
    DENIED,
    ADMITTED,
    EVENT;

    String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
