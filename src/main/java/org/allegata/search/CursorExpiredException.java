package org.allegata.search;

/** A cursor belongs to a state of the index that is no longer kept; the search must start again from its first page. */
public class CursorExpiredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CursorExpiredException() {
        super("The results that this cursor pages through are no longer kept; start again from the first page.");
    }
}
