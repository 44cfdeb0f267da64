package org.allegata.search;

/** A question that an index cannot answer as it is put, however often it is asked; the message says what to change. */
public class QuestionRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what is too much, and how much is not, for people */
    public QuestionRefusedException(String message) {
        super(message);
    }
}
