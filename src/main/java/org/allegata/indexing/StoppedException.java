package org.allegata.indexing;

/** An update was ended before it was done, since the program is. */
public class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoppedException() {
        super("The update was stopped; the next one goes on from its last commit.");
    }
}
