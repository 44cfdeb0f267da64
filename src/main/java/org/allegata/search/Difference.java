package org.allegata.search;

/** A known way in which an engine answers otherwise than the query language says; told with the answers that it touches. */
public enum Difference {
    /** Of {@code NEAR}, extra occurrences of a part between the others count as other words, and overlapping parts count twice. */
    NEAR(
            "near",
            "NEAR counts a part's further occurrences between the others as other words, so that it may find somewhat fewer or more."),
    /** Near copies are not folded into one hit. */
    FOLDING("folding", "Near copies are not folded here: each counts as a hit of its own."),
    /** The order of relevance is the engine's. */
    ORDER("order", "The order of relevance weighs words by the cluster's statistics alone.");

    private final String id;
    private final String reason;

    Difference(String id, String reason) {
        this.id = id;
        this.reason = reason;
    }

    /** The name in answers. */
    public String id() {
        return id;
    }

    /** What it means for those who read the answer, as a sentence. */
    public String reason() {
        return reason;
    }
}
